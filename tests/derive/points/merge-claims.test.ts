import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/derive/points/claim.ts';
import { mergeClaims } from '../../../src/derive/points/merge-claims.ts';

/** A claim of an article in words that each weigh the same. */
function aClaim(article: string, words: readonly string[], role: Claim['role'] = 'cause'): Claim {
  const lead = { text: words.join(' '), quality: 1 } as Claim['lead'];
  const sentence = { article, text: lead.text } as Claim['sentences'][number];
  const vector = new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)]));
  return {
    role,
    sentences: [sentence],
    points: [lead],
    lead,
    vector,
    words: new Set(words),
    rank: 1,
    sure: 1,
  };
}

const CANAL = ['neglect', 'banks', 'collapse', 'canal'];
const WELLS = ['wells', 'sink', 'water', 'table'];

function articlesOf(claims: readonly Claim[]): string[][] {
  return claims.map(({ sentences }) => sentences.map(({ article }) => article));
}

describe('mergeClaims', () => {
  it('joins what two articles say alike, and gives it more weight', () => {
    const merged = mergeClaims([aClaim('a', CANAL), aClaim('a', WELLS), aClaim('b', CANAL)]);
    expect(articlesOf(merged)).toEqual([['a', 'b'], ['a']]);
    expect(merged[0]?.rank).toBeGreaterThan(1);
  });

  it('joins neither claims of one article nor of two roles', () => {
    const claims = [aClaim('a', CANAL), aClaim('a', CANAL), aClaim('b', CANAL, 'repercussion')];
    expect(articlesOf(mergeClaims(claims))).toEqual([['a'], ['a'], ['b']]);
  });

  it('never has two claims of one article in one', () => {
    const claim = fc.record({
      article: fc.constantFrom('a', 'b', 'c'),
      words: fc.uniqueArray(fc.constantFrom(...CANAL, ...WELLS), { minLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (any) => {
        const claims = any
          .toSorted((a, b) => (a.article < b.article ? -1 : 1))
          .map(({ article, words }) => aClaim(article, words));
        for (const articles of articlesOf(mergeClaims(claims)))
          expect(new Set(articles).size).toBe(articles.length);
      }),
    );
  });

  it('goes through a long article once', () => {
    let looked = 0;
    const claims = Array.from({ length: 300 }, () => {
      const claim = aClaim('a', CANAL);
      return Object.defineProperty({ ...claim }, 'role', {
        get: () => {
          looked += 1;
          return claim.role;
        },
      });
    });
    expect(mergeClaims(claims)).toHaveLength(300);
    expect(looked).toBeLessThanOrEqual(300);
  });
});
