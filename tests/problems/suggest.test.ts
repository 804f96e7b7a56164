import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/problems/suggest.ts';

describe('suggest', () => {
  test('finds the candidate with one letter wrong', () => {
    expect(suggest('summery', ['title', 'summary', 'updated'])).toBe('summary');
  });

  test('counts two neighbouring letters swapped as one mistake', () => {
    expect(suggest('tilte', ['title'])).toBe('title');
    expect(suggest('ttl', ['tl', 'tlt'])).toBe('tl');
    expect(suggest('abc', ['acb'])).toBe('acb');
  });

  test('does not mind capitals', () => {
    expect(suggest('Title', ['title'])).toBe('title');
  });

  test('takes the nearest of several', () => {
    expect(suggest('cause', ['pause', 'causes', 'cause-1', 'cause'])).toBe('cause');
  });

  test('takes the first of several that are equally near', () => {
    expect(suggest('rat', ['bat', 'cat'])).toBe('bat');
  });

  test('says nothing when more than a third of the word would have to change', () => {
    expect(suggest('glossary', ['title', 'mcqs', 'glass'])).toBeUndefined();
    expect(suggest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(suggest('abcdef', ['abcdxy'])).toBe('abcdxy');
  });

  test('allows one mistake in a very short word', () => {
    expect(suggest('ur', ['url'])).toBe('url');
  });

  test('says nothing of a word that is longer than any word, however long the candidates are', () => {
    expect(suggest(`${'v'.repeat(1_000_000)}a`, ['v'.repeat(1_000_001)])).toBeUndefined();
    expect(suggest('summery', ['v'.repeat(1_000_000), 'summary'])).toBe('summary');
  });

  test('finds the nearest as counting every edit of every candidate would', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abC-1'), maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (written, candidates) => {
        expect(suggest(written, candidates)).toBe(nearest(written, candidates));
      }),
      { numRuns: 500 },
    );
  });

  test('says nothing when there is nothing to choose from', () => {
    expect(suggest('title', [])).toBeUndefined();
  });

  test('never throws, and never suggests what is not a candidate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (word, candidates) => {
        const found = suggest(word, candidates);
        return found === undefined || candidates.includes(found);
      }),
    );
  });

  test('always finds a word that is among the candidates', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (word, others) => {
        expect(suggest(word, [...others, word])?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });
});

describe('didYouMean', () => {
  test('asks whether the nearest candidate was meant', () => {
    expect(didYouMean('summery', ['summary'])).toBe('Did you mean `summary`?');
  });

  test('asks nothing when no candidate is near', () => {
    expect(didYouMean('summery', ['title'])).toBeUndefined();
  });
});

/** What `suggest` promises, the long way. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.floor(Math.max(word.length, 3) / 3);
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((ranking) => ranking.edits <= most)
    .toSorted((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}

function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    edits(a.slice(0, -1), b) + 1,
    edits(a, b.slice(0, -1)) + 1,
    edits(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isSwap ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}
