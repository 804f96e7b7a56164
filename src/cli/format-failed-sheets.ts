import type { FailedSheet } from '../index.ts';
import { printableLines } from './printable-lines.ts';
import type { Paint } from './style-text.ts';

/** A line for each sheet that could not be made: which, why, and how to mend it. */
export function formatFailedSheets(failed: readonly FailedSheet[], paint: Paint): string[] {
  return failed.map(({ topic, sheet, format, message, hint }) =>
    `${paint('red', 'failed')}  ${topic}: ${sheet}.${format}: ${printableLines(message)} ${printableLines(hint)}`.trimEnd(),
  );
}
