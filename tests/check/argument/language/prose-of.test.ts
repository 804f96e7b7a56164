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

test('prose says of each text where it stands, in the order of the sheets', () => {
  const outline = anOutline({
    thesis: { statement: 's', alternatives: [{ statement: 'a' }] },
    hooks: ['h'],
    definitions: [{ term: 't', meaning: 'm' }],
    background: [{ id: 'b', point: 'p' }],
    timeline: [{ id: 'e', date: '1954', event: 'e', significance: 's' }],
    causes: [{ id: 'c', point: 'p', explanation: 'x', level: 'global' }],
    repercussions: [{ id: 'r', point: 'p', explanation: 'x', dimension: 'social' }],
    benefits: [{ id: 'g', point: 'p', explanation: 'x' }],
    counterarguments: [
      { id: 'o', point: 'p', strength: 'fair', rebuttal: { kind: 'refute', point: 'n' } },
    ],
    analysis: [{ point: 'p' }],
    way_forward: [{ id: 'w', action: 'a', means: 'm' }],
    glossary: [{ term: 't', meaning: 'm' }],
    conclusion: { restated: 'r', synthesis: 's', closing: 'c' },
  });
  expect(proseOf(outline).map(({ path }) => path.join('.'))).toEqual([
    ...['title', 'summary', 'thesis.statement', 'thesis.alternatives.0.statement', 'hooks.0'],
    ...['definitions.0.meaning', 'background.0.point', 'timeline.0.event'],
    ...['timeline.0.significance', 'causes.0.point', 'causes.0.explanation'],
    ...['repercussions.0.point', 'repercussions.0.explanation', 'benefits.0.point'],
    ...['benefits.0.explanation', 'counterarguments.0.point', 'counterarguments.0.rebuttal.point'],
    ...['analysis.0.point', 'way_forward.0.action', 'way_forward.0.means', 'glossary.0.meaning'],
    ...['conclusion.restated', 'conclusion.synthesis', 'conclusion.closing'],
  ]);
});
