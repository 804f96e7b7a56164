import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyUnsafeSvg } from '../../src/content/why-unsafe-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A whole picture with this inside. */
function svg(inside: string, attributes = ''): string {
  return `<svg xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
}

describe('whyUnsafeSvg takes what only draws', () => {
  test.each([
    ['shapes', svg('<g fill="#fff"><path d="M1 9 5 1l4 8z"/><circle r="4"></circle></g>')],
    [
      'a gradient and a clip',
      svg(
        '<defs><linearGradient id="a"><stop offset="0"/></linearGradient><clipPath id="c"/></defs><rect fill="url(#a)" clip-path="url( \'#c\' )" style="mask:url(&quot;#m&quot;); fill: url(#a) none"/>',
      ),
    ],
    ['a part that is used again', svg('<symbol id="a"/><use xlink:href="#a"/><use href="#a"/>')],
    [
      'a picture in it',
      svg(
        '<image href="data:image/png;base64,iVBO Rw0=" /><image xlink:href="data:image/jpeg;base64,/9j/"/>',
      ),
    ],
    [
      'words in Urdu',
      svg('<title>خلاصہ & more (s) @ image(1)</title><text>a</text>'.replace('&', '&amp;')),
    ],
    ['style', svg('<style>.a{fill:rgb(1,2,3)} @media print {.a{fill:url(#b)}}</style>')],
    ['style in CDATA', svg('<style><![CDATA[.a > .b{fill:red}]]></style>')],
    ['a comment', `<!-- made by hand -->\n${svg('<!-- <script> -->')}\n<!-- end -->\n`],
    ['a declaration', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${svg('')}`],
    ['a prefix of its own', `<s:svg xmlns:s="${SVG}"><s:path d=""/></s:svg>`],
    [
      'what a drawing program adds',
      svg(
        '<sodipodi:namedview inkscape:export-filename="C:\\a.png"/><metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata>',
        'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"',
      ),
    ],
  ])('%s', (_, text) => {
    expect(whyUnsafeSvg(text)).toBeUndefined();
  });
});

describe('whyUnsafeSvg refuses what acts, links or loads', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script of a prefix', svg('<x:script/>', `xmlns:x="${SVG}"`)],
    [
      'a script whose vocabulary is spelt otherwise',
      svg('<x:script/>', 'xmlns:x="&#104;ttp://www.w3.org/2000/svg"'),
    ],
    ['a script of HTML', svg('<x:script/>', 'xmlns:x="http://www.w3.org/1999/xhtml"')],
    ['a script of HTML further in', svg('<g><script xmlns="http://www.w3.org/1999/xhtml"/></g>')],
    ['an element of no vocabulary', svg('<script xmlns=""/>')],
    ['a page', svg('<foreignObject><p/></foreignObject>')],
    ['a handler', svg('', 'onload="alert(1)"')],
    ['a handler in other capitals', svg('<g OnClick="a"/>')],
    ['a handler of a prefix', svg('<g ev:onclick="a"/>')],
    ['a handler on what others add', svg('<a:b onload="x"/>', 'xmlns:a="urn:x"')],
    ['a link that runs', svg('<a href="javascript:alert(1)"/>')],
    ['a link', svg('<a href="#a"/>')],
    ['a change of a link', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['another picture', svg('<image href="https://example.com/a.png"/>')],
    ['a picture beside it', svg('<image href="a.png"/>')],
    ['a picture that may act', svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
    ['a part of another file', svg('<use xlink:href="a.svg#b"/>')],
    [
      'a part of another file, by a prefix',
      svg('<use q:href="a.svg#b"/>', 'xmlns:q="http://www.w3.org/1999/xlink"'),
    ],
    ['another base', svg('<g xml:base="https://example.com/"/>')],
    ['a filter that loads', svg('<filter><feImage href="//example.com/a"/></filter>')],
    ['a fill from outside', svg('<path fill="url(https://example.com/#a)"/>')],
    ['a fill from outside in quotes', svg('<path fill="url(&quot;a.svg#a&quot;)"/>')],
    ['a fill that is spelt otherwise', svg('<path fill="u\\72l(https://example.com/)"/>')],
    ['a style from outside', svg('<path style="fill:URL( //example.com )"/>')],
    ['a second style from outside', svg('<path style="fill:url(#a);mask:url(x)"/>')],
    ['a set of pictures', svg('<path style="mask:-webkit-image-set(\'a\' 1x)"/>')],
    ['a stylesheet that loads', svg('<style>@import "a.css";</style>')],
    ['a stylesheet in pieces', svg('<style>@im<!-- -->port "a.css";</style>')],
    ['a stylesheet in CDATA', svg('<style><![CDATA[@import "a"]]></style>')],
    ['a font', svg('<style>@font-face{src:url(a.woff2)}</style>')],
    ['a document type', `<!DOCTYPE svg PUBLIC "x" "y">${svg('')}`],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('&a;')}`],
    ['an entity that is not told', svg('<text>&nbsp;</text>')],
    ['an instruction', `<?xml-stylesheet href="a.css"?>${svg('')}`],
    ['an instruction within', svg('<?php x ?>')],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`],
    ['no vocabulary', '<svg/>'],
    ['a page that is called SVG', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['nothing', ''],
    ['text', 'A logo'],
    ['an end that is missing', `<svg xmlns="${SVG}"><g></svg>`],
    ['text after its end', `${svg('')}<script/>`],
    ['an attribute twice', svg('<image href="#a" href="b"/>')],
    ['an attribute without quotes', svg('<image href=b />')],
    ['a comment that does not end', svg('<!-- ')],
    ['a comment that ends early', svg('<!-- -- --><script/>')],
    ['a sign that is no name', svg('<\u0000script/>')],
  ])('%s', (_, text) => {
    expect(whyUnsafeSvg(text)).toMatch(/^it[s ]/);
  });

  test('and says where, or what it is', () => {
    expect(whyUnsafeSvg(svg('<script/>'))).toBe('it holds a `<script>`, which does not draw');
    expect(whyUnsafeSvg(`<svg xmlns="${SVG}">\n<g>\n</svg>`)).toBe(
      'it cannot be read as XML at line 3',
    );
  });

  test('whatever is written, without a stop and without an error', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<svg',
        '<g',
        '>',
        '/>',
        '</g>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&',
        '&#x41;',
      ),
      fc.constantFrom('="', '"', ' href', 'url(', '#a', ')', 'xmlns:', '<?', 'on', '@', '\\'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(['string', 'undefined']).toContain(typeof whyUnsafeSvg(svg(pieces.join(''))));
      }),
    );
  });

  test('a text that names a vocabulary in every element', () => {
    const names = Array.from({ length: 50_000 }, (_, at) => `<g xmlns:a${at}="b">`);
    expect(whyUnsafeSvg(svg(names.join('')))).toBeDefined();
  });

  test.each(['<g>', '<', '&', ' a="', '<!--', '<g a="1"', 'url(', '<![CDATA[', "' "])(
    'or leaves a megabyte of %j',
    (sign) => {
      const text = sign.repeat(1_000_000 / sign.length);
      for (const inside of [text, `<style>${text}</style>`, `<g a="${text}"/>`])
        expect(() => whyUnsafeSvg(svg(inside))).not.toThrow();
    },
  );
});
