import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatPretty } from '../../src/cli/format-pretty.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { plainPaint } from '../support/plain-paint.ts';
import { anyText } from '../support/any-text.ts';
import { readHtml } from '../support/read-html.ts';
import { aPress, renderEverything, type Press } from '../support/templates.ts';
import { ALL_TEXTS, UNSEEN_TEXTS } from './attack-texts.ts';
import { exampleDocuments, toFile, type Document } from './example-documents.ts';
import { findTerminalActs } from './find-terminal-acts.ts';
import { loadFiles } from './load-documents.ts';
import { places, withoutPlace, withValue } from './string-fields.ts';

let documents: readonly Document[];
let press: Press;

beforeAll(async () => {
  documents = await exampleDocuments();
  press = await aPress(loadFiles(documents.map(toFile)).library);
});

/** Loads content and makes all its pages, as a build does: whatever it holds, it ends in problems or pages. */
function tryOut(files: readonly SourceFile[], hasOverlay: boolean): void {
  const { library, problems } = loadFiles(files, hasOverlay ? 'tutor' : undefined);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  expect(findTerminalActs(formatPretty(problems, texts, plainPaint))).toEqual([]);
  for (const { message, place } of problems) {
    expect(message).toMatch(/\S/);
    expect(place.line).toBeGreaterThan(0);
    expect(message).not.toMatch(/\n\s+at |TypeError|RangeError|undefined is not|\[object /);
  }
  const broken = problems.filter(({ severity }) => severity === 'error');
  const context = { ...press.context, site: library.site };
  for (const topic of library.topics.values()) {
    if (broken.some(({ place }) => place.file === topic.source.file)) continue;
    const pages = renderEverything(topic, { ...press, library, context });
    for (const html of pages.values()) readHtml(html);
  }
}

/** The files, one of them with another text. */
function withText(path: string, text: string): readonly SourceFile[] {
  return documents.map((document) => {
    const file = toFile(document);
    return document.path === path ? { ...file, text } : file;
  });
}

const withOverlay = fc.boolean();

const anyPath = fc.nat().map((at) => documents[at % documents.length]?.path ?? '');

const leaf = fc.oneof(
  anyText(),
  fc.constantFrom(...ALL_TEXTS.map(({ text }) => text), ...Object.values(UNSEEN_TEXTS)),
  fc.constantFrom('complete', 'minimal', 'akram-costs', 'akram-costs#p1', 'fact:deaths', '1954-05'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const anyKey = fc.oneof(
  fc.constantFrom(
    'id',
    'title',
    'causes',
    'facts',
    'rules',
    'extends',
    'remove',
    'after',
    'evidence',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', '<<', 'length', '0'),
  anyText(),
);

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('Any content gives problems or pages', () => {
  test('with any value in place of another, or none', () => {
    const change = fc.record({ at: fc.nat(), value: fc.option(anyValue, { nil: undefined }) });
    const changesOf = fc.array(change, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyPath, changesOf, withOverlay, (path, changes, hasOverlay) => {
        const files = documents.map((document) => {
          if (document.path !== path) return toFile(document);
          const data = changes.reduce<unknown>((now, { at, value }) => {
            const all = places(now);
            const place = all[at % all.length] ?? [];
            return value === undefined ? withoutPlace(now, place) : withValue(now, place, value);
          }, document.data);
          return toFile({ ...document, data });
        });
        tryOut(files, hasOverlay);
      }),
      { numRuns: 60 },
    );
  });

  test('with any values as a whole file', () => {
    fc.assert(
      fc.property(anyPath, anyValue, withOverlay, (path, value, hasOverlay) => {
        tryOut(withText(path, stringify(value) ?? ''), hasOverlay);
      }),
      { numRuns: 40 },
    );
  });

  test('with any text as a file, or laid into one', () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          ...[
            '- ',
            ': ',
            '{',
            '}',
            '[',
            ']',
            '"',
            "'",
            '|',
            '>-',
            '&a ',
            '*a',
            '!!js/function ',
            '<<: ',
          ],
          ...[
            '\n',
            '  ',
            '---\n',
            '...\n',
            '#',
            '%YAML 1.1\n',
            '? ',
            '\t',
            '\r',
            '\0',
            '\uFEFF',
            ',',
          ],
          ...[
            'title',
            'causes',
            'id',
            'x',
            '1',
            '~',
            '.inf',
            '0x',
            '2024-01-01',
            '\u{1F600}',
            '\uD800',
          ],
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    const laidIn = fc.tuple(
      anyPath,
      fc.oneof(yamlish, anyText()),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(laidIn, fc.boolean(), withOverlay, ([path, text, share], isWhole, hasOverlay) => {
        const { text: old = '' } = withText('', '').find((file) => file.path === path) ?? {};
        const at = Math.floor(share * old.length);
        const laid = `${old.slice(0, at)}${text}${old.slice(at)}`;
        tryOut(withText(path, isWhole ? text : laid), hasOverlay);
      }),
      { numRuns: 80 },
    );
  });
});
