import { describe, expect, test } from 'vitest';
import { assembleLibrary } from '../../src/model/assemble-library.ts';
import { aWrittenContent, aWrittenOverlay } from '../support/a-written-content.ts';
import { aWrittenOutline } from '../support/a-written-outline.ts';

/** The rules of a site with those of an overlay over them, and what is wrong with them. */
function lay(site: string, overlay: string) {
  const written = aWrittenContent({
    site: aWrittenOutline(`name: Mine\n${site}`, { file: 'site.yaml' }),
  });
  const { library, problems } = assembleLibrary(written, aWrittenOverlay({}, overlay));
  return { rules: library.site.rules, problems };
}

describe('laySite', () => {
  test('keeps the rules of the site that the overlay does not set', () => {
    const { rules } = lay('rules: {timeline/order: off}', 'rules: {fact/stale: error}');
    expect(rules).toMatchObject({
      'timeline/order': { level: 'off' },
      'fact/stale': { level: 'error' },
    });
  });

  test.each([
    ['{least: 6}', '{most: 8}', { limits: { least: 6, most: 8 } }],
    ['{least: 6}', 'error', { level: 'error', limits: { least: 6 } }],
    ['error', '{most: 8}', { level: 'error', limits: { most: 8 } }],
    ['error', 'off', { level: 'off' }],
    ['{level: error, most: 8}', '{most: 7}', { level: 'error', limits: { most: 7 } }],
  ])('lays %s of the site under %s of the overlay', (below, above, rule) => {
    const { rules } = lay(`rules: {outline/heads: ${below}}`, `rules: {outline/heads: ${above}}`);
    expect(rules?.['outline/heads']).toMatchObject(rule);
  });

  test('points to whichever file wrote what is wrong', () => {
    const files = (site: string, overlay: string) =>
      lay(site, overlay).problems.map(({ place }) => place.file.startsWith('tutor/'));
    expect(files('rules: {fact/stale: maybe}', 'rules: {timeline/order: off}')).toEqual([false]);
    expect(files('rules: {fact/stale: off}', 'rules: {timeline/order: maybe}')).toEqual([true]);
    expect(
      files('rules: {outline/heads: {least: x}}', 'rules: {outline/heads: {most: 8}}'),
    ).toEqual([false]);
    expect(files('colours: {accent: x}\nrules: {}', 'rules: {}')).toEqual([false]);
    expect(
      files('rules: {outline/heads: {least: 5}}', 'rules: {outline/heads: {most: x}}'),
    ).toEqual([true]);
  });

  test('says where nothing is left between the least and the most', () => {
    expect(
      lay('rules: {outline/heads: {least: 8}}', 'rules: {outline/heads: {most: 7}}').problems,
    ).toMatchObject([{ code: 'schema/value', message: expect.stringContaining('`least` is 8') }]);
    expect(lay('', 'rules: {outline/heads: {most: 4}}').problems).toHaveLength(1);
    expect(lay('', 'rules: {balance/stance: {least: 90}}').problems).toEqual([]);
  });
});
