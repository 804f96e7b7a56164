import type { z } from 'zod';
import { articleSchema, type Article } from '../../src/model/article.ts';
import { aSource } from './a-source.ts';

/** A sound article: its id, its front matter as far as a test cares, and its paragraphs. */
export function anArticle(
  id = 'article',
  written: Partial<z.input<typeof articleSchema>> & {
    readonly paragraphs?: readonly string[];
  } = {},
): Article {
  const { paragraphs = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'], ...frontMatter } = written;
  return {
    id,
    value: articleSchema.parse({
      title: 'An article',
      author: 'A writer',
      outlet: 'A paper',
      country: 'Pakistan',
      published: '2025-10-24',
      accessed: '2026-11-22',
      url: 'https://example.com/article',
      kind: 'news',
      stance: 'neutral',
      ...frontMatter,
    }),
    source: aSource(`${id}.md`),
    path: [],
    paragraphs: paragraphs.map((text, at) => ({ number: at + 1, text })),
  };
}
