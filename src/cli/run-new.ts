import { printable, scaffoldContent } from '../index.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `khulasa new <dir>`: a small content folder that builds, to be written over. */
export async function runNew(folder: string, terminal: Terminal): Promise<ExitCode> {
  const made = await scaffoldContent(folder, terminal.folder);
  if (made.length > 0) terminal.result(made.join('\n'));
  terminal.tell(
    `Now${folder === '.' ? '' : ` go to ${printable(folder)} and`} write content/outlines/my-topic.yaml: \`khulasa dev\` shows it in your browser, \`khulasa build\` makes the PDFs.`,
  );
  return EXIT_CODES.done;
}
