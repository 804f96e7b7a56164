import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderInline } from '../../src/render/render-markdown.ts';
import { readHtml } from '../support/read-html.ts';

describe('renderInline', () => {
  test('renders emphasis, code and links', () => {
    expect(renderInline('*a* **b** `c` [d](https://example.com)')).toBe(
      '<em>a</em> <strong>b</strong> <code>c</code> <a href="https://example.com">d</a>',
    );
  });

  test('makes no paragraphs, headings or lists', () => {
    expect(renderInline('# One')).toBe('# One');
    expect(renderInline('- one')).toBe('- one');
    expect(renderInline('1. one')).toBe('1. one');
  });

  test('escapes HTML, so that it comes out as text', () => {
    expect(renderInline('<script>alert(1)</script> & <b onclick="x">')).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=“x”&gt;',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java%0Ascript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'data:image/png;base64,AAAA',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example.com/x',
    '/relative',
    'relative.html',
    'https:../..',
    'https:index.html',
    'http:/index.html',
    'https:\\\\example.com',
    'https://localhost/x',
    'https://192.168.1.1/admin',
    'https://you@example.com/',
    'blob:https://example.com/1',
    'view-source:https://example.com',
    'mailto:a@example.com?attach=/etc/passwd',
    'mailto:a@example.com&bcc=x',
    'intent://example.com#Intent;end',
  ])('makes no link to %s', (address) => {
    for (const text of [
      `[x](${address})`,
      `[x](<${address}>)`,
      `<${address}>`,
      `[x][1]\n\n[1]: ${address}`,
    ]) {
      expect(renderInline(text)).not.toContain('<a');
    }
  });

  test.each([
    'https://example.com/a?b=1&c=2',
    'http://example.com',
    'mailto:a@example.com',
    'mailto:a@example.com?subject=Sheets',
    '#part',
  ])('makes a link to %s', (address) => {
    expect(readHtml(renderInline(`[x](${address})`)).tags).toEqual([
      { name: 'a', attributes: { href: address } },
    ]);
  });

  test('makes a link to an address with an apostrophe, which cannot end the attribute', () => {
    expect(renderInline("[x](https://example.com/the-world's-day)")).toBe(
      '<a href="https://example.com/the-world%27s-day">x</a>',
    );
  });

  test('lets no title end its attribute', () => {
    const { tags } = readHtml(renderInline(`[x](https://example.com 'a" onmouseover="alert(1)')`));
    expect(tags).toHaveLength(1);
    expect(Object.keys(tags[0]?.attributes ?? {})).toEqual(['href', 'title']);
  });

  test('leads a link to nowhere no further than the page itself', () => {
    expect(renderInline('[x]()')).toBe('<a href="">x</a>');
  });

  test('shows no images', () => {
    expect(renderInline('![a cat](https://example.com/cat.png)')).not.toContain('<img');
  });

  test('makes no link of a bare address', () => {
    expect(renderInline('See www.example.com or https://example.com.')).not.toContain('<a');
  });

  test('leaves the letters of a law as they are', () => {
    expect(renderInline('Article 270(c), 2(C) and 4(r)')).toBe('Article 270(c), 2(C) and 4(r)');
  });

  test('sets quotes and dashes as a printer would', () => {
    expect(renderInline(`"Do more" -- the US's demand...`)).toBe('“Do more” – the US’s demand…');
  });

  test('leaves Urdu as it is', () => {
    expect(renderInline('پاکستان کا خلاصہ')).toBe('پاکستان کا خلاصہ');
  });

  test('makes nothing but harmless elements, whatever is written', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '[',
        '](',
        ')',
        '<',
        '>',
        '"',
        "'",
        '`',
        '*',
        '_',
        '![',
        'javascript:',
        'https://e.com',
        '&lt;',
        '&#x3c;',
        '<script>',
        'onclick=',
        '\\',
        '\n',
        '{{x}}',
        '~~',
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { name, attributes } of readHtml(renderInline(pieces.join(''))).tags) {
          expect(['a', 'em', 'strong', 'code', 'br', 's']).toContain(name);
          expect(['', 'href', 'title']).toEqual(expect.arrayContaining(Object.keys(attributes)));
          if (name === 'a') expect(attributes['href']).toMatch(/^(?:https?:\/\/|mailto:|#|$)/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
