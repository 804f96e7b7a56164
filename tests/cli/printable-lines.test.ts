import { expect, test } from 'vitest';
import { printableLines } from '../../src/cli/printable-lines.ts';

test('printableLines keeps lines, and sets in those below the first', () => {
  expect(printableLines('No browser.\nInstall one:\n- Chrome')).toBe(
    'No browser.\n  Install one:\n  - Chrome',
  );
});

test('printableLines shows what would act on the terminal as boxes', () => {
  expect(printableLines('a\u001B[2J\rb')).toBe('a□[2J b');
});
