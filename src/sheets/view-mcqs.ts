import type { Outline } from '../model/outline.ts';
import type { Sources } from './cite-sources.ts';
import type { McqView } from './question-views.ts';

const LETTERS = ['a', 'b', 'c', 'd'] as const;

/** The MCQs of a topic, options lettered as on an answer sheet. */
export function viewMcqs(outline: Outline, sources: Sources): readonly McqView[] {
  return outline.mcqs.map(({ id, stem, options, answer, explanation = '', evidence }, at) => ({
    id,
    number: at + 1,
    stem,
    options: LETTERS.map((letter) => ({
      letter: letter.toUpperCase(),
      text: options[letter],
      isAnswer: letter === answer,
    })),
    answer: answer.toUpperCase(),
    explanation,
    citations: sources.cite(evidence),
  }));
}
