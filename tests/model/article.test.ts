import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/model/article.ts';
import { refusal } from '../support/refusal.ts';

const written = {
  title: 'The cost of alliance',
  author: 'unknown',
  outlet: 'A paper',
  country: 'Pakistan',
  published: 'unknown',
  accessed: 2026,
  url: 'unknown',
  kind: 'opinion',
  stance: 'critical of the alliance',
};

describe('articleSchema', () => {
  test('takes `unknown` for what the source does not show', () => {
    expect(articleSchema.parse(written)).toMatchObject({ published: 'unknown', url: 'unknown' });
  });

  test('takes English for the language where none is written', () => {
    expect(articleSchema.parse(written).language).toBe('en');
  });

  test('refuses a stance of more than eight words', () => {
    const stance = 'one two three four five six seven eight nine';
    expect(refusal(articleSchema, { ...written, stance })).toMatch(/9 words/);
  });

  test('refuses a key that it does not know', () => {
    expect(refusal(articleSchema, { ...written, publisher: 'x' })).toMatch(/publisher/);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'n/a'])(
    'refuses %s as an address',
    (url) => {
      expect(articleSchema.safeParse({ ...written, url }).success).toBe(false);
    },
  );
});
