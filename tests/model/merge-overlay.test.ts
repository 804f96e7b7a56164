import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeOverlay } from '../../src/model/merge-overlay.ts';
import type { Path } from '../../src/model/source.ts';
import { aWrittenOutline } from '../support/a-written-outline.ts';
import { sayProblem } from '../support/say-problems.ts';

const BASE = `
title: Base
summary: S
hooks: [one, two]
facts: [aid, drones]
causes:
  - {id: a, point: A, level: domestic}
  - id: b
    point: B
    level: global
  - {id: c, point: C, level: regional}
related: [x, y]
`;

function lay(...lines: string[]) {
  const merged = mergeOverlay(
    aWrittenOutline(BASE, { file: 'base.yaml' }),
    aWrittenOutline(['extends: topic', ...lines].join('\n'), { id: 'layer', file: 'layer.yaml' }),
  );
  const data = merged.value?.data as Record<string, unknown>;
  return {
    data,
    problems: merged.problems.map(sayProblem),
    placeOf: (path: Path, what?: 'key' | 'value') => {
      const place = merged.value?.source.locate(path, what);
      return place && `${place.file}:${place.line}:${place.column}`;
    },
  };
}

function idsOf(items: unknown): unknown[] {
  return (items as { id?: unknown }[]).map((item) => (typeof item === 'string' ? item : item.id));
}

describe('mergeOverlay, of keys', () => {
  test('replaces a key and keeps the others', () => {
    const { data, problems } = lay('title: Mine');
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ title: 'Mine', summary: 'S', hooks: ['one', 'two'] });
  });

  test('replaces a list of which only some items have ids', () => {
    const { data } = lay('facts: [cost, {id: own, text: Own, value: 1, status: verified}]');
    expect(idsOf(data['facts'])).toEqual(['cost', 'own']);
  });

  test('adds a key that the base does not have', () => {
    expect(lay('language: ur').data).toMatchObject({ language: 'ur' });
  });

  test('replaces a list whose items have no ids', () => {
    expect(lay('hooks: [three]').data['hooks']).toEqual(['three']);
  });

  test('keeps what is for itself, `extends` and `remove`, out of the outline', () => {
    expect(Object.keys(lay('remove: [a]').data)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/extends|remove/)]),
    );
  });

  test('keeps the topic’s id and changes neither of the two', () => {
    const below = aWrittenOutline(BASE);
    const above = aWrittenOutline('extends: topic\ncauses: [{id: a, point: X}]', { id: 'layer' });
    const before = JSON.stringify([below.data, above.data]);
    expect(mergeOverlay(below, above).value?.id).toBe('topic');
    expect(JSON.stringify([below.data, above.data])).toBe(before);
  });

  test('keeps `__proto__` an ordinary key, so that the check of keys can refuse it', () => {
    const { data } = lay('__proto__: {title: Polluted}');
    expect(Object.hasOwn(data, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe('mergeOverlay, of list items', () => {
  test('merges an item by its id, in its place', () => {
    expect(lay('causes: [{id: b, point: New, priority: 1}]').data['causes']).toEqual([
      { id: 'a', point: 'A', level: 'domestic' },
      { id: 'b', point: 'New', level: 'global', priority: 1 },
      { id: 'c', point: 'C', level: 'regional' },
    ]);
  });

  test('puts a new item at the end', () => {
    expect(idsOf(lay('causes: [{id: z, point: Z}]').data['causes'])).toEqual(['a', 'b', 'c', 'z']);
  });

  test('puts a new item after or before another', () => {
    expect(idsOf(lay('causes: [{id: z, after: a}]').data['causes'])).toEqual(['a', 'z', 'b', 'c']);
    expect(idsOf(lay('causes: [{id: z, before: a}]').data['causes'])).toEqual(['z', 'a', 'b', 'c']);
  });

  test('puts several new items in the order in which they say where they go', () => {
    const items = ['causes:', '  - {id: y, after: a}', '  - {id: z, after: y}'];
    expect(idsOf(lay(...items).data['causes'])).toEqual(['a', 'y', 'z', 'b', 'c']);
  });

  test.each([
    ['{id: a, after: c}', ['b', 'c', 'a']],
    ['{id: a, after: b}', ['b', 'a', 'c']],
    ['{id: c, before: a}', ['c', 'a', 'b']],
    ['{id: c, before: b}', ['a', 'c', 'b']],
    ['{id: b, after: a}', ['a', 'b', 'c']],
    ['{id: b, after: b}', ['a', 'b', 'c']],
  ])('moves an item that says %s', (item, order) => {
    const { data, problems } = lay(`causes: [${item}]`);
    expect(idsOf(data['causes'])).toEqual(order);
    expect(problems).toEqual([]);
  });

  test('keeps all that a moved item had', () => {
    expect(lay('causes: [{id: a, after: c}]').data['causes']).toContainEqual({
      id: 'a',
      point: 'A',
      level: 'domestic',
    });
  });

  test('writes a shared fact in place of its name', () => {
    const { data } = lay('facts: [{id: aid, text: Own, value: 1, status: verified}]');
    expect(data['facts']).toEqual([
      { id: 'aid', text: 'Own', value: 1, status: 'verified' },
      'drones',
    ]);
  });

  test('takes a list that the base does not have as it is', () => {
    expect(lay('benefits: [{id: q, point: Q}]').data['benefits']).toEqual([
      { id: 'q', point: 'Q' },
    ]);
  });

  test('drops what `remove` names, in whatever list', () => {
    const { data, problems } = lay('remove: [b, drones]');
    expect(idsOf(data['causes'])).toEqual(['a', 'c']);
    expect(data['facts']).toEqual(['aid']);
    expect(problems).toEqual([]);
  });

  test('no longer names, in other items, what it removes', () => {
    const base = [
      'causes: [{id: a}, {id: b}]',
      'way_forward: [{id: s, addresses: [a, b]}]',
      'prompts: [{id: p, use: [a], skip: [b, s]}]',
    ];
    const merged = mergeOverlay(
      aWrittenOutline(base.join('\n')),
      aWrittenOutline('extends: topic\nremove: [a, s]'),
    );
    expect(merged.problems).toEqual([]);
    expect(merged.value?.data).toEqual({
      causes: [{ id: 'b' }],
      way_forward: [],
      prompts: [{ id: 'p', use: [], skip: ['b'] }],
    });
  });

  test('never loses an item that is neither removed nor named', () => {
    const anchor = fc.constantFrom('a', 'b', 'c');
    const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'y', 'z') });
    const where = fc.oneof(
      fc.record({}),
      anchor.map((after) => ({ after })),
      anchor.map((before) => ({ before })),
    );
    const items = fc.array(
      fc.tuple(item, where).map(([named, place]) => ({ ...named, ...place })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(items, (causes) => {
        const { data, problems } = lay(`causes: ${JSON.stringify(causes)}`);
        const expected = new Set(['a', 'b', 'c', ...causes.map(({ id }) => id)]);
        expect(new Set(idsOf(data['causes']))).toEqual(expected);
        expect(data['causes']).toHaveLength(expected.size);
        expect(problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('mergeOverlay, of what does not exist', () => {
  test('tells of an anchor that the outline does not have, and puts the item at the end', () => {
    const { data, problems } = lay('causes:', '  - {id: z, after: bb}');
    expect(problems).toEqual([
      'layer.yaml:3:20 error overlay/unknown-item: The outline that this overlay extends has no item `bb`.\n' +
        '  Did you mean `b`?',
    ]);
    expect(idsOf(data['causes'])).toEqual(['a', 'b', 'c', 'z']);
  });

  test('tells of an item to be removed that the outline does not have', () => {
    expect(lay('remove: [a, long-gone]').problems).toEqual([
      'layer.yaml:2:13 error overlay/unknown-item: The outline that this overlay extends has no item `long-gone`.\n' +
        '  It may have been renamed or dropped since; look there.',
    ]);
  });

  test('leaves an item where it is if its anchor is unknown', () => {
    expect(idsOf(lay('causes: [{id: a, after: nowhere}]').data['causes'])).toEqual(['a', 'b', 'c']);
  });

  test.each(['remove: b', 'remove: {b: 1}', 'remove: [[b]]', 'remove: [{toString: 1}]'])(
    'tells that `%s` is no list of ids',
    (line) => {
      const { problems } = lay(line);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^layer\.yaml:2:\d+ error schema\/type: `remove/);
    },
  );

  test('minds no mention that is no id', () => {
    const below = aWrittenOutline('prompts: [{id: p, use: [{toString: 1}, 5, a]}, {id: a}]');
    const { value } = mergeOverlay(below, aWrittenOutline('extends: topic\nremove: [a]'));
    expect(value?.data).toEqual({ prompts: [{ id: 'p', use: [{ toString: 1 }, 5] }] });
  });

  test.each(['[b]', '{toString: 1}', '5', 'null'])(
    'tells that %s is no id to stand after',
    (anchor) => {
      const { problems } = lay(`causes: [{id: z, after: ${anchor}}]`);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^layer\.yaml:2:25 error/);
    },
  );
});

describe('mergeOverlay, of places', () => {
  test('leads to the base for what the base wrote', () => {
    const { placeOf } = lay('title: Mine');
    expect(placeOf(['summary'])).toBe('base.yaml:3:10');
    expect(placeOf(['causes', 1, 'point'])).toBe('base.yaml:9:12');
  });

  test('leads to the overlay for what the overlay wrote', () => {
    const { placeOf } = lay('title: Mine', 'hooks: [three]');
    expect(placeOf(['title'])).toBe('layer.yaml:2:8');
    expect(placeOf(['title'], 'key')).toBe('layer.yaml:2:1');
    expect(placeOf(['hooks', 0])).toBe('layer.yaml:3:9');
  });

  test('leads within one item to whichever of the two wrote the key', () => {
    const { placeOf } = lay('causes:', '  - id: b', '    point: New');
    expect(placeOf(['causes', 1, 'point'])).toBe('layer.yaml:4:12');
    expect(placeOf(['causes', 1, 'level'])).toBe('base.yaml:10:12');
    expect(placeOf(['causes', 2, 'level'])).toBe('base.yaml:11:30');
  });

  test('leads to the overlay for an item that it adds, wherever that stands', () => {
    const { placeOf } = lay('causes:', '  - {id: z, before: a, point: Z}');
    expect(placeOf(['causes', 0, 'point'])).toBe('layer.yaml:3:31');
    expect(placeOf(['causes', 1, 'point'])).toBe('base.yaml:7:20');
  });

  test('follows an item that moves', () => {
    const { placeOf } = lay('causes: [{id: a, after: c}]');
    expect(placeOf(['causes', 2, 'point'])).toBe('base.yaml:7:20');
    expect(placeOf(['causes', 0, 'point'])).toBe('base.yaml:9:12');
  });

  test('leads to the right item after another is removed', () => {
    const { placeOf } = lay('remove: [a]');
    expect(placeOf(['causes', 0, 'point'])).toBe('base.yaml:9:12');
  });

  test('leads to the overlay’s list, and the right item, after one of its own is removed', () => {
    const { data, placeOf } = lay('facts:', '  - aid', '  - cost', 'remove: [aid]');
    expect(data['facts']).toEqual(['cost']);
    expect(placeOf(['facts', 0])).toBe('layer.yaml:4:5');
  });

  test('leads to the base for a list that merges, and for the whole', () => {
    const { placeOf } = lay('causes: [{id: b, priority: 1}]');
    expect(placeOf(['causes'])).toBe('base.yaml:7:3');
    expect(placeOf([])).toBe('base.yaml:2:1');
  });
});
