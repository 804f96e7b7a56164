import { expect, test } from 'vitest';
import { anArticle } from '../support/an-article.ts';
import { anMcq } from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

test('viewMcqs letters the options, marks the answer and cites its source', () => {
  const mcqs = [anMcq({ id: 'a', answer: 'c', explanation: 'Because.', evidence: ['akram#p1'] })];
  expect(aSheetView({ mcqs }, { articles: [anArticle('akram')] }).mcqs).toEqual([
    {
      id: 'a',
      number: 1,
      stem: 'When was the agreement signed?',
      options: [
        { letter: 'A', text: '1947', isAnswer: false },
        { letter: 'B', text: '1954', isAnswer: false },
        { letter: 'C', text: '1965', isAnswer: true },
        { letter: 'D', text: '1971', isAnswer: false },
      ],
      answer: 'C',
      explanation: 'Because.',
      citations: [{ label: '1', paragraphs: '¶1', target: 'source-1', statuses: [] }],
    },
  ]);
});

test('viewMcqs numbers MCQs from 1 and explains nothing where nothing is written', () => {
  const { mcqs } = aSheetView({ mcqs: [anMcq({ id: 'a' }), anMcq({ id: 'b' })] });
  expect(mcqs.map(({ number, explanation }) => [number, explanation])).toEqual([
    [1, ''],
    [2, ''],
  ]);
});
