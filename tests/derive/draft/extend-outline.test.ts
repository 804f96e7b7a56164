import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  referencesExist,
  relatedTopicsExist,
} from '../../../src/check/structure/references-exist.ts';
import { idsAreUnique } from '../../../src/check/structure/ids-are-unique.ts';
import { draftToYaml } from '../../../src/derive/draft/draft-to-yaml.ts';
import type { Draft } from '../../../src/derive/draft.ts';
import { extendOutline, type ExtendedOutline } from '../../../src/derive/draft/extend-outline.ts';
import { checkShape } from '../../../src/model/check-shape.ts';
import { outlineSchema, type Outline } from '../../../src/model/outline.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { aDraft, type DraftParts } from '../../support/a-draft.ts';
import { aLibrary } from '../../support/a-library.ts';
import { aCause, aQuote } from '../../support/an-outline.ts';
import { anyDraft } from '../../support/any-draft.ts';
import { runRules } from '../../support/run-rule.ts';
import { sayProblem } from '../../support/say-problems.ts';

const FILE = { file: 'canals.yaml' };

function extend(existing: string, draft: Draft): ExtendedOutline {
  const { value, problems } = extendOutline(existing, draft, FILE);
  expect(problems.map(sayProblem)).toEqual([]);
  if (value === undefined) throw new Error('refused');
  return value;
}

/** An outline that a tutor has begun, and below its head what a test says. */
function edited(...lines: string[]): string {
  return ['title: Canals', 'summary: Who pays.', 'updated: 2026-11-22', ...lines, ''].join('\n');
}

function readOutline(text: string): Outline {
  const parsed = parseYaml(text, FILE);
  expect(parsed.problems, text).toEqual([]);
  if (parsed.value === undefined) throw new Error('not YAML');
  const { value, problems } = checkShape(outlineSchema, parsed.value.data, parsed.value.source);
  expect(problems, text).toEqual([]);
  if (value === undefined) throw new Error('no outline');
  return value;
}

const toYaml = (draft: Draft) => draftToYaml(draft, { today: '2026-11-22' });

const silt = aCause({ id: 'silt', point: 'Silt in the canals', evidence: ['survey#p4'] });

/** A draft whose items come without comments, so that what is added is short. */
function bare(parts: DraftParts): Draft {
  const strip = <T>(items: readonly T[]) => items.map((item) => ({ ...item, sources: [] }));
  const draft = aDraft(parts);
  return { ...draft, causes: strip(draft.causes), glossary: strip(draft.glossary) };
}

describe('extendOutline', () => {
  test('puts what is new at the end of its list, with its comment, and nothing anywhere else', () => {
    const before = edited(
      'causes: # the main ones',
      "  - {id: banks,   point: 'Weak banks', level: domestic}   # mine",
      '  # Think of a second one.',
      '',
      '# What follows from it',
      'hooks: []',
      'draft: {articles: [survey], offered: [banks, taken-out]}',
    );
    const { text, added } = extend(before, aDraft({ causes: [silt] }));
    expect(text).toBe(
      edited(
        'causes: # the main ones',
        "  - {id: banks,   point: 'Weak banks', level: domestic}   # mine",
        '  # Think of a second one.',
        '',
        '  # [survey p3] "As a result, the tail of the canal runs dry."',
        '  # repercussion 0.82: “as a result”, heading “Impact”',
        '  - id: silt',
        '    point: "Silt in the canals"',
        '    level: domestic',
        '    priority: 2',
        '    evidence: [survey#p4]',
        '',
        '# What follows from it',
        'hooks: []',
        'draft: {articles: [survey], offered: [banks, taken-out, silt]}',
      ),
    );
    expect(added).toEqual([{ list: 'causes', count: 1 }]);
  });

  test('puts a list that is not there yet where the format has it', () => {
    const before = edited(
      'causes:',
      '  - {id: a, point: A, level: global}',
      'hooks: [b]',
      'draft: {}',
    );
    const draft = bare({ glossary: [{ term: 'Tail', meaning: 'The far end' }], articles: {} });
    expect(extend(before, draft).text).toBe(
      edited(
        'causes:',
        '  - {id: a, point: A, level: global}',
        '',
        'glossary:',
        '  - term: "Tail"',
        '    meaning: "The far end"',
        'hooks: [b]',
        'draft: {offered: [glossary/tail]}',
      ),
    );
  });

  test.each([
    ['causes: []', 'causes: [{id: silt, point: "Silt in the canals"}]'],
    [
      'causes: [{id: a, point: A, level: global}]',
      'level: global}, {id: silt, point: "Silt in the canals"}]',
    ],
    [
      'causes: [\n    {id: a, point: A, level: global}, # first\n  ]',
      'level: global}, # first\n   {id: silt, point: "Silt in the canals"},]',
    ],
    [
      'causes:\n- {id: a, point: A, level: global}',
      '\n\n- id: silt\n  point: "Silt in the canals"\n',
    ],
    [
      'causes:\n      -   id: a\n          point: A\n          level: global',
      '\n\n      - id: silt\n',
    ],
    ['causes:\n  - id: a\n    level: global\n    point: |\n      A\n\n', '      A\n  - id: silt\n'],
    [
      'causes:\n  - id: a\n    level: global\n    point: >+\n      A\n\n',
      '      A\n\n\n  - id: silt\n',
    ],
    [
      'causes:\n  - id: a\n    level: global\n    point: A\n      B\n',
      'point: A\n      B\n\n  - id: silt\n',
    ],
    [
      'causes:\n  - &a\n    id: a\n    level: global\n    point: "A\n      B" # C',
      'B" # C\n\n  - id: silt\n',
    ],
  ])('follows the way in which a list is written: %j', (list, added) => {
    const before = edited(list, 'hooks: [b]', 'draft: {}');
    const { text } = extend(before, bare({ causes: [silt], articles: {} }));
    const short = text.replace(', level: domestic, priority: 2, evidence: [survey#p4]', '');
    expect(short).toContain(added);
    const causesOf = (yaml: string) => (parse(yaml) as { causes: unknown[] }).causes;
    expect(causesOf(text).slice(0, -1)).toEqual(causesOf(before));
    expect(readOutline(text).causes.at(-1)?.id).toBe('silt');
  });

  test.each([
    ['draft: {}', 'draft: {articles: [survey], offered: [silt]}'],
    ['draft: {articles: [survey]}', 'draft: {articles: [survey], offered: [silt]}'],
    ['draft:\n  articles: [dawn]', 'draft:\n  articles: [dawn, survey]\n  offered: [silt]\n'],
    [
      'draft:\n  offered:\n    - a\n  articles:\n  - dawn',
      '    - a\n    - silt\n  articles:\n  - dawn\n  - survey\n',
    ],
    [
      'draft:\n  articles: [survey, ]\n  offered: [\n    a,\n  ]',
      'articles: [survey, ]\n  offered: [\n    a, silt,\n  ]',
    ],
  ])('follows the way in which its mark is written: %j', (mark, after) => {
    const { text } = extend(edited(mark), bare({ causes: [silt] }));
    expect(text).toContain(after);
    expect(readOutline(text).draft?.offered).toContain('silt');
  });

  test('keeps its comments inside brackets too', () => {
    const { text } = extend(edited('causes: []', 'draft: {}'), aDraft({ causes: [silt] }));
    expect(text).toContain('causes: [\n    # [survey p3] "As a result');
    expect(text).toContain('heading “Impact”\n    {id: silt,');
    expect(readOutline(text).causes).toHaveLength(1);
  });

  test('begins a line where the file ends in the middle of one', () => {
    const before = `draft: {}\n${edited().trimEnd()}`;
    const { text } = extend(before, bare({ causes: [silt], articles: {} }));
    expect(text.startsWith('draft: {offered: [silt]}\n')).toBe(true);
    expect(readOutline(text).causes).toHaveLength(1);
  });

  test('ends lines as the file does, and keeps its byte order mark', () => {
    const before = `\uFEFF${edited('causes:', '  - {id: a, point: A, level: global}', 'draft: {}')}`;
    const { text } = extend(before.replaceAll('\n', '\r\n'), aDraft({ causes: [silt] }));
    expect(text.startsWith('\uFEFFtitle')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('adds nothing again: not what is there, not what was taken out, not what was renamed', () => {
    const there = edited(
      'causes:',
      '  - {id: silt, point: Something else by now, level: global}',
      '  - {id: my-own-name, point: "weak  BANKS!", level: domestic, evidence: [dawn#p2, survey#p1]}',
      'glossary: [{term: tail, meaning: The far end}]',
      'draft: {articles: [survey], offered: [taken-out, glossary/head]}',
    );
    const draft = aDraft({
      causes: [
        silt,
        aCause({ id: 'taken-out' }),
        aCause({ id: 'banks', point: 'Weak banks', evidence: ['survey#p1', 'dawn#p2'] }),
      ],
      glossary: [
        { term: 'Tail', meaning: 'The end' },
        { term: 'Head', meaning: 'The beginning' },
      ],
    });
    expect(extend(there, draft)).toEqual({ text: there, added: [] });
  });

  test('adds nothing when the same draft is laid on a second time', () => {
    const draft = aDraft({ causes: [silt], thesis: { statement: 'Silt is neglect' } });
    const once = extend(edited('draft: {}'), draft);
    expect(once.added).toEqual([
      { list: 'thesis', count: 1 },
      { list: 'causes', count: 1 },
    ]);
    expect(extend(once.text, draft)).toEqual({ text: once.text, added: [] });
  });

  test('offers a thesis only where there is none, and once', () => {
    const draft = aDraft({ thesis: { statement: 'Silt is neglect' } });
    const own = edited('thesis: {statement: Mine}', 'draft: {articles: [survey]}');
    expect(extend(own, draft).text).toBe(own);
    const refused = edited('draft: {articles: [survey], offered: [thesis/statement]}');
    expect(extend(refused, draft).text).toBe(refused);
  });

  test('refers to items by the names that the tutor gave them, and not to those that she took out', () => {
    const there = edited(
      'causes: [{id: her-name, point: Silt in the canals, level: domestic, evidence: [survey#p4]}]',
      'draft: {articles: [survey], offered: [silt, gone, dry]}',
    );
    const draft = aDraft({
      causes: [silt, aCause({ id: 'gone' })],
      quotes: [aQuote({ id: 'dry' })],
      way_forward: [
        {
          id: 'dredge',
          action: 'Dredge',
          addresses: ['silt', 'gone'],
          evidence: ['quote:dry', 'fact:of-library', 'survey#p1'],
        },
      ],
    });
    expect(readOutline(extend(there, draft).text).way_forward).toMatchObject([
      { addresses: ['her-name'], evidence: ['fact:of-library', 'survey#p1'] },
    ]);
  });

  test('leaves an outline alone that its tutor has finished, and says how to go on', () => {
    const { value, problems } = extendOutline(edited(), aDraft({ causes: [silt] }), FILE);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'draft/closed', hint: expect.stringContaining('`draft: {}`') },
    ]);
  });

  test.each([
    ['title: "Canals', 'yaml/syntax'],
    [edited('titel: Canals', 'draft: {}'), 'schema/unknown-key'],
    ['{title: a, summary: b, updated: 2026-01-01, draft: {}}', 'draft/closed'],
    [edited('background: &x []', 'causes: *x', 'draft: {}'), 'draft/closed'],
    ['', 'schema/missing'],
  ])('tells what keeps it from adding to %j', (before, code) => {
    const { value, problems } = extendOutline(before, aDraft({ causes: [silt] }), FILE);
    expect(value).toBeUndefined();
    expect(problems[0]?.code).toBe(code);
  });

  test('only ever adds: whatever a draft holds, every byte that was there is there in its order', () => {
    fc.assert(
      fc.property(anyDraft(), anyDraft(), fc.boolean(), (first, second, isWindows) => {
        const before = isWindows ? toYaml(first).replaceAll('\n', '\r\n') : toYaml(first);
        const { text, added } = extend(before, second);
        expect(isWithin(before, text)).toBe(true);
        const [old, now] = [readOutline(before), readOutline(text)];
        for (const { list } of added)
          if (list !== 'thesis') expect(now[list].slice(0, old[list].length)).toEqual(old[list]);
        const library = aLibrary({ topics: { topic: now } });
        expect(
          runRules({ ofTopic: referencesExist, ofLibrary: [relatedTopicsExist] }, library),
        ).toEqual([]);
        expect(runRules({ ofTopic: idsAreUnique }, library)).toEqual([]);
        expect(extend(text, second)).toEqual({ text, added: [] });
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether a text is another with something put into it. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (part.startsWith(letter, at)) at += letter.length;
  return at === part.length;
}
