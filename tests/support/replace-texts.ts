import type { Outline } from '../../src/model/outline.ts';

/** Keys whose values are ids, choices, dates or references: what an author does not put in words. */
const NO_WORDS = new Set([
  'id',
  'language',
  'updated',
  'as_of',
  'review_by',
  'date',
  'paper',
  'evidence',
  'level',
  'dimension',
  'horizon',
  'strength',
  'kind',
  'origin',
  'question',
  'profile',
  'use',
  'skip',
  'addresses',
  'answer',
  'status',
  'related',
  'url',
]);

/** An outline in which every text that its author put in words is another; the same where it was the same. */
export function replaceTexts(outline: Outline, replace: (text: string) => string): Outline {
  const visit = (value: unknown, isFact: boolean): unknown => {
    if (typeof value === 'string') return isFact ? value : replace(value);
    if (Array.isArray(value)) return value.map((item) => visit(item, isFact));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        NO_WORDS.has(key) ? [key, inner] : [key, visit(inner, key === 'facts')],
      ),
    );
  };
  return visit(outline, false) as Outline;
}

/** Every text of an outline that its author put in words, once. */
export function textsOf(outline: Outline): string[] {
  const texts = new Set<string>();
  replaceTexts(outline, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}
