import { expect, test } from 'vitest';
import { installHint } from '../../../src/output/browser/install-hint.ts';

test.each([
  ['linux', 'x64', 'apt install chromium'],
  ['linux', 'arm64', 'there is no Google Chrome for Linux'],
  ['darwin', 'arm64', 'brew install --cask chromium'],
  ['win32', 'x64', 'Microsoft Edge will do'],
  ['freebsd', 'x64', 'Install Chromium'],
] as const)('on %s %s it is said what to install', (platform, architecture, words) => {
  const hint = installHint(platform, architecture, []);
  expect(hint).toContain(words);
  expect(hint).toContain('KHULASA_BROWSER');
});

test('every browser that was passed over is named with the reason', () => {
  const rejected = [{ executable: '/usr/bin/chromium', why: 'it is an empty file' }];
  expect(installHint('linux', 'x64', rejected)).toContain(
    'Passed over /usr/bin/chromium: it is an empty file.',
  );
});
