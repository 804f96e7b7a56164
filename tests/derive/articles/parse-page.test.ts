import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/derive/articles/parse-page.ts';
import { sayBlocks } from './say-article.ts';

const TEXT =
  'The canal at Rohri loses half of its water before it reaches a field, and no one has been asked to mend it. ';

describe('parsePage', () => {
  test('reads the blocks of a page that has no article for Readability', () => {
    const { blocks } = parsePage('<body>One<br><br>Two<div>Three<p>Four</p>Five</div></body>');
    expect(sayBlocks(blocks)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  test('reads what a table lays out, and lists rows of figures', () => {
    const { blocks, leftOut } = parsePage(
      `<table><tr><td>Menu</td><td>${TEXT.repeat(3)}</td></tr><tr><td>1</td><td>2</td></tr></table>`,
    );
    expect(sayBlocks(blocks)).toContain(TEXT.repeat(3).trim());
    expect(leftOut).toContainEqual({ text: '1 | 2', why: 'table row' });
  });

  test('reads text that was written line by line', () => {
    expect(sayBlocks(parsePage('<pre>One.\n\n- Two\n- Three</pre>').blocks)).toEqual([
      'One.',
      '- Two',
      '- Three',
    ]);
  });

  test('reads entities and signs that begin no tag', () => {
    expect(sayBlocks(parsePage('<p>Rs&nbsp;5 &lt; 6 &amp; 1 < 2 &mdash; so</p>').blocks)).toEqual([
      'Rs 5 < 6 & 1 < 2 — so',
    ]);
  });

  test('states what the head of the page states', () => {
    const meta = (name: string, content: string) =>
      `<meta property="${name}" content="${content}">`;
    const { stated } = parsePage(
      `<html lang="en"><head><title>A dry canal | Gazette</title>${meta('og:site_name', 'Gazette')}
       ${meta('og:url', 'https://gazette.pk/a')}<meta name=author content="Gul Bibi"></head>
       <body><time datetime="2024-03-04">Monday</time><p>${TEXT}</p></body></html>`,
    );
    expect(stated).toEqual({
      title: 'A dry canal',
      outlet: 'Gazette',
      author: 'Gul Bibi',
      published: '2024-03-04',
      url: 'https://gazette.pk/a',
      language: 'en',
    });
  });
});
