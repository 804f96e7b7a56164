import { examineEnvironment, printable, type Finding } from '../index.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { printableLines } from './printable-lines.ts';
import type { Terminal } from './terminal.ts';

/** `khulasa doctor`: what is here and what is not, on standard output. */
export async function runDoctor(
  args: { content: string; browser?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { findings } = await examineEnvironment({
    ...args,
    from: terminal.folder,
    today: terminal.today,
    environment: terminal.environment,
    onProgress: (message) => terminal.tell(terminal.paint('dim', message)),
  });
  terminal.result(
    [
      `Khulasa ${terminal.version}`,
      ...findings.map((finding) => formatFinding(finding, terminal)),
    ].join('\n'),
  );
  if (findings.some(({ is }) => is === 'missing')) return EXIT_CODES.environment;
  return findings.some(({ is }) => is === 'wrong') ? EXIT_CODES.content : EXIT_CODES.done;
}

function formatFinding({ what, is, message, hint }: Finding, { paintResult }: Terminal): string {
  const mark = {
    fine: paintResult('green', '✓'),
    note: paintResult('yellow', '–'),
    missing: paintResult('red', '✗'),
    wrong: paintResult('red', '✗'),
  }[is];
  const lines = [`${mark} ${what}: ${printable(message)}`];
  if (hint !== '') lines.push(`  ${printableLines(hint)}`);
  return lines.join('\n');
}
