import { beforeAll, describe, expect, test } from 'vitest';
import { flattenProblem, formatJson } from '../../src/cli/format-json.ts';
import { formatGithub } from '../../src/cli/format-github.ts';
import { formatPretty } from '../../src/cli/format-pretty.ts';
import { formatSarif } from '../../src/cli/format-sarif.ts';
import { outlineSchema } from '../../src/model/outline.ts';
import { isId } from '../../src/model/id.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { topicOf } from '../support/complete-library.ts';
import { plainPaint } from '../support/plain-paint.ts';
import { readHtml, type ReadHtml } from '../support/read-html.ts';
import { lettersOf } from '../support/read-output.ts';
import { sayProblem } from '../support/say-problems.ts';
import { aPress, renderEverything, type Press } from '../support/templates.ts';
import { ALL_TEXTS, ATTACK_TEXTS, UNSEEN_TEXTS } from './attack-texts.ts';
import { exampleDocuments, toFile, type Document } from './example-documents.ts';
import { findDangers } from './find-dangers.ts';
import { findTerminalActs } from './find-terminal-acts.ts';
import { loadFiles } from './load-documents.ts';
import { fieldOf, stringFields, stringPlaces, withValue, type Place } from './string-fields.ts';

interface Field {
  readonly document: Document;
  readonly place: Place;
}

let documents: readonly Document[];
let fields: readonly Field[];
/** Where words may stand: every other field takes ids, choices, dates, references or addresses. */
let textFields: readonly Field[];
let press: Press;

beforeAll(async () => {
  documents = await exampleDocuments();
  fields = documents.flatMap((document) =>
    stringPlaces(document.data).map((place) => ({ document, place })),
  );
  textFields = fields.filter((field) => refusalOf(field, 'Some words') === undefined);
  press = await aPress(loadFiles(documents.map(toFile)).library);
});

/** Why a field does not take a text; undefined if it does. */
function refusalOf({ document, place }: Field, text: string): string | undefined {
  const { error } = document.schema.safeParse(withValue(document.data, place, text));
  return error?.issues.find(({ path }) => path.every((step, at) => step === place[at]))?.message;
}

/** Those of some fields that take a text, when all of them hold it. */
function takenBy(some: readonly Field[], text: string): string[] {
  return documents.flatMap((document) => {
    const places = some.filter((field) => field.document === document).map(({ place }) => place);
    const data = places.reduce<unknown>((all, place) => withValue(all, place, text), document.data);
    const issues = document.schema.safeParse(data).error?.issues ?? [];
    return places
      .filter((place) => !issues.some(({ path }) => path.every((step, at) => step === place[at])))
      .map((place) => `${document.path} ${fieldOf(place)}`);
  });
}

/** The documents with a text in every field that takes words, but where it has too many of them. */
function poisoned(text: string): readonly Document[] {
  return documents.map((document) => {
    const places = textFields.filter((field) => field.document === document);
    const put = (keep: readonly Place[]): unknown =>
      places.reduce<unknown>((data, { place }) => {
        const isKept = keep.some((path) => path.every((step, at) => step === place[at]));
        return isKept ? data : withValue(data, place, textFor(place, text));
      }, document.data);
    const issues = document.schema.safeParse(put([])).error?.issues ?? [];
    const wordy = issues.filter(({ message }) => /^has \d+ words/.test(message));
    return { ...document, data: put(wordy.map(({ path }) => path as Place)) };
  });
}

/** Options of one MCQ must differ. */
function textFor(place: Place, text: string): string {
  return place.at(-2) === 'options' ? `${text} ${place.at(-1)}` : text;
}

function renderPoisoned(text: string, overlay?: string) {
  const { library, problems } = loadFiles(poisoned(text).map(toFile), overlay);
  const context = { ...press.context, site: library.site };
  const pages = renderEverything(topicOf(library, 'complete'), { ...press, library, context });
  return {
    problems,
    pages: new Map([...pages].map(([name, html]) => [name, readHtml(html)] as const)),
  };
}

test('The example has a text in every field of every schema', () => {
  const bySchema = Map.groupBy(
    documents.filter(({ path }) => !path.startsWith('overlays')),
    ({ schema }) => schema,
  );
  for (const [schema, own] of bySchema) {
    const written = own.flatMap(({ data }) => stringPlaces(data).map(fieldOf));
    const numbers = /\.(?:value|period|as_of|date|a|b|c|d)$/; // written as numbers here or there
    const lost = [...stringFields(schema)].filter((field) => !written.includes(field));
    expect(
      lost.filter((field) => !numbers.test(field)),
      own[0]?.path,
    ).toEqual([]);
  }
  expect(fields.length).toBeGreaterThan(200);
  expect(textFields.length).toBeGreaterThan(100);
});

describe.each(['the content', 'an overlay'])('Texts in every field of %s', (where) => {
  const overlay = where === 'an overlay' ? 'tutor' : undefined;
  let plain: ReadonlyMap<string, ReadHtml>;

  beforeAll(() => {
    ({ pages: plain } = renderPoisoned('Some words', overlay));
  });

  test.each(Object.entries(ATTACK_TEXTS))('of the kind "%s" are but shown', (_, texts) => {
    for (const text of texts) {
      const { problems, pages } = renderPoisoned(text, overlay);
      expect(problems.map(sayProblem), text).toEqual([]);
      expect(pages.size).toBe(plain.size);
      for (const [name, page] of pages) {
        const other = plain.get(name) ?? { tags: [], text: '' };
        expect(findDangers(page, other), `${name}: ${text}`).toEqual([]);
        expect(lettersOf(page.text), `${name}: ${text}`).toContain(lettersOf(text));
      }
    }
  });
});

describe('Fields that take no words', () => {
  test.each(Object.entries(ATTACK_TEXTS))('take none of the kind "%s"', (_, texts) => {
    // Some attacks are good ids: what such an id may do is tried with hostile folders.
    for (const text of texts.filter((each) => !isId(each)))
      expect(
        takenBy(
          fields.filter((field) => !textFields.includes(field)),
          text,
        ),
        text,
      ).toEqual([]);
  });
});

test.each(Object.entries(UNSEEN_TEXTS))('No field takes %s', (_, text) => {
  expect(takenBy(fields, text)).toEqual([]);
});

describe('Messages of every format', () => {
  const told = [...ALL_TEXTS.map(({ text }) => text), ...Object.values(UNSEEN_TEXTS)];

  /** Problems of content in which a text stands as a value, as a key, as an id, as a reference and as a file's name. */
  function problemsOf(text: string): { problems: readonly Problem[]; texts: Map<string, string> } {
    const [outline] = documents.filter(({ path }) => path === 'outlines/complete.yaml');
    const data = outline?.data as Readonly<Record<string, unknown>>;
    const written = [
      {
        ...data,
        updated: text,
        [text]: 1,
        related: [text],
        facts: [text],
        exams: [{ paper: text }],
      },
      {
        ...data,
        causes: [{ id: text, point: 1, [text]: { [text]: 1 }, evidence: [`${text}#p1`] }],
      },
      { ...data, remove: [text], extends: text, quotes: text, rules: { [text]: { level: text } } },
    ];
    const files = written.map((value, at) => ({
      ...toFile({ path: `outlines/t${at}.yaml`, schema: outlineSchema, data: value }),
      ...(at === 2 ? { file: `content/outlines/${text}.yaml` } : {}),
    }));
    const broken = {
      path: 'site.yaml',
      file: 'content/site.yaml',
      text: `name: "${text}\n${text}: [`,
    };
    const named = {
      path: `outlines/${text}.yaml`,
      file: `content/outlines/${text}.yaml`,
      text: '',
    };
    const all = [...files, broken, named];
    const texts = new Map(all.map(({ file, text: inner }) => [file, inner]));
    return { problems: loadFiles(all).problems, texts };
  }

  test('act on no terminal, hide nothing, give GitHub no orders, and say to programs what was written', () => {
    for (const text of told) {
      const { problems, texts } = problemsOf(text);
      expect(problems.length, text).toBeGreaterThan(8);
      const formats = {
        pretty: formatPretty(problems, texts, plainPaint),
        github: formatGithub(problems, { workspace: undefined, folder: '/' }),
        json: formatJson(problems.map(flattenProblem)),
        sarif: formatSarif(problems, { version: '0', texts }),
      };
      for (const [format, shown] of Object.entries(formats))
        expect(findTerminalActs(shown), `${format}: ${JSON.stringify(text)}`).toEqual([]);
      expect(JSON.parse(formats.json)).toEqual(problems.map(flattenProblem));
      expect(() => JSON.parse(formats.sarif) as unknown).not.toThrow();
    }
  });
});
