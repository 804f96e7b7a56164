import { mentionsOf } from './edit-target.ts';
import type { ClaimTarget } from '../planted-change.ts';

/** What the content itself offers as wrong replacements. */
export interface Pool {
  /** Numbers as written in digits. */
  readonly numbers: readonly string[];
  /** Words of at least four small letters. */
  readonly words: readonly string[];
  /** Units of facts. */
  readonly units: readonly string[];
  /** What shares are of: the words after "per cent of" and "share of". */
  readonly wholes: readonly string[];
  readonly speakers: readonly string[];
}

export function collectPool(claims: readonly ClaimTarget[]): Pool {
  const targets = claims.flatMap(({ texts }) => texts);
  const texts = targets.map(({ text }) => text);
  return {
    numbers: unique(
      targets.flatMap((target) =>
        mentionsOf(target).flatMap((mention) =>
          mention.kind !== 'date' && mention.spans.number !== undefined && !mention.isWord
            ? [target.text.slice(mention.spans.number.from, mention.spans.number.to)]
            : [],
        ),
      ),
    ),
    words: unique(
      texts.flatMap((text) => text.match(/(?<![\p{L}\d’-])[a-z]{4,}(?![\p{L}\d’-])/gu) ?? []),
    ),
    units: textsOf('unit'),
    wholes: unique(
      texts.flatMap((text) =>
        [...text.matchAll(/\b(?:per cent|[Ss]hare) of ((?:[\p{L}’-]+ ){0,2}[\p{L}’-]+)/gu)].map(
          ([, whole = '']) => whole,
        ),
      ),
    ),
    speakers: textsOf('speaker'),
  };

  function textsOf(field: string): string[] {
    return unique(targets.flatMap((target) => (target.field === field ? [target.text] : [])));
  }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
