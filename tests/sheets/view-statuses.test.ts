import { describe, expect, test } from 'vitest';
import { FACT_STATUSES } from '../../src/model/fact.ts';
import { contestedStatus, explainStatuses, viewStatus } from '../../src/sheets/view-statuses.ts';

describe('viewStatus', () => {
  test('knows a letter of its own for every status, to survive a photocopier', () => {
    const letters = FACT_STATUSES.map((status) => viewStatus(status).letter);
    expect(new Set(letters).size).toBe(FACT_STATUSES.length);
  });

  test('says of each status how far its figure may be quoted', () => {
    const said = FACT_STATUSES.map(viewStatus).map(
      ({ code, letter, label, meaning }) => `${code}: ${letter} ${label}, ${meaning}`,
    );
    expect(said).toEqual([
      'verified: V Verified, seen at a source for it',
      'attributed: A Attributed, somebody named says so',
      'range: R Range, sources give a range',
      'disputed: D Disputed, sources contradict it: quote both',
      'outdated: O Outdated, was right once: give its date',
      'unverified: U Unverified, no source seen: do not quote',
    ]);
  });
});

describe('contestedStatus', () => {
  test('marks every status but those whose figure may be quoted as it is', () => {
    const marked = FACT_STATUSES.filter((status) => contestedStatus(status).length > 0);
    expect(marked).toEqual(['range', 'disputed', 'outdated', 'unverified']);
  });
});

describe('explainStatuses', () => {
  test('gives each status that is shown once, in one order', () => {
    const shown = (['disputed', 'verified', 'disputed'] as const).map(viewStatus);
    expect(explainStatuses(shown).map(({ code }) => code)).toEqual(['verified', 'disputed']);
  });
});
