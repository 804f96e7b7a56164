import type { CoverageView, PointView } from './sheet-view.ts';

/**
 * The matrix of points by variables. Source of the idea: FPSC examiners' report, CE-2015, English Essay: topics join two
 * variables, and candidates wrote on one.
 */
export function viewCoverage(
  variables: readonly string[],
  points: readonly PointView[],
): CoverageView {
  const rows = points
    .filter((point) => point.variables.length > 0)
    .map((point) => ({
      number: point.number,
      point: point.point,
      cells: variables.map((variable) => ({
        variable,
        isCovered: point.variables.includes(variable),
      })),
    }));
  return {
    variables: variables.map((name, at) => {
      const count = rows.filter(({ cells }) => cells[at]?.isCovered === true).length;
      return { name, count, isEmpty: count === 0 };
    }),
    rows,
  };
}
