/**
 * An author's text as it may be shown on one line of a terminal, letter for letter as long: control characters and
 * those that turn the direction of writing would act on the terminal, blanks of no width would hide, and become boxes, and a line break, with which a
 * key could pose as a line of ours, becomes a space.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/g, '□');
}
