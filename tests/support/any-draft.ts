import fc from 'fast-check';
import type { Draft, DraftItem, DraftSource } from '../../src/derive/draft.ts';
import { ROLES } from '../../src/derive/labelled-article.ts';
import { DIMENSIONS, LEVELS, outlineSchema } from '../../src/model/outline.ts';
import { FACT_STATUSES } from '../../src/model/fact.ts';
import { isId } from '../../src/model/id.ts';
import { textSchema } from '../../src/model/text.ts';
import { aFrontMatter } from './a-draft.ts';
import { anyText } from './any-text.ts';

const PIECES = [
  'a: b',
  '# c',
  '- d',
  '"',
  "'",
  '{e}',
  '[f]',
  'yes',
  '1954',
  '~',
  '|',
  '\n',
  ', ',
  'Line of Control',
  'پاکستان',
  '\\',
  '&g',
  '*h',
  '%',
  '@',
  '`',
  '\t',
];

/** Text that an author could have written, made of what YAML reads as something else. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12, unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '))
  .filter((value) => textSchema.safeParse(value).success)
  .map((value) => value.trim());

const WORDS = [
  'canal',
  'true',
  'null',
  'no',
  '1954',
  '1e3',
  'aid',
  'x',
  '0x1f',
  'thesis',
  'glossary',
];

/** Ids of a draft, no two alike, some of them words that YAML reads as something else. */
const ids = fc.uniqueArray(
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
    .map((words) => words.join('-'))
    .filter(isId),
  { minLength: 30, maxLength: 40 },
);

const date = fc.constantFrom('1954', '1954-05', '1954-05-19', '2025-10-24');
const priority = fc.constantFrom(1, 2, 3);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

interface Names {
  readonly own: readonly string[];
  readonly articles: readonly string[];
  readonly facts: readonly string[];
  readonly quotes: readonly string[];
}

/** A draft of sound values whatever they hold, in which every reference resolves. */
export function anyDraft(): fc.Arbitrary<Draft> {
  return ids.chain((all) => {
    const names = {
      own: all.slice(0, 24),
      articles: all.slice(24, 27),
      facts: all.slice(14, 17),
      quotes: all.slice(17, 20),
    };
    return fc
      .record({
        title: text,
        thesis: maybe(
          itemOf(
            fc.record({
              statement: text,
              variables: fc.array(text, { maxLength: 3 }),
              alternatives: fc.array(fc.record({ statement: text, stance: maybe(text) }), {
                maxLength: 2,
              }),
            }),
            names,
          ),
        ),
        ...listsOf(names),
      })
      .map((draft): Draft => ({
        ...(draft as unknown as Draft),
        articles: names.articles.map((id) => ({ id, frontMatter: aFrontMatter() })),
      }));
  });
}

function listsOf(names: Names) {
  const { own, facts, quotes } = names;
  const evidence = anyEvidence(names);
  const some = (from: number, to: number, shape: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    itemsOf(own.slice(from, to), shape, names);
  return {
    background: some(0, 2, { point: text, evidence }),
    timeline: some(2, 4, { date, event: text, significance: maybe(text), evidence }),
    causes: some(4, 7, {
      point: text,
      explanation: maybe(text),
      level: fc.constantFrom(...LEVELS),
      variables: fc.array(text, { maxLength: 2 }),
      priority,
      evidence,
    }),
    repercussions: some(7, 10, {
      point: text,
      dimension: fc.constantFrom(...DIMENSIONS),
      horizon: maybe(fc.constantFrom('short', 'long')),
      variables: fc.constant([]),
      priority,
      evidence,
    }),
    counterarguments: some(10, 12, {
      point: text,
      held_by: maybe(text),
      strength: fc.constantFrom('weak', 'fair', 'strong'),
      evidence,
      rebuttal: maybe(
        fc.record({ kind: fc.constantFrom('refute', 'concede', 'reframe'), point: text, evidence }),
      ),
    }),
    wayForward: some(12, 14, {
      action: text,
      actor: maybe(text),
      addresses: fc.subarray([...own.slice(4, 10)]),
      evidence,
    }),
    facts: itemsOf(
      facts,
      {
        text,
        value: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
        unit: maybe(text),
        status: fc.constantFrom(...FACT_STATUSES),
        evidence: fc.constant([]),
        conflicts: fc.array(fc.record({ value: text, source: text }), { maxLength: 2 }),
      },
      names,
    ),
    quotes: itemsOf(
      quotes,
      {
        text: fc.constantFrom('“Never.”', 'He said: no.'),
        speaker: text,
        date: maybe(date),
        overused: fc.boolean(),
        evidence: fc.constant([]),
      },
      names,
    ),
    prompts: some(20, 22, {
      text,
      kind: fc.constant('analytical'),
      origin: fc.constantFrom('derived', 'practice'),
      variables: fc.constant([]),
      use: fc.subarray([...own.slice(0, 20)]),
      skip: fc.constant([]),
    }),
    glossary: fc.array(itemOf(fc.record({ term: text, meaning: text }), names), { maxLength: 2 }),
  };
}

/** Some of these ids, each an item of its own, all of them in one draft or another. */
function itemsOf(
  own: readonly string[],
  shape: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  names: Names,
) {
  return fc.tuple(...own.map((id) => itemOf(fc.record({ id: fc.constant(id), ...shape }), names)));
}

function itemOf<T>(value: fc.Arbitrary<T>, { articles }: Names): fc.Arbitrary<DraftItem<T>> {
  return fc.record({
    value,
    sources: fc.array(anySource(articles), { maxLength: 2 }),
    remarks: fc.array(anyText(), { maxLength: 2 }),
  });
}

function anySource(articles: readonly string[]): fc.Arbitrary<DraftSource> {
  return fc.record({
    article: fc.constantFrom(...articles),
    paragraph: fc.integer({ min: 1, max: 99 }),
    text: fc.oneof(anyText(), text),
    role: fc.constantFrom(...ROLES),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    cues: fc.array(anyText(), { maxLength: 2 }),
  });
}

function anyEvidence({ articles, facts, quotes }: Names): fc.Arbitrary<string[]> {
  return fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...articles), fc.integer({ min: 1, max: 99 }))
        .map(([id, number]) => `${id}#p${number}`),
      fc.constantFrom(...facts).map((id) => `fact:${id}`),
      fc.constantFrom(...quotes).map((id) => `quote:${id}`),
    ),
    { maxLength: 3 },
  );
}

/** A draft as the outline that it stands for, without what is left to do. */
export function outlineOf(draft: Draft) {
  const values = <T>(items: readonly DraftItem<T>[]): T[] => items.map(({ value }) => value);
  return outlineSchema.parse({
    title: draft.title,
    summary: 'A summary.',
    updated: '2026-11-22',
    thesis: draft.thesis?.value,
    background: values(draft.background),
    timeline: values(draft.timeline),
    causes: values(draft.causes),
    repercussions: values(draft.repercussions),
    counterarguments: values(draft.counterarguments),
    way_forward: values(draft.wayForward),
    facts: values(draft.facts),
    quotes: values(draft.quotes),
    prompts: values(draft.prompts),
    glossary: values(draft.glossary),
  });
}
