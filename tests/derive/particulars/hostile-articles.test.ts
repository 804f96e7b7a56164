import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LabelledArticle } from '../../../src/derive/labelled-article.ts';
import { extractFacts } from '../../../src/derive/particulars/extract-facts.ts';
import { extractGlossary } from '../../../src/derive/particulars/extract-glossary.ts';
import { extractQuotes } from '../../../src/derive/particulars/extract-quotes.ts';
import { extractTimeline } from '../../../src/derive/particulars/extract-timeline.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { outlineSchema } from '../../../src/model/outline.ts';
import { aLabelledArticle } from '../../support/a-labelled-article.ts';
import { anyText } from '../../support/any-text.ts';
import { checkDraftItems } from '../../support/check-draft-items.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const gazetteer = theGazetteer();
const tag = createTagger();

function everythingIn(articles: readonly LabelledArticle[]) {
  return {
    facts: extractFacts(articles, gazetteer, { tag }),
    timeline: extractTimeline(articles, tag),
    quotes: extractQuotes(articles, gazetteer, tag),
    glossary: extractGlossary(articles, gazetteer),
  };
}

/** Parts of which sentences that may hold particulars are made. */
const PARTS = [
  ...['The province', 'Nadia Rafiq', 'Of 43 makers,', 'cases', 'the Canal Act', 'who', 'and', ','],
  ...[
    'was',
    'rose',
    'signed',
    'said',
    'has',
    'recorded',
    'by',
    'to',
    'from',
    'of',
    'in',
    'at',
    'if',
  ],
  ...['Rs 5 billion', '12 per cent', '74', '2019', '12 May 2024', 'FY2018', 'more than', 'a third'],
  ...['“we had no water for rice”', '(CB)', 'half', '–', ';', 'the', 'Act', 'Pakistan’s'],
];

describe('hostile articles', () => {
  test('any text gives items of the right shape', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { facts, timeline, quotes, glossary } = everythingIn([aLabelledArticle([text])]);
        const lists = Object.entries({ facts, timeline, quotes, glossary }).map(([list, items]) => [
          list,
          items.map(({ value }) => value),
        ]);
        const outline = { title: 'T', summary: 'S', updated: '2026-11-22' };
        outlineSchema.parse({ ...outline, ...Object.fromEntries(lists) });
      }),
    );
  });

  test('whatever a sentence is made of, its items stand in it', () => {
    const sentence = fc.array(fc.constantFrom(...PARTS), { minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
        const text = sentences.map((parts) => `${parts.join(' ')}.`).join(' ');
        const article = aLabelledArticle([text.charAt(0).toUpperCase() + text.slice(1)]);
        const codes = checkDraftItems(everythingIn([article]), [article]);
        expect(codes.filter((code) => /^(?:grounding|schema|id|reference)/.test(code))).toEqual([]);
      }),
    );
  });

  test.each([
    ['words', 'water '],
    ['quotation marks', '“a b c d” said '],
    ['figures', '5 per cent of '],
    ['dates', 'in 2019 and '],
    ['laws', 'Act and Act of '],
    ['names', 'Nadia Rafiq '],
    ['conditions', 'so, if '],
    ['commas', 'the province, '],
    ['sentences', 'Punjab lost 412 mills in 2021. '],
  ])('reads a megabyte of %s', (_, text) => {
    const long = text.repeat(Math.ceil(1_000_000 / text.length));
    const items = everythingIn([aLabelledArticle([long])]);
    expect(items.facts.length).toBeLessThanOrEqual(100);
  });
});
