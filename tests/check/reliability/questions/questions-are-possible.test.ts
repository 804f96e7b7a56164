import { describe, expect, test } from 'vitest';
import { questionsArePossible } from '../../../../src/check/reliability/questions/questions-are-possible.ts';
import { aPastQuestion } from '../../../support/a-past-question.ts';
import { aLibrary, type LibraryParts } from '../../../support/a-library.ts';
import { anEvent, anOutline } from '../../../support/an-outline.ts';
import { runLibraryRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const raid = anEvent({ date: '2011-05-02', event: 'US raid in Abbottabad' });
const papers = { 'css/current-affairs': 'Current Affairs' };
const sittings: NonNullable<LibraryParts['sittings']> = {
  css: { month: 3, since: 2008, otherwise: [{ year: 2022, month: 5 }] },
};

function find(written: Parameters<typeof aPastQuestion>[0], parts: LibraryParts = { sittings }) {
  const library = aLibrary({
    papers,
    questions: [aPastQuestion(written)],
    topics: { topic: anOutline({ timeline: [raid] }) },
    ...parts,
  });
  return runLibraryRule(questionsArePossible, library).map(sayProblem);
}

describe('questionsArePossible', () => {
  test('warns of a question on an event that came after the month of the exam', () => {
    expect(find({ year: 2011, text: 'Discuss the Abbottabad raid.' })).toEqual([
      'questions.yaml 0.text:1:1 warning question/impossible-date: The past question `past-question` was set by 2011-03, yet it names what came later: “US raid in Abbottabad” (2011-05-02).\n' +
        '  Correct `year`, or leave the question out: papers that were never set are in circulation. If the exam was held later that year, say so in `sittings` of exams.yaml.',
    ]);
  });

  test('compares years alone where exams.yaml does not say when the papers are set', () => {
    expect(find({ year: 2011, text: 'Discuss the Abbottabad raid.' }, {})).toEqual([]);
    expect(find({ year: 2010, text: 'Discuss the Abbottabad raid.' }, {})).toHaveLength(1);
    expect(find({ year: 2001, text: 'Discuss the attack of October 2001.' })).toEqual([]);
  });

  test('knows years in which the exam was late', () => {
    const text =
      'Propose options in the wake of the invasion of 24 February 2022 and the vote of April 2022.';
    expect(find({ year: 2022, text })).toEqual([]);
    expect(find({ year: 2021, text })).toHaveLength(1);
  });

  test('warns of a year still to come', () => {
    expect(find({ year: 2027 })).toEqual([
      'questions.yaml 0.year:1:1 warning question/impossible-date: The past question `past-question` is given to 2027, a year still to come.\n' +
        '  Correct `year`; a question that nobody has set is a prompt of origin `practice`.',
    ]);
    expect(find({ year: 2026 })).toEqual([]);
  });
});
