import { describe, expect, test } from 'vitest';
import { blockOf, idOf, mergeItems } from '../../src/model/merge-items.ts';

describe('mergeItems', () => {
  test('says of each item where it comes from', () => {
    const { items } = mergeItems([{ id: 'a' }, { id: 'b' }], [{ id: 'b', x: 1 }, { id: 'c' }]);
    expect(items).toEqual([
      { value: { id: 'a' }, below: 0 },
      { value: { id: 'b', x: 1 }, below: 1, above: 0 },
      { value: { id: 'c' }, above: 1 },
    ]);
  });

  test('leaves `after` and `before` out of the item', () => {
    const { items } = mergeItems([{ id: 'a' }], [{ id: 'b', before: 'a' }]);
    expect(items[0]?.value).toEqual({ id: 'b' });
  });

  test('tells which anchors name nothing', () => {
    const layer = [
      { id: 'b', before: 'a' },
      { id: 'c', before: 'x' },
      { id: 'd', after: 5 },
    ];
    expect(mergeItems([{ id: 'a' }], layer).lost).toEqual([
      { at: 1, key: 'before', id: 'x' },
      { at: 2, key: 'after', id: undefined },
    ]);
  });

  test('stands an item after another that came with the same overlay', () => {
    const { items } = mergeItems([{ id: 'a' }], [{ id: 'b' }, { id: 'c', before: 'b' }]);
    expect(items.map(({ value }) => idOf(value))).toEqual(['a', 'c', 'b']);
  });

  test('puts a new item last, whatever stands there without an id', () => {
    const { items } = mergeItems([{ text: 'nameless' }, { id: 'a' }], [{ id: 'b' }]);
    expect(items.map(({ value }) => idOf(value))).toEqual([undefined, 'a', 'b']);
  });

  test.each(['before', 'after'])('leaves an item that is to stand %s itself where it is', (key) => {
    const base = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const { items } = mergeItems(base, [{ id: 'b', x: 1, [key]: 'b' }]);
    expect(items.map(({ value }) => value)).toEqual([{ id: 'a' }, { id: 'b', x: 1 }, { id: 'c' }]);
  });

  test.each([
    ['a', { after: 'c' }, 'bcad'],
    ['a', { before: 'c' }, 'bacd'],
    ['d', { after: 'a' }, 'adbc'],
    ['d', { before: 'a' }, 'dabc'],
  ])('moves %s to where %j says, and leaves nothing in its old place', (id, place, order) => {
    const base = ['a', 'b', 'c', 'd'].map((each) => ({ id: each }));
    const { items } = mergeItems(base, [{ id, ...place }]);
    expect(items.map(({ value }) => idOf(value)).join('')).toBe(order);
  });
});

describe('idOf', () => {
  test('finds the id of a block, and takes a text as an id', () => {
    expect(idOf({ id: 'a' })).toBe('a');
    expect(idOf('a')).toBe('a');
  });

  test.each([{ id: 5 }, {}, [], null, undefined, 5])('finds none in %j', (item) => {
    expect(idOf(item)).toBeUndefined();
  });
});

describe('blockOf', () => {
  test.each([[[1]], ['text'], [null], [undefined]])('is empty for %j', (value) => {
    expect(blockOf(value)).toEqual({});
  });
});
