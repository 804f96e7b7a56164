import { describe, expect, test } from 'vitest';
import { contentWords } from '../../../src/check/argument/content-words.ts';

describe('contentWords', () => {
  test('leaves out what carries no content, and repeats nothing', () => {
    expect(contentWords('The cost of the war, and of each war')).toEqual(['cost', 'war']);
  });

  test('leaves out ordinals, so that what they order is what matters', () => {
    expect(contentWords('the first variable')).toEqual(['variable']);
  });

  test('calls a state by one name', () => {
    const america = contentWords('the United States');
    expect(['Washington', 'US', 'the U.S.', 'USA', 'American'].map(contentWords)).toEqual(
      Array.from({ length: 5 }, () => america),
    );
    expect(contentWords('Kabul’s')).toEqual(contentWords('Afghan'));
  });

  test('keeps words apart at hyphens and dashes', () => {
    expect(contentWords('closed decision-making, Pakistan–India')).toEqual([
      'closed',
      'decision',
      'making',
      'pakistan',
      'india',
    ]);
  });

  test('keeps a word whole at an apostrophe, but for a possessive', () => {
    expect(contentWords('ISI’s chief’s role')).toEqual(['isi', 'chief', 'role']);
    expect(contentWords('O’Brien, Qur’an, d’état')).toEqual(['o’brien', 'qur’an', 'd’état']);
    expect(contentWords('farmers’ debts, rock ’n’ roll')).toEqual([
      'farmers',
      'debts',
      'rock',
      'n',
      'roll',
    ]);
    expect(contentWords('a s b2b 1990s cafe\u0301')).toEqual(['b2b', '1990s', 'cafe\u0301']);
  });

  test('reads words of other scripts', () => {
    expect(contentWords('قومی مفاد')).toEqual(['قومی', 'مفاد']);
  });
});
