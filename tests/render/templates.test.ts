import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../src/model/library.ts';
import { readCompleteLibrary, topicOf } from '../support/complete-library.ts';
import { readHtml, type Tag } from '../support/read-html.ts';
import { replaceTexts, textsOf } from '../support/replace-texts.ts';
import { aPress, renderEverything, writtenTemplates, type Press } from '../support/templates.ts';

let press: Press;
let complete: Topic;

beforeAll(async () => {
  const { library } = await readCompleteLibrary();
  complete = topicOf(library, 'complete');
  press = await aPress(library);
});

describe('templates, as they are written', () => {
  test.each(writtenTemplates())('$path lets nothing through unescaped', ({ text }) => {
    expect(text).not.toMatch(/\{\{\{|\{\{~?&/);
  });

  test.each(writtenTemplates())('$path puts every attribute in quotes', ({ text }) => {
    const html = text.replace(/^---\n[^]*?\n---\n/, '').replace(/\{\{[^{}]*\}\}/g, '');
    expect(html.replace(/"[^"]*"/g, '""').match(/[\w-]+=(?!")[^\s>]*/g) ?? []).toEqual([]);
  });

  test.each(writtenTemplates())('$path has no style and no event in an attribute', ({ text }) => {
    expect(text).not.toMatch(/\s(?:style|on[a-z]+)=/i);
  });
});

describe('templates, rendered', () => {
  test.each(['complete', 'minimal'])('make whole pages of the %s outline', (id) => {
    const pages = renderEverything(topicOf(press.library, id), press);
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['revision', 'practice on paper', 'topic', 'index']),
    );
    for (const [name, html] of pages) {
      const { tags, text } = readHtml(html);
      expect(tags[0]?.name, name).toBe('html');
      expect(text, name).not.toMatch(/undefined|\[object|NaN|\{\{|\}\}/);
      expect(
        tags.filter((tag) => tag.name === 'h1'),
        name,
      ).toHaveLength(1);
    }
  });

  test('call a draft a draft on every page, and keep its own out of search engines', () => {
    const notice = 'Draft: derived by the program, not yet read by a tutor';
    const draft = {
      ...complete,
      value: { ...complete.value, draft: { articles: [], offered: [] } },
    };
    for (const [name, html] of renderEverything(draft, press)) {
      expect(readHtml(html).text, name).toContain(notice);
      expect(html.includes('<meta name="robots" content="noindex">'), name).toBe(name !== 'index');
      if (name.endsWith('on paper'))
        expect(html, name).toContain(`@top-left { content: "${notice} · `);
    }
    for (const html of renderEverything(complete, press).values())
      expect(html).not.toMatch(/noindex|class="draft"|not yet read/);
  });

  test('give no id twice on a page', () => {
    for (const [name, html] of renderEverything(complete, press)) {
      const ids = readHtml(html).tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  test.each(['revision', 'revision on paper', 'essay-plan', 'practice', 'one-page'])(
    'lead every citation of %s to where it stands',
    (name) => {
      const { tags } = readHtml(renderEverything(complete, press).get(name) ?? '');
      const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      const links = tags.flatMap(
        ({ attributes }) => /^#(.+)$/.exec(attributes['href'] ?? '')?.[1] ?? [],
      );
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((target) => !ids.includes(target))).toEqual([]);
    },
  );

  test('say on every page that the day of review has passed, and none before it has', () => {
    const say = (today: string) =>
      [...renderEverything(complete, press, today)].filter(([, html]) =>
        /Review was due on 1\s+May\s+2027: figures may have changed/.test(readHtml(html).text),
      );
    expect(say('2027-05-01')).toEqual([]);
    expect(say('2027-05-02').map(([name]) => name)).toEqual([
      ...renderEverything(complete, press).keys(),
    ]);
  });

  test('never name the paper of a question that is not confirmed but as one said to be of it', () => {
    let named = 0;
    for (const [name, html] of renderEverything(complete, press)) {
      const parts = readHtml(html).text.split('CSS Current Affairs 2016');
      for (const before of parts.slice(0, -1)) {
        expect(before.trimEnd(), name).toMatch(/Unconfirmed\s+said to be$/);
        named += 1;
      }
    }
    expect(named).toBeGreaterThan(6);
  });

  test('mark a claim whose figure is contested, on every sheet that shows the claim', () => {
    for (const [name, html] of renderEverything(complete, press)) {
      const [, claim] = /<(?:li|p)[^>]* id="item-militancy">([^]*?)<\/li>/.exec(html) ?? [];
      if (claim !== undefined) expect(readHtml(claim).text, name).toMatch(/F2\s*D\s*Disputed/);
    }
  });

  test('show no reader of a web page the answers before she asks', () => {
    const html = renderEverything(complete, press).get('practice') ?? '';
    const shown = readHtml(html.replace(/<details>[^]*?<\/details>/g, '')).text;
    expect(readHtml(html).text).toContain('In May 1954.');
    expect(shown).not.toContain('In May 1954.');
  });

  test('load nothing on paper but what the printer gives them', () => {
    for (const [name, html] of renderEverything(complete, press)) {
      if (!name.endsWith('on paper')) continue;
      for (const { name: element, attributes } of readHtml(html).tags) {
        const loaded =
          element === 'link' && attributes['rel'] === 'stylesheet'
            ? attributes['href']
            : attributes['src'];
        expect(loaded ?? 'https://khulasa.invalid/', name).toMatch(/^https:\/\/khulasa\.invalid\//);
      }
    }
  });
});

describe('templates, and what an author writes', () => {
  /** Who reviewed the outline, and the directive of a prompt, which its text begins with. */
  const SHOWN_NOWHERE = ['A Reviewer', 'Assess'];

  test('show every text of an outline on some sheet, as it was written', () => {
    const words = new Map(textsOf(complete.value).map((text, at) => [text, `Token${at}Ends`]));
    const value = replaceTexts(complete.value, (text) => words.get(text) ?? text);
    const pages = renderEverything({ ...complete, value }, press);
    const shown = [...pages.values()].map((html) => readHtml(html).text).join('\n');
    const lost = [...words].filter(([, token]) => !shown.includes(token)).map(([text]) => text);
    expect(lost).toEqual(SHOWN_NOWHERE);
  });

  const nasty = fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</style><img src=x onerror=alert(1)>',
        '"><svg onload="alert(1)">',
        "' onmouseover='alert(1)",
        '`x`',
        '{{title}}',
        '{{{title}}}',
        '{{#each this}}',
        '{{> layout}}',
        '&amp;',
        '&lt;script&gt;',
        '&#x3c;',
        'javascript:alert(1)',
        '[x](javascript:alert(1))',
        '[x](data:text/html,<script>alert(1)</script>)',
        '<a href="javascript:alert(1)">x</a>',
        '<!--',
        '-->',
        ']]>',
        '\\',
        '"',
        "'",
        '= x',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => ['Some text', ...parts].join(' '));

  function renderWith(text: string): ReadonlyMap<string, string> {
    const value = replaceTexts(complete.value, () => text);
    return renderEverything({ ...complete, value }, press);
  }

  test('let no text become part of the page: the same elements stand there as for plain words', () => {
    const plain = renderWith('Some text of plain words');
    fc.assert(
      fc.property(nasty, (text) => {
        for (const [name, html] of renderWith(text)) {
          const { tags } = readHtml(html);
          expect(shapesOf(tags), name).toBe(shapesOf(readHtml(plain.get(name) ?? '').tags));
          const links = tags.flatMap(({ attributes }) => attributes['href'] ?? []);
          expect(links.filter((link) => /^\s*(?:javascript|data|vbscript):/i.test(link))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  test('show a text that is not prose just as it was written', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const [name, html] of renderWith(`${text} end`)) {
          const heading = /<h1>([^]*?)<\/h1>/.exec(html)?.[1] ?? '';
          if (name !== 'index')
            expect(readHtml(`<h1>${heading}</h1>`).text, name).toBe(`${text} end`);
        }
      }),
      { numRuns: 5 },
    );
  });
});

/** The elements of a page with the names of their attributes; without `code`, which Markdown makes of backquotes. */
function shapesOf(tags: readonly Tag[]): string {
  return tags
    .filter(({ name }) => name !== 'code')
    .map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '))
    .join('\n');
}
