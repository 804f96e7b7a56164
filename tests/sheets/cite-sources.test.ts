import { describe, expect, test } from 'vitest';
import { citeSources, shareOf } from '../../src/sheets/cite-sources.ts';
import { aFact } from '../support/a-fact.ts';
import { aLibrary } from '../support/a-library.ts';
import { anArticle } from '../support/an-article.ts';

const LIBRARY = aLibrary({
  articles: [
    anArticle('akram'),
    anArticle('dawn', {
      author: 'unknown',
      published: 'unknown',
      url: 'unknown',
      country: 'unknown',
      note: 'An agency report.',
    }),
  ],
  facts: [
    aFact({ id: 'aid', evidence: ['dawn#p2'] }),
    aFact({ id: 'cost', evidence: ['fact:aid', 'akram#p1'] }),
    aFact({ id: 'a', evidence: ['fact:b'] }),
    aFact({ id: 'b', evidence: ['fact:a', 'dawn#p1'] }),
  ],
});

function citeAll(...claims: string[][]) {
  const numbers = new Map([
    ['fatal', 'Q1'],
    ['deaths', 'F2'],
  ]);
  const sources = citeSources(LIBRARY, { numbers });
  const cited = claims.map((evidence) =>
    sources.cite(evidence).map(({ label, paragraphs }) => `${label} ${paragraphs}`.trim()),
  );
  return { cited, sources };
}

describe('citeSources', () => {
  test('numbers sources in the order in which they are first cited', () => {
    const { cited, sources } = citeAll(['dawn#p1'], ['akram#p1'], ['dawn#p2']);
    expect(cited).toEqual([['1 ¶1'], ['2 ¶1'], ['1 ¶2']]);
    expect(sources.list().map(({ number, title }) => [number, title])).toEqual([
      [1, 'An article'],
      [2, 'An article'],
    ]);
  });

  test('lists only what was cited', () => {
    expect(citeAll(['akram#p1']).sources.list()).toHaveLength(1);
    expect(citeAll().sources.list()).toEqual([]);
  });

  test('puts the paragraphs of one source under one number', () => {
    expect(citeAll(['akram#p1', 'dawn#p2', 'akram#p4']).cited).toEqual([['1 ¶1, 4', '2 ¶2']]);
  });

  test('joins paragraphs that follow one another, names none twice, and puts them in order', () => {
    expect(citeAll(['akram#p5', 'akram#p1-p2', 'akram#p3', 'akram#p2']).cited).toEqual([
      ['1 ¶1–3, 5'],
    ]);
  });

  test('links to the source in the list', () => {
    const { sources } = citeAll();
    expect(sources.cite(['akram#p1'])[0]?.target).toBe('source-1');
    expect(sources.list()[0]?.target).toBe('source-1');
  });

  test('cites facts and quotations on the sheet by their own numbers', () => {
    const { cited, sources } = citeAll(['fact:deaths', 'quote:fatal']);
    expect(cited).toEqual([['F2', 'Q1']]);
    expect(sources.cite(['fact:deaths'])[0]?.target).toBe('item-deaths');
    expect(sources.list()).toEqual([]);
  });

  test('cites the sources of a fact that is not on the sheet, and of the facts that it rests on', () => {
    expect(citeAll(['fact:aid']).cited).toEqual([['1 ¶2']]);
    expect(citeAll(['fact:cost']).cited).toEqual([['1 ¶2', '2 ¶1']]);
  });

  test('comes to an end where facts rest on one another in a circle', () => {
    expect(citeAll(['fact:a'], ['fact:b']).cited).toEqual([['1 ¶1'], ['1 ¶1']]);
  });

  test('marks a source with each contested status of the facts that lead to it, once', () => {
    const library = aLibrary({
      articles: [anArticle('akram')],
      facts: [
        aFact({ id: 'old', status: 'outdated', evidence: ['fact:older', 'akram#p1'] }),
        aFact({ id: 'older', status: 'outdated', evidence: ['akram#p2'] }),
        aFact({ id: 'fought', status: 'disputed', evidence: ['akram#p3'] }),
        aFact({ id: 'sure', evidence: ['akram#p4'] }),
      ],
    });
    const codesOf = (...evidence: string[]) =>
      citeSources(library, { numbers: new Map() })
        .cite(evidence)
        .map(({ paragraphs, statuses }) => [paragraphs, ...statuses.map(({ code }) => code)]);
    expect(codesOf('fact:old')).toEqual([['¶1–2', 'outdated']]);
    expect(codesOf('fact:fought', 'fact:old')).toEqual([['¶1–3', 'disputed', 'outdated']]);
    expect(codesOf('fact:sure', 'akram#p1')).toEqual([['¶1, 4']]);
  });

  test('marks no quotation, nor a fact that is sure', () => {
    const { sources } = citeAll();
    expect(sources.cite(['quote:fatal', 'fact:deaths']).map(({ statuses }) => statuses)).toEqual([
      [],
      [],
    ]);
  });

  test('leaves out what there is not', () => {
    expect(citeAll(['nowhere#p1', 'fact:none', 'quote:none', 'nonsense']).cited).toEqual([[]]);
  });

  test('shows of a source what is known, and says that a date is not', () => {
    expect(citeAll(['dawn#p1']).sources.list()).toEqual([
      {
        number: 1,
        target: 'source-1',
        title: 'An article',
        author: '',
        outlet: 'A paper',
        country: '',
        published: 'no date shown',
        kind: 'news',
        stance: 'neutral',
        url: '',
        note: 'An agency report.',
      },
    ]);
  });

  test('shows the date of a source as it is read', () => {
    expect(citeAll(['akram#p1']).sources.list()[0]?.published).toBe('24\u00A0Oct\u00A02025');
  });
});

describe('shareOf', () => {
  test('counts, the commonest first, and equal ones by name', () => {
    expect(shareOf(['US', 'Pakistan', 'India', 'Pakistan'])).toEqual([
      { name: 'Pakistan', count: 2 },
      { name: 'India', count: 1 },
      { name: 'US', count: 1 },
    ]);
  });

  test('puts equal ones in one order, however they came', () => {
    expect(shareOf(['b', 'a', 'c'])).toEqual(shareOf(['c', 'b', 'a']));
  });

  test('is empty for nothing', () => {
    expect(shareOf([])).toEqual([]);
  });
});
