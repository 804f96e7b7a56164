import { describe, expect, test } from 'vitest';
import { findParts } from '../../../scripts/mutation/find-parts.ts';

describe('findParts', () => {
  test('holds each file of the four folders once', () => {
    const files = findParts([]).flatMap(({ mutate }) => mutate);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('src/check/rules.ts');
    expect(files).toContain('src/check/reliability/mcqs/read-answer.ts');
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(
      new Set(['model', 'sheets', 'render', 'check']),
    );
  });

  test('keeps to the file that is named, and to the tests of its folder', () => {
    expect(findParts(['src/check/grounding/passage.ts'])).toEqual([
      {
        name: 'check/grounding',
        mutate: ['src/check/grounding/passage.ts'],
        tests: 'tests/check/grounding/**/*.test.ts',
      },
    ]);
  });

  test('takes a folder for all parts in it', () => {
    const parts = findParts(['src/check/', 'src/render']);
    expect(parts.map(({ name }) => name)).toEqual([
      'render',
      'check',
      'check/argument',
      'check/grounding',
      'check/reliability',
      'check/structure',
    ]);
    expect(parts[1]?.mutate).not.toContain('src/check/grounding/passage.ts');
  });

  test('refuses what it cannot change', () => {
    expect(() => findParts(['src/output'])).toThrow('Nothing to change in src/output: name');
  });
});
