import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { FACT_STATUSES } from '../../src/model/fact.ts';
import type { Library } from '../../src/model/library.ts';
import { outlineSchema } from '../../src/model/outline.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readCompleteLibrary, topicOf } from '../support/complete-library.ts';
import { aPress, renderEverything, type Press } from '../support/templates.ts';

/** `npx vitest run tests/render/golden.test.ts -u` writes these anew: look at the difference, and at the pages. */
const PAGES = ['essay-plan', 'index', 'one-page', 'practice', 'revision', 'topic'];

let library: Library;
let problems: readonly Problem[];
let press: Press;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  ({ library, problems } = await readCompleteLibrary());
  press = await aPress(library);
  pages = renderEverything(topicOf(library, 'complete'), press);
});

describe('golden pages', () => {
  test.each(PAGES)('%s is as it was last approved', async (name) => {
    await expect(pages.get(name)).toMatchFileSnapshot(`../golden/${name}.html`);
  });

  test('there is one for each template, and no other', () => {
    const { sheets, site } = press.templates;
    expect([...sheets.map(({ name }) => name), ...site.keys()].sort()).toEqual(PAGES);
    expect(readdirSync(new URL('../golden/', import.meta.url)).sort()).toEqual(
      PAGES.map((name) => `${name}.html`),
    );
  });
});

describe('the content that golden pages are made of', () => {
  test('is without an error', () => {
    const found = [...problems, ...checkLibrary(library, { today: '2026-11-22' })];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('uses every field of an outline that a sheet may show', () => {
    const schema = outlineSchema.toJSONSchema({
      io: 'input',
      unrepresentable: 'any',
    }) as JsonSchema;
    const unused = unusedIn(schema, [topicOf(library, 'complete').value]);
    expect(unused.filter((path) => !/^(?:rules[.]|draft$)/.test(path))).toEqual([]);
  });

  test('has facts of every status', () => {
    const statuses = [...library.facts.values()].map(({ value }) => value.status);
    expect(new Set([...statuses, 'unverified'])).toEqual(new Set(FACT_STATUSES));
  });
});

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The fields of a schema that none of these values uses, by their path. */
function unusedIn(schema: JsonSchema, values: readonly unknown[], path = ''): string[] {
  const { properties = {}, items, anyOf = [] } = schema;
  const blocks = values.filter((value) => typeof value === 'object' && value !== null);
  const lists = values.filter((value) => Array.isArray(value)).flat() as unknown[];
  return [
    ...anyOf.flatMap((branch) => unusedIn(branch, values, path)),
    ...(items === undefined ? [] : unusedIn(items, lists, path)),
    ...Object.entries(properties).flatMap(([key, inner]) => {
      const used = blocks
        .map((block) => (block as Record<string, unknown>)[key])
        .filter((value) => value !== undefined && !(Array.isArray(value) && value.length === 0));
      const here = path === '' ? key : `${path}.${key}`;
      return used.length === 0 ? [here] : unusedIn(inner, used, here);
    }),
  ];
}
