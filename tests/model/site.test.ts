import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/model/site.ts';
import { refusal } from '../support/refusal.ts';

describe('siteSchema', () => {
  test('needs no more than a name', () => {
    expect(siteSchema.parse({ name: 'Sheets' })).toEqual({
      name: 'Sheets',
      language: 'en',
      colours: { accent: '#7a1f2b' },
    });
  });

  test.each(['logo.svg', 'Logo-2.PNG', 'my.logo.png'])('takes %s as a logo', (logo) => {
    expect(siteSchema.parse({ name: 'Sheets', logo }).logo).toBe(logo);
  });

  test.each([
    '../logo.svg',
    'images/logo.svg',
    '/etc/logo.png',
    'logo.jpg',
    '.svg',
    'logo.svg\n',
    'a b.svg',
  ])('refuses %j as a logo', (logo) => {
    expect(refusal(siteSchema, { name: 'Sheets', logo })).toMatch(/^is not a logo/);
  });

  test('refuses an empty choice of sheets', () => {
    expect(siteSchema.safeParse({ name: 'Sheets', sheets: [] }).success).toBe(false);
  });

  test.each(['English', 'e', 'en_GB', 'en" onclick="x', `en${'-a'.repeat(17)}`])(
    'refuses %j as a language',
    (language) => {
      expect(siteSchema.safeParse({ name: 'Sheets', language }).success).toBe(false);
    },
  );

  test.each(['en', 'ur', 'en-GB', 'zh-Hant-TW'])('takes %s as a language', (language) => {
    expect(siteSchema.parse({ name: 'Sheets', language }).language).toBe(language);
  });
});
