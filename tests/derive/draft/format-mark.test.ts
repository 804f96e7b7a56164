import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatMark } from '../../../src/derive/draft/format-mark.ts';

function read(articles: readonly string[], offered: readonly string[]): unknown {
  return (parse(formatMark(articles, offered).join('\n')) as { draft: unknown }).draft;
}

describe('formatMark', () => {
  test('says first what to do with it', () => {
    expect(formatMark(['dawn'], ['a-point', 'glossary/tail'])).toEqual([
      '# Once you have read and mended all of it, delete `draft` with its two lists.',
      'draft:',
      '  articles: [dawn]',
      '  offered: [a-point, glossary/tail]',
    ]);
  });

  test('keeps names that YAML would read as something else', () => {
    const names = ['1954', 'true', 'null', '1e3', '0x1f', '2011-05-02', 'no', 'glossary/پاکستان'];
    expect(read(['1954'], names)).toEqual({ articles: ['1954'], offered: names });
  });

  test('breaks a long list into lines', () => {
    const names = Array.from({ length: 80 }, (_, at) => `some-point-or-other-${at}`);
    expect(read([], names)).toEqual({ articles: [], offered: names });
    for (const line of formatMark([], names)) expect(line.length).toBeLessThanOrEqual(102);
  });
});
