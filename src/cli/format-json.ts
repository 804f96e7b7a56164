import { UNSEEN, type Problem } from '../index.ts';

/** What acts on a terminal or hides on it, and `##[`, which gives GitHub an order wherever it stands in a log. */
const TELLING = new RegExp(String.raw`[${UNSEEN}\u00AD\u034F\u2028\u2029]|(?<=#)#(?=\[)`, 'gv');

/**
 * Data as JSON for programs, which a terminal may show too: what JSON leaves as it is and a terminal would act on is
 * written as an escape, which reads as the same text.
 */
export function formatJson(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(TELLING, escape);
}

function escape(letter: string): string {
  return Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** A problem as programs get it: every key, always, and the place beside the rest. */
export function flattenProblem({ code, severity, message, hint = '', place }: Problem): object {
  return { code, severity, message, hint, ...place };
}
