import { fileURLToPath } from 'node:url';
import { measureProgram, type Measured, type MeasureOptions } from './measure-program.ts';

const COMMAND = fileURLToPath(new URL('../../../bin/khulasa.mjs', import.meta.url));

/** Runs the built command in a process of its own. Throws an Error when it ends otherwise than with 0 or 1. */
export async function runKhulasa(
  args: readonly string[],
  options: MeasureOptions,
): Promise<Measured> {
  const measured = await measureProgram([COMMAND, ...args], options);
  if (measured.status === 0 || measured.status === 1) return measured;
  throw new Error(
    `khulasa ${args[0]} ended with ${measured.status}:\n${measured.stderr.slice(-2000)}`,
  );
}
