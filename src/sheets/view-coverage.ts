import type { PointView } from './claim-views.ts';
import type { CoverageView } from './plan-views.ts';

/** Own rule: a variable is thin with less than this share of the points of the fullest one. */
const THIN_SHARE = 1 / 3;

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
  const counts = variables.map(
    (_, at) => rows.filter(({ cells }) => cells[at]?.isCovered === true).length,
  );
  const fullest = Math.max(0, ...counts);
  const columns = variables.map((name, at) => {
    const count = counts[at] ?? 0;
    const isEmpty = count === 0;
    return { name, count, isEmpty, isThin: !isEmpty && count < fullest * THIN_SHARE };
  });
  const untied = points.filter((point) => point.variables.length === 0);
  return { variables: columns, rows, findings: findIn({ variables: columns, rows, untied }) };
}

type Found = Pick<CoverageView, 'variables' | 'rows'> & { readonly untied: readonly PointView[] };

function findIn({ variables, rows, untied }: Found): string[] {
  if (variables.length === 0 || rows.length + untied.length === 0) return [];
  if (rows.length === 0) return ['No point is tied to a variable of the thesis yet.'];
  const joined = rows.filter(({ cells }) => cells.filter(({ isCovered }) => isCovered).length > 1);
  const short = variables.filter(({ isEmpty, isThin }) => isEmpty || isThin);
  return [
    ...short.map(({ name, count, isEmpty }) =>
      isEmpty
        ? `Not covered: no point is about ${name}.`
        : `Thin: only ${count} of ${rows.length} points ${count === 1 ? 'is' : 'are'} about ${name}.`,
    ),
    ...(short.length === 0 ? ['Every variable has its points.'] : []),
    ...(variables.length > 1
      ? [
          `${joined.length} of ${rows.length} points ${joined.length === 1 ? 'joins' : 'join'} two variables or more.`,
        ]
      : []),
    ...(untied.length === 0
      ? []
      : [`Tied to no variable: ${untied.map(({ number }) => number).join(', ')}.`]),
  ];
}
