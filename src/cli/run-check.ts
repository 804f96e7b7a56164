import { catalogue, checkContent, type CheckOutcome } from '../index.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatGithub, formatPretty } from './format-problems.ts';
import { formatSarif } from './format-sarif.ts';
import type { Terminal } from './terminal.ts';

export interface CheckArguments {
  readonly topics: readonly string[];
  readonly content: string;
  readonly overlay?: string;
  readonly format: 'pretty' | 'json' | 'github' | 'sarif';
  readonly strict: boolean;
  readonly rules: boolean;
}

/** `khulasa check`: the problems on standard output in the format asked for, a summary beside it. */
export async function runCheck(args: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  if (args.rules) {
    terminal.result(
      args.format === 'json' ? JSON.stringify(catalogue, null, 2) : formatRules(terminal),
    );
    return EXIT_CODES.done;
  }
  const outcome = await checkContent({
    ...args,
    from: terminal.folder,
    today: terminal.today,
    processors: terminal.processors,
    signal: terminal.signal,
  });
  const text = formatOutcome(outcome, args.format, terminal);
  if (text !== '') terminal.result(text);
  if (args.format === 'pretty') terminal.tell(formatSummary(outcome, terminal));
  const { errors, warnings } = outcome.summary;
  return errors > 0 || (args.strict && warnings > 0) ? EXIT_CODES.content : EXIT_CODES.done;
}

function formatOutcome(
  { problems, summary, texts }: CheckOutcome,
  format: CheckArguments['format'],
  terminal: Terminal,
): string {
  if (format === 'github') return formatGithub(problems);
  if (format === 'sarif') return formatSarif(problems, terminal.version);
  if (format === 'pretty')
    return problems.length === 0 ? '' : `${formatPretty(problems, texts, terminal.paintResult)}\n`;
  const flat = problems.map(({ code, severity, message, hint = '', place }) => ({
    code,
    severity,
    message,
    hint,
    ...place,
  }));
  return JSON.stringify({ problems: flat, summary }, null, 2);
}

function formatSummary({ summary }: CheckOutcome, { paint }: Terminal): string {
  const { errors, warnings, topics } = summary;
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(topics, 'topic')}`;
  return errors > 0 ? paint('red', found) : paint(warnings > 0 ? 'yellow' : 'green', found);
}

function formatRules({ paintResult }: Terminal): string {
  const width = Math.max(...Object.keys(catalogue).map((code) => code.length));
  return Object.entries(catalogue)
    .map(([code, { severity, title }]) => {
      const word =
        severity === 'error' ? paintResult('red', 'error  ') : paintResult('yellow', 'warning');
      return `${code.padEnd(width)}  ${word}  ${title}`;
    })
    .join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
