import { previewContent, type BuildOutcome, type Previewed, type Problem } from '../index.ts';
import { countNoun } from './count-noun.ts';
import { countSeverities } from './count-severities.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatError } from './format-error.ts';
import { formatFailedSheets } from './format-failed-sheets.ts';
import { formatPretty } from './format-pretty.ts';
import { printableLines } from './printable-lines.ts';
import type { Terminal } from './terminal.ts';

/** Problems that a terminal has room for. */
const MOST_TOLD = 20;

export interface DevArguments {
  readonly topics: readonly string[];
  readonly content: string;
  readonly templates: string;
  readonly overlay?: string;
  readonly port?: number;
}

/** `khulasa dev`: the preview's address on standard output; beside it what came of each build, until Ctrl+C. */
export async function runDev(args: DevArguments, terminal: Terminal): Promise<ExitCode> {
  let told = '';
  terminal.tell(terminal.paint('dim', 'Building the preview …'));
  await previewContent({
    ...args,
    from: terminal.folder,
    today: terminal.today,
    jobs: terminal.processors,
    environment: terminal.environment,
    signal: terminal.signal,
    onBuilt: (built) => {
      const problems = formatProblems(built, terminal);
      // What was said last time need not be said again.
      if (problems !== '' && problems !== told) terminal.tell(`${problems}\n`);
      told = problems;
      terminal.tell(formatBuilt(built, terminal));
    },
    onReady: (address) => {
      terminal.result(address);
      terminal.tell('Open it in a browser: it shows what you save. Ctrl+C ends it.');
    },
  });
  terminal.tell('The preview has ended.');
  return EXIT_CODES.done;
}

function formatProblems(built: Previewed, terminal: Terminal): string {
  if ('failure' in built) return formatError(built.failure, terminal);
  const { texts, failed, warnings } = built.outcome;
  const problems = built.outcome.problems.toSorted(errorsFirst);
  const more = problems.length - MOST_TOLD;
  return [
    ...(problems.length === 0
      ? []
      : [formatPretty(problems.slice(0, MOST_TOLD), texts, terminal.paint)]),
    ...(more > 0 ? [`And ${more} more: \`khulasa check\` tells all.`] : []),
    ...formatFailedSheets(failed, terminal.paint),
    ...warnings.map((told) => `${terminal.paint('yellow', 'warning')}  ${printableLines(told)}`),
  ].join('\n\n');
}

function formatBuilt(built: Previewed, { paint }: Terminal): string {
  const seconds = `${(built.milliseconds / 1000).toFixed(2)} s`;
  if ('failure' in built)
    return paint('red', 'Not built: pages stay as they are until it is mended.');
  const { sheets, unchanged, problems, failed } = built.outcome;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counted = countSeverities({ errors, warnings: problems.length - errors });
  const made = countNoun(sheets.length - unchanged, 'sheet');
  const colour = errors + failed.length > 0 ? 'red' : problems.length > 0 ? 'yellow' : 'green';
  return paint(
    colour,
    `Built ${made} in ${seconds}${counted && ` · ${counted}`}${formatSkipped(built.outcome)}`,
  );
}

/** Topics with errors: whether a page of before is still shown. */
function formatSkipped({ skipped, kept }: BuildOutcome): string {
  const isKept = (topic: string): boolean => kept.some((sheet) => sheet.topic === topic);
  const [before, never] = [skipped.filter(isKept), skipped.filter((topic) => !isKept(topic))];
  return [
    ...(before.length === 0 ? [] : [`; as before: ${before.join(', ')}`]),
    ...(never.length === 0 ? [] : [`; not shown: ${never.join(', ')}`]),
  ].join('');
}

function errorsFirst(a: Problem, b: Problem): number {
  return Number(a.severity !== 'error') - Number(b.severity !== 'error');
}
