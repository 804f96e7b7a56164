import { mergeParts, printable } from '../index.ts';
import { countNoun } from './count-noun.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export interface MergeArguments {
  readonly parts: readonly string[];
  readonly out: string;
  readonly force: boolean;
}

/** `khulasa merge <part…>`: one folder of what several machines have built. */
export async function runMerge(args: MergeArguments, terminal: Terminal): Promise<ExitCode> {
  const { out, sheets } = await mergeParts({ ...args, from: terminal.folder });
  terminal.tell(
    `${terminal.paint('green', `Put ${countNoun(sheets.length, 'sheet')} of ${countNoun(args.parts.length, 'part')} together.`)}\nOpen ${printable(out)}/index.html in a browser.`,
  );
  return EXIT_CODES.done;
}
