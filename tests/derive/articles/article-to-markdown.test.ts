import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { articleToMarkdown } from '../../../src/derive/articles/article-to-markdown.ts';
import { cleanText } from '../../../src/derive/articles/clean-text.ts';
import { parseBlock } from '../../../src/derive/articles/parse-block.ts';
import type { Block } from '../../../src/derive/block.ts';
import type { ExtractedArticle } from '../../../src/derive/extracted-article.ts';
import { anyText } from '../../support/any-text.ts';
import { aDocument, articleOf } from './a-document.ts';

const FRONT_MATTER: ExtractedArticle['frontMatter'] = {
  title: 'Water: who has it?',
  author: 'unknown',
  outlet: 'unknown',
  country: 'unknown',
  published: '2024-03',
  accessed: '2026-11-22',
  url: 'unknown',
  kind: 'analysis',
  stance: 'unknown',
  language: 'en',
};

function anArticle(blocks: readonly Block[]): ExtractedArticle {
  return { id: 'water', doc: 'water', frontMatter: FRONT_MATTER, blocks, leftOut: [] };
}

function paragraphsOf(blocks: readonly Block[]) {
  const text = articleToMarkdown(anArticle(blocks));
  return parseArticle({ file: 'water.md', path: 'water.md', text }, 'water').value?.paragraphs;
}

describe('articleToMarkdown', () => {
  test('writes front matter, headings, paragraphs, items and quotations', () => {
    const written = articleToMarkdown(
      anArticle([
        { kind: 'heading', text: 'Where it goes' },
        { kind: 'paragraph', text: 'It is lost.' },
        { kind: 'item', text: 'In the sand.' },
        { kind: 'quotation', text: '“Gone.”' },
      ]),
    );
    expect(written).toMatchInlineSnapshot(`
      "---
      title: 'Water: who has it?'
      author: unknown
      outlet: unknown
      country: unknown
      published: 2024-03
      accessed: 2026-11-22
      url: unknown
      kind: analysis
      stance: unknown
      language: en
      ---

      ## Where it goes

      It is lost.

      - In the sand.

      > “Gone.”
      "
    `);
  });

  test('keeps marks at the beginning of a text from making a block of their own', () => {
    const texts = ['# No heading', '- no item', '1. no item', '---', '* * *', '> no quotation'];
    const others = ['\\# as it is', '12\\. as it is', '***', '(a) no item', '– no item', '[a]: b'];
    const blocks = [...texts, ...others].map((text): Block => ({ kind: 'paragraph', text }));
    expect(paragraphsOf(blocks)).toHaveLength(blocks.length);
    expect(paragraphsOf(blocks)?.map(({ text }) => parseBlock(text))).toEqual(blocks);
  });

  test('gives back every block, in kind, number and text', () => {
    const marks = fc.constantFrom(
      '',
      '# ',
      '- ',
      '1. ',
      '12) ',
      '> ',
      '---',
      '* * *',
      '\\',
      '•',
      '## # ',
    );
    const text = fc
      .tuple(marks, anyText(), fc.constantFrom('', ' #', '\\', ' ##'))
      .map((parts) => cleanText(parts.join('')))
      .filter((clean) => clean !== '');
    const kind = fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'quotation');
    fc.assert(
      fc.property(fc.array(fc.record({ kind, text }), { maxLength: 8 }), (blocks) => {
        const paragraphs = blocks.filter((block) => block.kind !== 'heading');
        expect(paragraphsOf(blocks)?.map(({ number }) => number)).toEqual(
          paragraphs.map((_, at) => at + 1),
        );
        expect(paragraphsOf(blocks)?.map((each) => parseBlock(each.text))).toEqual(paragraphs);
        const again = articleOf(aDocument(articleToMarkdown(anArticle(blocks)), 'water.md'));
        expect(again).toEqual(anArticle(blocks));
      }),
      { numRuns: 300 },
    );
  });
});
