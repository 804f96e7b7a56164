import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { formatResults } from '../../../scripts/bench/format-results.ts';
import { writeResults } from '../../../scripts/bench/write-results.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a result is a table, and what limits it', () => {
  const rows = [
    ['a', '1 s'],
    ['b', 'no'],
  ];
  expect(formatResults([{ title: 'T', columns: ['', 'time'], rows, limits: 'L.' }])).toBe(
    '### T\n\n|     | time |\n| --- | ---- |\n| a   | 1 s  |\n| b   | no   |\n\nL.',
  );
});

test('results stand in for the earlier ones, and the rest of the page stays', async () => {
  const page = join(await temporaryFolder(), 'page.md');
  writeFileSync(page, 'before\n<!-- bench -->\n\nold\n\n<!-- /bench -->\nafter\n');
  writeResults(pathToFileURL(page), 'costs $1 & more');
  expect(readFileSync(page, 'utf8')).toBe(
    'before\n<!-- bench -->\n\ncosts $1 & more\n\n<!-- /bench -->\nafter\n',
  );
});

test('a page without markers is refused and left as it is', async () => {
  const page = join(await temporaryFolder(), 'page.md');
  writeFileSync(page, 'no markers');
  expect(() => writeResults(pathToFileURL(page), 'new')).toThrow('markers');
  expect(readFileSync(page, 'utf8')).toBe('no markers');
});
