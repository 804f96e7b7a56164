import type { Span } from './mention.ts';
import type { Target } from '../planted-change.ts';

/** Words in quotation marks in a text, without the marks; all of it if it is a quotation's own text. */
export function quotedSpans({
  text,
  field,
  path,
}: Pick<Target, 'text' | 'field' | 'path'>): Span[] {
  if (path[0] === 'quotes' && field === 'text') return [{ from: 0, to: text.length }];
  return [...text.matchAll(/(?<=“)[^“”]+(?=”)|(?<=(?:^|[\s(])")[^"]+(?=")/g)].map(
    ({ index, 0: words }) => ({ from: index, to: index + words.length }),
  );
}

/** Whether a text has the quoted words in their order; what stands on either side of `…` may be apart. */
export function holdsQuotation(text: string, quoted: string): boolean {
  const plain = ` ${plainWords(text)} `;
  return quoted
    .split(/…|\.{3}/)
    .map(plainWords)
    .every((part) => plain.includes(` ${part} `));
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\d]+(?:[’'][\p{L}]+)*/gu) ?? [])
    .join(' ')
    .replaceAll('’', "'");
}
