import { z } from 'zod';
import { isId } from './id.ts';

/** What a claim rests on. Paragraphs are numbered from 1, both ends included. */
export type Evidence =
  | {
      readonly kind: 'article';
      readonly article: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'quote'; readonly quote: string };

const PARAGRAPHS = /^([^#]+)#p([1-9]\d{0,3})(?:-p?([1-9]\d{0,3}))?$/;

/** Reads a reference such as `akram#p3`, `akram#p3-p5`, `fact:us-aid` or `quote:fatal`; undefined if it is none. */
export function parseEvidence(reference: string): Evidence | undefined {
  const fact = reference.startsWith('fact:') ? reference.slice(5) : undefined;
  if (fact !== undefined) return isId(fact) ? { kind: 'fact', fact } : undefined;
  const quote = reference.startsWith('quote:') ? reference.slice(6) : undefined;
  if (quote !== undefined) return isId(quote) ? { kind: 'quote', quote } : undefined;
  const [, article, first, last] = PARAGRAPHS.exec(reference) ?? [];
  if (article === undefined || !isId(article)) return undefined;
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  return to < from ? undefined : { kind: 'article', article, from, to };
}

const referenceSchema = z.string().refine((reference) => parseEvidence(reference) !== undefined, {
  error: 'is not a reference: write `<article>#p3`, `<article>#p3-p5`, `fact:<id>` or `quote:<id>`',
});

export const evidenceSchema = z
  .array(referenceSchema)
  .default([])
  .describe(
    'Where the claim comes from: `<article>#p3`, `<article>#p3-p5`, `fact:<id>`, `quote:<id>`.',
  );
