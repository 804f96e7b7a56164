import { readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { createProgram } from './create-program.ts';
import { EXIT_CODES, exitCodeOf } from './exit-codes.ts';
import { formatError } from './format-error.ts';
import { createTerminal } from './terminal.ts';

/** Runs the command that the process was started with. The only place that sets the exit code. */
export async function main(): Promise<void> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => interrupt.abort());
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_CODES.done);
    throw error;
  });
  const terminal = createTerminal({
    processors: availableParallelism(),
    version: readVersion(),
    signal: interrupt.signal,
  });
  try {
    process.exitCode = await createProgram(terminal)(process.argv.slice(2));
  } catch (error) {
    if (interrupt.signal.aborted) {
      terminal.tell(
        'Interrupted: what was being written has been left out; what is there is whole.',
      );
      process.exitCode = EXIT_CODES.interrupted;
    } else {
      terminal.tell(formatError(error, terminal));
      process.exitCode = exitCodeOf(error);
    }
  }
}

function readVersion(): string {
  const about = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return about.version;
}

if (
  process.argv[1] !== undefined &&
  import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href
)
  await main();
