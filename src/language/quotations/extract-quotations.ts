/** Words between quotation marks, and where they stand. */
export interface Quoted {
  readonly text: string;
  readonly start: number;
}

/** A straight mark opens behind a space and closes before one: a lone one swallows nothing. */
const PAIRS = [
  /“([^“”]+)”/gu,
  /(?<![\p{L}\d.,;:!?])"(?=\S)([^"]*?\S)"(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])‘([^‘]+?)’(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])'([^']{4,}?)'(?![\p{L}\d])/gu,
];

/** What a text quotes, between curly or straight, double or single marks; quotations inside a quotation are not told apart. */
export function extractQuotations(text: string): readonly Quoted[] {
  if (!/[“"‘']/.test(text)) return [];
  const found: (Quoted & { readonly end: number })[] = [];
  for (const pair of PAIRS) {
    for (const match of text.matchAll(pair)) {
      const [whole, quoted = ''] = match;
      const [start, end] = [match.index, match.index + whole.length];
      const isInside = found.some((other) => start >= other.start && end <= other.end);
      if (!isInside) found.push({ text: quoted, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
