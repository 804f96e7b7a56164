import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import { createSource, lineAndColumn, linesOf } from '../../src/model/places.ts';

const TEXT = 'title: T\ncauses:\n  - id: a\n    point: P\n  - id: b\nhooks: &h [x]\nagain: *h\n';

describe('places', () => {
  test('say the same when they have been sent to another thread', () => {
    const { value } = parseYaml(TEXT, { file: 'x.yaml' });
    const sent = createSource(
      { file: 'x.yaml' },
      () => structuredClone(value?.places) ?? expect.fail(),
    );
    for (const path of [[], ['causes'], ['causes', 0, 'point'], ['causes', 1], ['again', 0]])
      for (const what of ['key', 'value'] as const)
        expect(sent.locate(path, what)).toEqual(value?.source.locate(path, what));
  });

  test('take no more room than the text, keys told once', () => {
    const items = Array.from({ length: 1000 }, (_, at) => `  - {id: i${at}, point: A point}`);
    const { value } = parseYaml(['causes:', ...items].join('\n'), { file: 'x.yaml' });
    expect(value?.places.keys).toEqual(['causes', 'id', 'point']);
    expect(value?.places.nodes).toHaveLength(5 * (2 + 3 * 1000));
  });

  test('do not take an item for a key, nor a key for an item', () => {
    const { value } = parseYaml('0: a\nb: [c]', { file: 'x.yaml' });
    expect(value?.source.locate([0])).toMatchObject({ line: 1, column: 1 });
    expect(value?.source.locate(['b', '0'])).toMatchObject({ line: 2, column: 4 });
  });
});

describe('lineAndColumn', () => {
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [3, 3, 1],
    [4, 3, 2],
    [9, 3, 7],
  ])('finds offset %i in line %i, column %i', (offset, line, column) => {
    expect(lineAndColumn(linesOf('a\n\nbc'), offset)).toEqual({ line, column });
  });
});
