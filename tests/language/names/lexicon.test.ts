import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/language/names/key-of.ts';
import { createLexicon } from '../../../src/language/names/lexicon.ts';

describe('createLexicon', () => {
  const lexicon = createLexicon([
    'Silt fills the lake at Tarbela. The Indus Basin Project (IBP) paid.',
    'In the IBP (Indus Basin Project) silt was forgotten.',
  ]);

  test('knows words that stand in small letters, and names inside sentences', () => {
    expect(['silt', 'lake', 'tarbela'].map((word) => lexicon.isCommon(keyOf(word)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['silt', 'tarbela', 'ibp'].map((word) => lexicon.isName(keyOf(word)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('knows the names that stand without another behind them', () => {
    expect(['tarbela', 'indus', 'basin'].map((word) => lexicon.standsAlone(keyOf(word)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('knows what acronyms stand for, each long form once, both ways', () => {
    const form = ['indus', 'basin', 'project'].map(keyOf);
    expect(lexicon.longForms('IBP')).toEqual([form]);
    expect(lexicon.longForms('ABC')).toEqual([]);
    expect(lexicon.acronymsOf(form)).toEqual(['IBP']);
    expect(lexicon.acronymsOf(['mangla'])).toEqual([]);
  });
});
