import { describe, expect, test } from 'vitest';
import { hashed, renderAssets } from '../../src/render/render-assets.ts';
import type { FontFile } from '../../src/render/read-fonts.ts';
import type { Templates } from '../../src/render/template.ts';

const SITE = { name: 'Site', language: 'en', colours: { accent: '#123456' } };

const FONT: FontFile = {
  family: 'Source Serif 4',
  weight: 600,
  style: 'normal',
  name: 'serif-600.woff2',
  unicodeRange: 'U+0000-00FF',
  bytes: new Uint8Array([1, 2, 3]),
};

function templatesWith(styles: Readonly<Record<string, string>>): Templates {
  return {
    sheets: [],
    site: new Map(),
    partials: new Map(),
    styles: new Map(Object.entries(styles)),
  };
}

function cssOf(styles: Readonly<Record<string, string>>, fonts: readonly FontFile[] = []): string {
  const assets = renderAssets(templatesWith(styles), fonts, { site: SITE, logo: undefined });
  const file = assets.files.find(({ path }) => path === assets.stylesheet);
  return String(file?.content);
}

describe('hashed', () => {
  test('names a file by its content', () => {
    const { path, content } = hashed('assets/x.css', 'a {}');
    expect(path).toMatch(/^assets\/x\.[0-9a-f]{10}\.css$/);
    expect(content).toBe('a {}');
    expect(hashed('assets/x.css', 'a {}').path).toBe(path);
    expect(hashed('assets/x.css', 'b {}').path).not.toBe(path);
  });

  test('finds text and its bytes the same', () => {
    expect(hashed('x.css', new TextEncoder().encode('a {}')).path).toBe(
      hashed('x.css', 'a {}').path,
    );
  });

  test('puts the hash before the last ending', () => {
    expect(hashed('assets/my.logo.svg', '').path).toMatch(/^assets\/my\.logo\.[0-9a-f]{10}\.svg$/);
  });
});

describe('renderAssets', () => {
  test('joins styles in one order, a tutor’s own last, whatever the order in which they were read', () => {
    const css = cssOf({
      zebra: '.z{}',
      print: '.p{}',
      apple: '.a{}',
      screen: '.s{}',
      tokens: '.t{}',
    });
    const order = [...css.matchAll(/\.([a-z])\{\}/g)].map(([, name]) => name);
    expect(order).toEqual(['t', 's', 'p', 'a', 'z']);
  });

  test('sets the site’s colour after every style, so that it wins', () => {
    expect(cssOf({ own: ':root { --brand: red; }' })).toMatch(/--brand: #123456; }$/);
  });

  test('names fonts by the hashed file beside the stylesheet', () => {
    const css = cssOf({}, [FONT]);
    expect(css).toMatch(/src: url\("serif-600\.[0-9a-f]{10}\.woff2"\)/);
    expect(css).toContain('font-family: "Source Serif 4"; font-weight: 600; font-style: normal;');
    expect(css).toContain('unicode-range: U+0000-00FF;');
  });

  test('gives every file that pages share', () => {
    const logo = { name: 'Logo.SVG', bytes: new Uint8Array([1]) };
    const assets = renderAssets(templatesWith({}), [FONT], { site: SITE, logo });
    expect(assets.files.map(({ path }) => path.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual([
      'assets/serif-600.woff2',
      'assets/khulasa.css',
      'assets/logo.svg',
    ]);
    expect(assets.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([assets.stylesheet, assets.logo]),
    );
  });

  test('names the stylesheet anew when a font changes', () => {
    const nameWith = (bytes: Uint8Array) =>
      renderAssets(templatesWith({}), [{ ...FONT, bytes }], { site: SITE, logo: undefined })
        .stylesheet;
    expect(nameWith(new Uint8Array([9]))).not.toBe(nameWith(new Uint8Array([8])));
  });

  test('has no logo where the site has none, and no more styles than there are', () => {
    const { files, logo } = renderAssets(templatesWith({}), [], { site: SITE, logo: undefined });
    expect(logo).toBeUndefined();
    expect(files.map(({ content }) => content)).toEqual([
      '@charset "utf-8";\n:root { --brand: #123456; }',
    ]);
  });
});
