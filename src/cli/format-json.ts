import type { Problem } from '../index.ts';

/**
 * Data as JSON for programs, which a terminal may show too: what JSON leaves as it is and a terminal would act on is
 * written as an escape, which reads as the same text.
 */
export function formatJson(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A problem as programs get it: every key, always, and the place beside the rest. */
export function flattenProblem({ code, severity, message, hint = '', place }: Problem): object {
  return { code, severity, message, hint, ...place };
}
