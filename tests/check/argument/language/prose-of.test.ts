import { expect, test } from 'vitest';
import { proseOf } from '../../../../src/check/argument/language/prose-of.ts';
import { readCompleteLibrary, topicOf } from '../../../support/complete-library.ts';
import { anOutline } from '../../../support/an-outline.ts';

test('prose is the title and the summary of an outline that has no more', () => {
  expect(proseOf(anOutline({ title: 'T', summary: 'S' }))).toEqual([
    { path: ['title'], text: 'T' },
    { path: ['summary'], text: 'S' },
  ]);
});

test('prose is all that the author wrote, rebuttals included, but not what others said or asked', async () => {
  const { library } = await readCompleteLibrary();
  const paths = proseOf(topicOf(library, 'complete').value).map(({ path }) => path.join('.'));
  expect(paths).toEqual(
    expect.arrayContaining([
      'thesis.alternatives.0.statement',
      'definitions.0.meaning',
      'timeline.0.significance',
      'causes.0.explanation',
      'counterarguments.0.rebuttal.point',
      'way_forward.0.means',
      'glossary.0.meaning',
      'conclusion.closing',
    ]),
  );
  expect(paths.filter((path) => /^(?:quotes|prompts|mcqs|exams|pitfalls)/.test(path))).toEqual([]);
});
