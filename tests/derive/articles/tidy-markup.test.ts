import { describe, expect, test } from 'vitest';
import { tidyMarkup } from '../../../src/derive/articles/tidy-markup.ts';

function bodyOf(markup: string): string {
  return /<body>(.*)<\/body>/s.exec(tidyMarkup(markup).html)?.[1] ?? '';
}

describe('tidyMarkup', () => {
  test.each(['script', 'style', 'iframe', 'object', 'svg', 'noscript', 'template', 'textarea'])(
    'drops a %s with all that is in it',
    (name) => {
      expect(bodyOf(`<p>a</p><${name} x="</p>">if (1<2) <b>x</b></${name}><p>b</p>`)).toBe(
        '<p>a</p><p>b</p>',
      );
    },
  );

  test('drops comments, and what is below a script that is left open', () => {
    expect(bodyOf('<p>a</p><!-- <p>x</p> --><p>b</p><script>x<p>c</p>')).toBe('<p>a</p><p>b</p>');
  });

  test('keeps what is below a drawing that is left open', () => {
    expect(bodyOf('<p>a</p><svg><p>b</p>')).toBe('<p>a</p><p>b</p>');
  });

  test('makes a whole document of a piece of one', () => {
    expect(tidyMarkup('<title>T</title><p>a').html).toBe(
      '<!doctype html><html><head><title>T</title></head><body><p>a</body></html>',
    );
  });

  test('does not end a tag at a sign inside a quoted value', () => {
    expect(bodyOf('<p title="1 > 0">a</p>')).toBe('<p title="1 > 0">a</p>');
  });

  test('nests no deeper than pages do, and loses no text', () => {
    const body = bodyOf(`${'<div>'.repeat(1000)}deep${'</div>'.repeat(1000)}`);
    expect(body.match(/<div>/g)?.length).toBeLessThan(200);
    expect(body).toContain('deep');
  });

  test('gives JSON-LD and the language', () => {
    const page = '<html lang=en-PK><script type="application/ld+json">{"a":1}</script>';
    expect(tidyMarkup(page)).toMatchObject({ jsonLd: ['{"a":1}'], language: 'en-PK' });
  });
});
