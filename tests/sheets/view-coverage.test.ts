import { describe, expect, test } from 'vitest';
import { viewCoverage } from '../../src/sheets/view-coverage.ts';
import { aCause, aRepercussion } from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

const { causes, repercussions } = aSheetView({
  causes: [
    aCause({ id: 'a', variables: ['alliance'] }),
    aCause({ id: 'b', variables: [] }),
    aCause({ id: 'c', variables: ['alliance', 'autonomy'] }),
  ],
  repercussions: [aRepercussion({ variables: ['autonomy'] })],
});

describe('viewCoverage', () => {
  test('marks which point is about which variable', () => {
    const { rows } = viewCoverage(['alliance', 'autonomy'], [...causes, ...repercussions]);
    expect(
      rows.map(({ number, cells }) => [number, ...cells.map(({ isCovered }) => isCovered)]),
    ).toEqual([
      ['2.1', true, false],
      ['2.3', true, true],
      ['3.1', false, true],
    ]);
  });

  test('counts the points of each variable', () => {
    const { variables } = viewCoverage(['alliance', 'autonomy'], [...causes, ...repercussions]);
    expect(variables).toEqual([
      { name: 'alliance', count: 2, isEmpty: false },
      { name: 'autonomy', count: 2, isEmpty: false },
    ]);
  });

  test('shows a variable that no point is about as an empty column', () => {
    const { variables, rows } = viewCoverage(['alliance', 'economy'], causes);
    expect(variables).toContainEqual({ name: 'economy', count: 0, isEmpty: true });
    expect(rows.every(({ cells }) => cells[1]?.isCovered === false)).toBe(true);
  });

  test('is empty without points, and counts nothing', () => {
    expect(viewCoverage(['alliance'], [])).toEqual({
      variables: [{ name: 'alliance', count: 0, isEmpty: true }],
      rows: [],
    });
  });
});
