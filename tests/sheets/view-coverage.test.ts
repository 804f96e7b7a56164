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
      { name: 'alliance', count: 2, isEmpty: false, isThin: false },
      { name: 'autonomy', count: 2, isEmpty: false, isThin: false },
    ]);
  });

  test('shows a variable that no point is about as an empty column', () => {
    const { variables, rows } = viewCoverage(['alliance', 'economy'], causes);
    expect(variables).toContainEqual({ name: 'economy', count: 0, isEmpty: true, isThin: false });
    expect(rows.every(({ cells }) => cells[1]?.isCovered === false)).toBe(true);
  });

  test('is empty without points, and counts nothing', () => {
    expect(viewCoverage(['alliance'], [])).toEqual({
      variables: [{ name: 'alliance', count: 0, isEmpty: true, isThin: false }],
      rows: [],
      findings: [],
    });
  });

  test('says in words which variable is not covered, and which has few points', () => {
    const many = aSheetView({
      causes: [1, 2, 3, 4].map((at) => aCause({ id: `c${at}`, variables: ['alliance'] })),
      repercussions: [aRepercussion({ variables: ['autonomy', 'alliance'] })],
    });
    const points = [...many.causes, ...many.repercussions];
    const { variables, findings } = viewCoverage(['alliance', 'autonomy', 'economy'], points);
    expect(variables.map(({ isThin }) => isThin)).toEqual([false, true, false]);
    expect(findings).toEqual([
      'Thin: only 1 of 5 points is about autonomy.',
      'Not covered: no point is about economy.',
      '1 of 5 points joins two variables or more.',
    ]);
  });

  test('counts thin variables in the plural, and joins nothing where there is one variable', () => {
    const { causes: many } = aSheetView({
      causes: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) =>
        aCause({ id: `c${at}`, variables: at > 7 ? ['alliance'] : ['autonomy'] }),
      ),
    });
    expect(viewCoverage(['alliance', 'autonomy'], many).findings[0]).toBe(
      'Thin: only 2 of 9 points are about alliance.',
    );
    expect(viewCoverage(['alliance'], causes).findings).toEqual([
      'Every variable has its points.',
      'Tied to no variable: 2.2.',
    ]);
  });

  test('says that all is covered, and which points are tied to nothing', () => {
    expect(viewCoverage(['alliance', 'autonomy'], [...causes, ...repercussions]).findings).toEqual([
      'Every variable has its points.',
      '1 of 3 points joins two variables or more.',
      'Tied to no variable: 2.2.',
    ]);
  });

  test('says so where no point names a variable, and nothing where the thesis has none', () => {
    const { causes: loose } = aSheetView({ causes: [aCause()] });
    expect(viewCoverage(['alliance'], loose)).toMatchObject({
      rows: [],
      findings: ['No point is tied to a variable of the thesis yet.'],
    });
    expect(viewCoverage([], causes).findings).toEqual([]);
  });
});
