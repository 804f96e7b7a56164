import {
  buildContent,
  type BuildOutcome,
  type BuildProgress,
  type Format,
  Failure,
  parseShard,
  printable,
  type Shard,
} from '../index.ts';
import { countNoun } from './count-noun.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatFailedSheets } from './format-failed-sheets.ts';
import { flattenProblem, formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';
import { printableLines } from './printable-lines.ts';
import type { Terminal } from './terminal.ts';

export interface BuildArguments {
  readonly topics: readonly string[];
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  readonly sheets?: readonly string[];
  readonly formats?: readonly Format[];
  readonly overlay?: string;
  readonly jobs?: number;
  /** As it was typed. */
  readonly shard?: string;
  readonly browser?: string;
  readonly cache: boolean;
  readonly why?: readonly string[];
  readonly force: boolean;
  readonly json: boolean;
}

/** `khulasa build`: progress, problems and a summary beside standard output; on it the paths, or the outcome as JSON. */
export async function runBuild(args: BuildArguments, terminal: Terminal): Promise<ExitCode> {
  const started = terminal.now();
  const outcome = await buildContent({
    ...args,
    shard: args.shard === undefined ? undefined : readShard(args.shard),
    from: terminal.folder,
    today: terminal.today,
    isPartial: args.sheets !== undefined || args.formats !== undefined,
    formats: args.formats ?? ['html', 'pdf'],
    jobs: args.jobs ?? terminal.processors,
    environment: terminal.environment,
    signal: terminal.signal,
    onProgress: (progress) => showProgress(progress, terminal),
  });
  const seconds = ((terminal.now() - started) / 1000).toFixed(1);
  if (outcome.problems.length > 0)
    terminal.tell(`${formatPretty(outcome.problems, outcome.texts, terminal.paint)}\n`);
  for (const warning of outcome.warnings)
    terminal.tell(`${terminal.paint('yellow', 'warning')}  ${printableLines(warning)}`);
  for (const { path, why } of outcome.reasons) terminal.tell(`${path}: ${printableLines(why)}.`);
  terminal.tell(formatSummary(outcome, seconds, terminal));
  if (args.json) terminal.result(formatOutcome(outcome));
  const hasErrors = outcome.problems.some(({ severity }) => severity === 'error');
  return hasErrors || outcome.failed.length > 0 ? EXIT_CODES.content : EXIT_CODES.done;
}

function readShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new Failure('usage/unknown-shard', `\`${text}\` is no part of a build.`, {
    hint: 'Write which part of how many, such as `--shard 2/3`.',
  });
}

function showProgress(progress: BuildProgress, terminal: Terminal): void {
  if (progress.kind === 'note') {
    terminal.tell(terminal.paint('dim', printable(progress.message)));
    return;
  }
  const { topic, sheet, format, done, total } = progress;
  const line = `[${String(done).padStart(String(total).length)}/${total}] ${topic}: ${sheet}.${format}`;
  if (terminal.isInteractive) terminal.status(line);
  else terminal.tell(line);
}

function formatSummary(outcome: BuildOutcome, seconds: string, { paint }: Terminal): string {
  const { sheets, failed, skipped, out } = outcome;
  const topics = new Set(sheets.map(({ topic }) => topic)).size;
  const numbers = (['html', 'pdf'] as const)
    .map((format) => ({ format, count: sheets.filter((sheet) => sheet.format === format).length }))
    .filter(({ count }) => count > 0)
    .map(({ format, count }) => `${count} ${format.toUpperCase()}`);
  const about = `${numbers.join(' and ')} sheets of ${countNoun(topics, 'topic')}`;
  return [
    ...formatFailedSheets(failed, paint),
    ...(skipped.length === 0
      ? []
      : [
          `${paint('red', 'left out')}  ${skipped.join(', ')}: mend the errors above and build again.`,
        ]),
    ...(numbers.length === 0
      ? [paint('yellow', 'Nothing was built.')]
      : tellBuilt(outcome, about, { seconds, paint })),
    ...(numbers.length === 0 ? [] : [`Open ${printable(out)}/index.html in a browser.`]),
  ].join('\n');
}

function tellBuilt(
  { sheets, reused, unchanged }: BuildOutcome,
  about: string,
  { seconds, paint }: { seconds: string; paint: Terminal['paint'] },
): string[] {
  if (unchanged === sheets.length)
    return [paint('green', `No sheet has changed: ${about} are as they were (${seconds} s).`)];
  return [
    paint('green', `Built ${about} in ${seconds} s.`),
    ...(unchanged === 0 ? [] : [`Left as they were: ${unchanged} of them.`]),
    ...(reused === 0
      ? []
      : [`${countNoun(reused, 'PDF')} had been printed before and did not change.`]),
  ];
}

function formatOutcome(outcome: BuildOutcome): string {
  const { problems, out, sheets, failed, skipped, warnings, reused, unchanged, reasons } = outcome;
  return formatJson({
    out,
    sheets,
    failed,
    skipped,
    problems: problems.map(flattenProblem),
    warnings,
    reused,
    unchanged,
    reasons,
  });
}
