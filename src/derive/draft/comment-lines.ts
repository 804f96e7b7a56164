import { printable } from '../../problems/printable.ts';

/** Wide enough for a sentence, narrow enough for an editor beside a browser: `#` and indentation included. */
const WIDTH = 100;

/** Items of a list stand two columns in, and so do their comments. */
const INDENT = 2;

/**
 * A text as lines of a comment, without `#`: whatever it holds, each is one line. What does not fit on the first line is set in on
 * those below; a word that is longer than a line stays whole.
 */
export function commentLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of safe(text).split(' ')) {
    if (word === '') continue;
    if (line.trim() !== '' && INDENT + 2 + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Without what ends a line, or what a reader of the file could not see. */
function safe(text: string): string {
  return printable(text.toWellFormed());
}
