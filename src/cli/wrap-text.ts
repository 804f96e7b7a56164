import { printable } from '../index.ts';

const WIDTH = 100;

/**
 * A text broken between words into lines of at most a hundred letters, each of them set in and printable; a longer word
 * stays whole.
 */
export function wrapText(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}${printable(each)}`).join('\n');
}
