import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';
import type { FoundDocument } from './found-document.ts';
import { gatherMetadata } from './gather-metadata.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { tidyMarkup } from './tidy-markup.ts';
import { walkBlocks, type PageBlocks } from './walk-blocks.ts';

/** Readability weighs every element against others; a page of more is taken as it stands. */
const MOST_ELEMENTS = 10_000;

/** In characters: Readability looks again, with fewer scruples, if it found less. */
const SHORTEST = 250;

/** The article of a page as it was saved from a browser. Nothing in it runs, and nothing is loaded. */
export function parsePage(markup: string): FoundDocument {
  const { html, jsonLd, elements, language } = tidyMarkup(markup);
  const { document } = parseHTML(html) as unknown as { readonly document: PageDocument };
  const stated = gatherMetadata(document, { jsonLd, language });
  const whole = walkBlocks(document.body);
  const article = elements > MOST_ELEMENTS ? undefined : readArticle(document);
  const found = article === undefined ? undefined : walkBlocks(article);
  if (found === undefined || lengthOf(found.blocks) < lengthOf(whole.blocks) * LEAST_SHARE)
    return { stated, ...whole };
  return {
    stated,
    blocks: found.blocks,
    leftOut: [...found.leftOut, ...missing(whole, found)],
  };
}

/** Of the text of a page; if the article found is less, the page is no article with things around it. */
const LEAST_SHARE = 0.02;

/** What Readability takes for the article; undefined if there is none. */
function readArticle(document: PageDocument): PageElement | undefined {
  try {
    const reader = new Readability<PageElement>(document as never, {
      charThreshold: SHORTEST,
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageElement,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // It counts on what browsers do with a page (mozilla/readability#988): the blocks of the page serve as well.
    return undefined;
  }
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** What is on the page and no part of its article. */
function missing(whole: PageBlocks, found: PageBlocks): LeftOut[] {
  const kept = new Set([...found.blocks, ...found.leftOut].map(({ text }) => text));
  const around = whole.blocks.map(({ text }) => ({ text, why: 'around the article' }));
  return [...whole.leftOut, ...around].filter(({ text }) => !kept.has(text));
}
