import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/render/create-engine.ts';
import { Failure } from '../../src/problems/failure.ts';
import { readHtml } from '../support/read-html.ts';

function render(text: string, view: object, partials: Record<string, string> = {}): string {
  return createEngine(new Map(Object.entries(partials))).render(
    { name: 'sheets/test', text },
    view,
  );
}

function failureOf(text: string, view: object, partials: Record<string, string> = {}): Failure {
  try {
    render(text, view, partials);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`Nothing failed in ${text}`);
}

describe('createEngine', () => {
  test('fills in names, lists and partials', () => {
    const text = '{{title}}: {{#each causes}}{{> cause}}{{#unless @last}}, {{/unless}}{{/each}}';
    const view = { title: 'T', causes: [{ point: 'a' }, { point: 'b' }] };
    expect(render(text, view, { cause: '<{{point}}>' })).toBe('T: <a>, <b>');
  });

  test('escapes what it fills in', () => {
    const nasty = `<script>alert("x")</script> & ' \` =`;
    const html = render('<p title="{{x}}">{{x}}</p>', { x: nasty });
    expect(readHtml(html)).toEqual({
      tags: [{ name: 'p', attributes: { title: nasty } }],
      text: nasty,
    });
  });

  test('fills in no names that stand in a text', () => {
    expect(render('{{x}}', { x: '{{secret}}', secret: 's' })).toBe('{{secret}}');
  });

  test('renders inline Markdown where a template asks for prose', () => {
    expect(render('{{prose x}}', { x: '*a* <b>' })).toBe('<em>a</em> &lt;b&gt;');
  });

  test('keeps one set of partials apart from another', () => {
    const one = createEngine(new Map([['p', 'one']]));
    const two = createEngine(new Map([['p', 'two']]));
    const template = { name: 'x', text: '{{> p}}' };
    expect([one.render(template, {}), two.render(template, {})]).toEqual(['one', 'two']);
  });

  test('gives the same for the same, however often', () => {
    const engine = createEngine(new Map());
    const template = { name: 'x', text: '{{a}}' };
    expect([1, 2, 1].map((a) => engine.render(template, { a }))).toEqual(['1', '2', '1']);
  });
});

describe('createEngine, of broken templates', () => {
  test.each([
    ['a misspelt name', '{{titel}}', /"titel" not defined/],
    ['a misspelt part of a name', '{{site.nmae}}', /"nmae" not defined/],
    ['a misspelt name in a list', '{{#each causes}}{{pont}}{{/each}}', /"pont" not defined/],
    ['a misspelt name of prose', '{{prose titel}}', /prose/],
    ['a misspelt list', '{{#each cuases}}x{{/each}}', /each/],
    ['a misspelt helper', '{{proze title}}', /proze/],
    ['a partial that there is not', '{{> nowhere}}', /nowhere/],
  ])('fails at %s, names the template and says what it lacks', (_, text, reason) => {
    const failure = failureOf(text, { title: 'T', site: {}, causes: [{ point: 'p' }] });
    expect(failure.code).toBe('template/broken');
    expect(failure.message).toMatch(/^The template `sheets\/test` cannot be rendered: /);
    expect(failure.message).toMatch(reason);
    expect(failure.message).not.toContain('\n');
    expect(failure.hint).toMatch(/docs\/templates\.md/);
    expect(failure.cause).toBeInstanceOf(Error);
  });

  test('fails at a misspelt name in a partial', () => {
    expect(failureOf('{{> p}}', {}, { p: '{{titel}}' }).message).toMatch(/"titel" not defined/);
  });

  test.each([
    [
      'a block that is not closed',
      'a\n{{#if x}}b\n',
      'line 3, near `a{{#if x}}b`: a block is opened',
    ],
    ['braces that are not closed', '{{x', 'line 1, near `{{x`: braces are not as they should be'],
    [
      'a block without its name',
      '{{#if}',
      'line 1, near `{{#if}`: braces are not as they should be',
    ],
  ])('fails at %s, and says in which template and line, also of a partial', (_, text, reason) => {
    const own = failureOf(text, { x: 1 });
    const partial = failureOf(
      '{{> q}}',
      { x: 1 },
      { p: text, q: '{{#> r}}{{> p}}{{/r}}', r: '{{> @partial-block}}' },
    );
    expect(own.message).toContain(`\`sheets/test\` cannot be read: in ${reason}`);
    expect(partial.message).toContain(`\`partials/p\` cannot be read: in ${reason}`);
    for (const { code, hint, message } of [own, partial]) {
      expect(code).toBe('template/broken');
      expect(hint).toContain('{{/if}}');
      expect(message).not.toContain('\n');
    }
  });

  test('lets a template ask whether there is something', () => {
    expect(render('{{#if missing}}x{{else}}y{{/if}}', {})).toBe('y');
  });

  test('takes an empty list for a list, and an empty text for a text', () => {
    expect(render('{{#each a}}x{{else}}none{{/each}}{{prose b}}', { a: [], b: '' })).toBe('none');
  });
});

describe('createEngine, of what a template must not reach', () => {
  test.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{title.constructor}}',
    '{{title.constructor.constructor}}',
    '{{list.constructor}}',
    '{{__proto__.toString}}',
    '{{toString}}',
    '{{lookup title "constructor"}}',
    '{{#with title}}{{constructor}}{{/with}}',
    '{{#with (lookup list "constructor")}}{{name}}{{/with}}',
    '{{__defineGetter__}}',
    '{{#each (lookup this "__proto__")}}x{{/each}}',
  ])('reaches nothing by %s', (text) => {
    let html = '';
    try {
      html = render(text, { title: 'T', list: ['a'] });
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
    }
    expect(html).toBe('');
  });

  test('calls no function that a view holds by inheritance', () => {
    class View {
      secret(): string {
        return 'secret';
      }
    }
    expect(render('{{secret}}', new View())).toBe('');
  });
});

describe('createEngine, of the style of a printed page', () => {
  const style = { size: 'A4', margin: '18mm 15mm', running: 'A topic · Revision', foot: 'Site' };

  function styleOf(changes: Partial<typeof style>): string {
    return render('<style>{{page-style style}}</style>', { style: { ...style, ...changes } });
  }

  test('says size, margins, running title and foot', () => {
    const css = styleOf({});
    expect(css).toContain('@page { size: A4; margin: 18mm 15mm;');
    expect(css).toContain('content: "A topic · Revision"');
    expect(css).toContain('content: "Site"');
    expect(css).toContain('counter(page) " / " counter(pages)');
    expect(css).toContain('@page :first { @top-left { content: none } }');
  });

  test('leaves Urdu as it is', () => {
    expect(styleOf({ running: 'پاکستان' })).toContain('"پاکستان"');
  });

  test.each([
    '</style><script>alert(1)</script>',
    '"; } body { display: none } /*',
    'a\\',
    'a\nb',
    "it's",
    '<!--',
    '@import url(x)',
    'url(https://example.com)',
    '\u2028',
    '😀',
  ])('lets %j neither end its string nor the style element', (text) => {
    const css = /^<style>([^]*)<\/style>$/.exec(styleOf({ running: text, foot: text }))?.[1] ?? '';
    const strings = [...css.matchAll(/content: "([^"]*)"/g)].map(([, string = '']) => string);
    expect(css).not.toMatch(/[<>]|@import|url\(/);
    expect(strings.slice(0, 2).map(unescapeCss)).toEqual([text, text]);
  });
});

/** What a browser makes of the escapes of a CSS string. */
function unescapeCss(text: string): string {
  return text.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}
