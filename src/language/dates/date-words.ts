import type { Token } from '../figures/tokenise.ts';

/** In small letters, January first. */
export const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The number of a month, by its name or its first letters; undefined for any other word. */
export function monthOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word' || token.lower.length < 3 || token.text === token.lower)
    return undefined;
  return MONTHS.get(withoutPossessive(token.lower));
}

/** `january` of `january’s`. */
export function withoutPossessive(lower: string): string {
  return lower.endsWith('s') ? lower.replace(/[’']s$/, '') : lower;
}

const MONTHS = new Map([
  ...monthNames.flatMap((name, at) => [
    [name, at + 1] as const,
    [name.slice(0, 3), at + 1] as const,
  ]),
  ['sept', 9] as const,
]);

/** The year that four digits are: from 1000 to 2199. */
export function yearOf(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:1\d|2[01])\d\d$/.test(token.text)
    ? Number(token.text)
    : undefined;
}

/** Whether digits can be a day of a month. */
export function isDay({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean {
  return kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(text);
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—‑−]$/.test(token.text);
}
