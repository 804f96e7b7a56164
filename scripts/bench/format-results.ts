import type { PartResult } from './part.ts';

/** Results as Markdown: for each part a heading, a table and what limits it. */
export function formatResults(results: readonly PartResult[]): string {
  return results.map(formatResult).join('\n\n');
}

function formatResult({ title, columns, rows, limits }: PartResult): string {
  const widths = columns.map((column, at) =>
    Math.max(3, column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [`### ${title}`, '', ...[columns, rule, ...rows].map(line), '', limits].join('\n');
}
