import { Failure } from '../index.ts';
import { printableLines } from './printable-lines.ts';
import type { Terminal } from './terminal.ts';

/** What to tell of an error that ended a command: a failure plainly, a bug of ours with all there is to report it. */
export function formatError(
  error: unknown,
  { paint, version }: Pick<Terminal, 'paint' | 'version'>,
): string {
  if (error instanceof Failure) {
    const hint =
      error.hint === undefined ? [] : [`${paint('cyan', 'hint')}  ${printableLines(error.hint)}`];
    return [
      `${paint('red', 'failed')}  ${printableLines(error.message)}  ${paint('dim', error.code)}`,
      ...hint,
    ].join('\n');
  }
  return [
    `${paint('red', 'bug')}  Something went wrong that is Khulasa’s fault, not yours.`,
    `Please report it with these lines: Khulasa ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
    printableLines(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  ].join('\n');
}
