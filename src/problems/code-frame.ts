import { printable } from './printable.ts';
import type { Place } from './problem.ts';

const LINES_AROUND = 2;
const WIDEST = 100;

/** The lines around a place with a caret under it; an empty string if the text has no such line. */
export function codeFrame(text: string, place: Place): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (place.line < 1 || place.line > lines.length) return '';
  const first = Math.max(1, place.line - LINES_AROUND);
  const last = Math.min(lines.length, place.line + LINES_AROUND);
  const gutter = String(last).length;
  const shift = Math.max(0, place.column - WIDEST + 20);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const shown = (lines[number - 1] ?? '').slice(shift, shift + WIDEST);
    frame.push(
      `${number === place.line ? '>' : ' '} ${String(number).padStart(gutter)} | ${printable(shown)}`.trimEnd(),
    );
    if (number === place.line)
      frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(Math.max(0, place.column - 1 - shift))}^`);
  }
  return frame.join('\n');
}
