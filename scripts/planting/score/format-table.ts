import { fallsShort, TARGETS, type Score } from './score-changes.ts';

const HEAD = [
  'change',
  'planted',
  'caught',
  '%',
  'at the claim',
  'missed',
  'own words',
  'cannot be told',
  'target',
];

/** Scores as a Markdown table, the sum of each kind in bold. */
export function formatTable(scores: readonly Score[]): string {
  const rows = scores.map((score) => {
    const cells = [
      score.row === undefined ? score.kind : score.row,
      String(score.planted),
      String(score.caught),
      percent(score),
      String(score.atClaim),
      String(score.missed),
      String(score.ownWords),
      String(score.cannotBeTold),
      score.row === undefined ? verdictOf(score) : '',
    ];
    return score.row === undefined
      ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`))
      : cells;
  });
  const widths = HEAD.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(HEAD), rule, ...rows.map(line)].join('\n');
}

function isText(column: number): boolean {
  return column === 0 || column === HEAD.length - 1;
}

function pad(cell: string, width: number, column: number): string {
  return isText(column) ? cell.padEnd(width) : cell.padStart(width);
}

function percent({ planted, caught }: Score): string {
  return planted === 0 ? '–' : ((100 * caught) / planted).toFixed(1);
}

function verdictOf(score: Score): string {
  const target = TARGETS[score.kind];
  if (target === undefined) return 'none';
  return `${100 * target} %${fallsShort(score) ? ', missed' : ''}`;
}
