import type { Library } from '../model/library.ts';
import type { Outline } from '../model/outline.ts';
import type { PastQuestion } from '../model/past-question.ts';
import type { ItemLink, PastQuestionView, PromptView } from './sheet-view.ts';

const ORIGINS = { past: 'Past question', derived: 'Derived', practice: 'Practice' } as const;

const KINDS = {
  argumentative: 'Argumentative',
  expository: 'Expository',
  analytical: 'Analytical',
  quotation: 'Quotation',
} as const;

const PROVENANCES: Readonly<Record<PastQuestion['provenance'], string>> = {
  'official-copy': 'copy of the paper seen',
  'several-pages': 'several pages agree',
  'single-page': 'one page only',
  inferred: 'year or paper inferred',
  unverified: 'not confirmed',
};

/** The prompts of a topic, each with its provenance and with the numbers of the points that answer it. */
export function viewPrompts(
  outline: Outline,
  library: Library,
  numbers: ReadonlyMap<string, string>,
): readonly PromptView[] {
  const linksTo = (ids: readonly string[]): ItemLink[] =>
    ids.flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ number, target: `item-${id}` }];
    });
  return outline.prompts.map((prompt, at): PromptView => {
    const question = library.questions.get(prompt.question ?? '')?.value;
    return {
      id: prompt.id,
      number: `P${at + 1}`,
      text: prompt.text ?? question?.text ?? '',
      kind: KINDS[prompt.kind],
      origin: ORIGINS[prompt.origin],
      isPast: prompt.origin === 'past',
      past: question === undefined ? [] : [viewPastQuestion(question, library)],
      directive: prompt.directive ?? question?.directive ?? '',
      variables: prompt.variables,
      profile: library.profiles.get(prompt.profile ?? '')?.value.name ?? '',
      use: linksTo(prompt.use),
      skip: linksTo(prompt.skip),
      stance: prompt.stance ?? '',
    };
  });
}

function viewPastQuestion(question: PastQuestion, library: Library): PastQuestionView {
  const number = question.number === undefined ? '' : `, Q${question.number}`;
  return {
    reference: `${namePaper(question.paper, library)} ${question.year}${number}`,
    marks: question.marks === undefined ? '' : `${question.marks} marks`,
    provenance: PROVENANCES[question.provenance],
    isExact: question.exact,
    isDoubtful: question.provenance === 'inferred' || question.provenance === 'unverified',
    url: question.source_url ?? '',
    host: question.source_url === undefined ? '' : hostOf(question.source_url),
    note: question.note ?? '',
  };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** `CSS Current Affairs`: the exam's short name is its id, as candidates call it. */
export function namePaper(id: string, library: Library): string {
  const paper = library.papers.get(id);
  if (paper === undefined) return id;
  const exam = paper.exam.id
    .split('-')
    .map((word, at) =>
      at === 0 || word.length <= 2
        ? word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
  return `${exam} ${paper.value.name}`;
}
