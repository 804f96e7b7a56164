/** What acts on a terminal, hides on it, or gives GitHub an order in a log, wherever it is told. */
export function findTerminalActs(told: string): string[] {
  const HIDDEN =
    /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\u200B\u2060-\u2064\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
  const hidden = [...told.matchAll(HIDDEN)]
    .filter(([sign]) => sign !== '\n')
    .map(([sign]) => `U+${sign.codePointAt(0)?.toString(16)}`);
  const orders = told.split('\n').filter((line) => /^\s*::(?!error |warning )|##\[/.test(line));
  return [...hidden, ...orders];
}
