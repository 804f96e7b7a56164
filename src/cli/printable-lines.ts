import { printable } from '../index.ts';

/** A text of several lines as it may be shown: those below the first are set in, so that none can pose as one of ours. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n  ');
}
