import { z } from 'zod';
import { addressSchema } from './address.ts';
import { dateOrUnknownSchema } from './date.ts';
import { languageTagSchema } from './language-tag.ts';
import type { Entry } from './source.ts';
import { textOfAtMost, textSchema } from './text.ts';

export const ARTICLE_KINDS = [
  'news',
  'analysis',
  'opinion',
  'editorial',
  'official',
  'academic',
  'report',
  'reference',
] as const;

/** An article's front matter. What the source does not show is `unknown`, said in so many words. */
export const articleSchema = z.strictObject({
  title: textSchema,
  author: textSchema,
  outlet: textSchema,
  country: textSchema.describe('Of the outlet.'),
  published: dateOrUnknownSchema,
  accessed: dateOrUnknownSchema,
  url: z.union([z.literal('unknown'), addressSchema]),
  kind: z.enum(ARTICLE_KINDS),
  stance: textOfAtMost(8).describe(
    'Where it stands, in a few words; equal stances are spelt equally.',
  ),
  language: languageTagSchema,
  note: textSchema.optional(),
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;

/** A block of an article's body; `number` counts from 1, headings left out. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
}

/** A source: its front matter, and its paragraphs in order. */
export interface Article extends Entry<ArticleFrontMatter> {
  readonly paragraphs: readonly Paragraph[];
}
