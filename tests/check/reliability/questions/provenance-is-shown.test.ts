import { describe, expect, test } from 'vitest';
import { provenanceIsShown } from '../../../../src/check/reliability/questions/provenance-is-shown.ts';
import { aPastQuestion } from '../../../support/a-past-question.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { runLibraryRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

type Written = Parameters<typeof aPastQuestion>[0];

const [page, other] = ['https://example.com/paper', 'https://example.org/copy'];

function messages(written: Written): string[] {
  const library = aLibrary({ questions: [aPastQuestion({ id: 'q', ...written })] });
  return runLibraryRule(provenanceIsShown, library).map(({ message }) => message);
}

describe('provenanceIsShown', () => {
  test('is content with as many pages as the provenance speaks of', () => {
    expect(
      messages({ provenance: 'several-pages', source_url: page, confirmed_by: [other] }),
    ).toEqual([]);
    expect(messages({ provenance: 'single-page', source_url: page })).toEqual([]);
    expect(messages({ provenance: 'inferred', exact: false })).toEqual([]);
  });

  test('counts one page once', () => {
    expect(
      messages({ provenance: 'several-pages', source_url: page, confirmed_by: [page] }),
    ).toEqual(['The past question `q` is said to stand on several pages, but names one.']);
  });

  test.each(['official-copy', 'single-page'] as const)(
    'wants the page of a %s, told once',
    (provenance) => {
      expect(messages({ provenance })).toEqual([
        `The past question \`q\` is marked \`${provenance}\`, but names no page.`,
      ]);
    },
  );

  test('points at what is wrong, and says how to mend it', () => {
    const questions = [aPastQuestion({ id: 'q', provenance: 'several-pages', exact: false })];
    expect(runLibraryRule(provenanceIsShown, aLibrary({ questions })).map(sayProblem)).toEqual([
      'questions.yaml 0.provenance:1:1 warning question/provenance: The past question `q` is said to stand on several pages, but names none.\n' +
        '  Give the page in `source_url` and others in `confirmed_by`, or mark it `unverified` and `exact: false`.',
    ]);
    const exact = aLibrary({
      questions: [aPastQuestion({ provenance: 'unverified', exact: true })],
    });
    expect(runLibraryRule(provenanceIsShown, exact)[0]?.place.file).toBe('questions.yaml 0.exact');
  });

  test('wants the page that exact words are from', () => {
    expect(messages({ provenance: 'unverified', exact: true })).toEqual([
      expect.stringContaining('no `source_url` shows where they stand'),
    ]);
  });
});
