import { UNSEEN } from './unseen.ts';

const BREAKS = /[\t\n\r\u2028\u2029]/g;

/** What acts on a terminal or hides on it; a soft hyphen and a joiner of letters would hide in a key too. */
const HIDDEN = new RegExp(String.raw`[${UNSEEN}\u00AD\u034F]`, 'gv');

/** How a line begins, or what stands in it, that gives the machine an order (actions/runner, ActionCommand.cs). */
const ORDERS = [/^(\s*):(?=:)/, /(#)#(?=\[)/g] as const;

/**
 * An author's text as it may be shown on one line of a terminal, letter for letter as long. What would act on the
 * terminal, or hide on it, becomes boxes; so does what GitHub takes for an order where it stands in a log. A line break,
 * with which a key could pose as a line of ours, becomes a space.
 */
export function printable(text: string): string {
  const seen = text.replace(BREAKS, ' ').replace(HIDDEN, (hidden) => '□'.repeat(hidden.length));
  return ORDERS.reduce((line, order) => line.replace(order, '$1□'), seen);
}
