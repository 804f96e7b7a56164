import { describe, expect, test } from 'vitest';
import { provenanceIsShown } from '../../../../src/check/reliability/questions/provenance-is-shown.ts';
import { aPastQuestion } from '../../../support/a-past-question.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { runLibraryRule } from '../../../support/run-rule.ts';

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

  test('wants the page that exact words are from', () => {
    expect(messages({ provenance: 'unverified', exact: true })).toEqual([
      expect.stringContaining('no `source_url` shows where they stand'),
    ]);
  });
});
