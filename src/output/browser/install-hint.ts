import type { RejectedBrowser } from './browser-location.ts';

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install one: `sudo apt install chromium` (Debian), Google Chrome from https://www.google.com/chrome/ (Ubuntu, whose own Chromium is a snap and cannot be used), `sudo dnf install chromium` (Fedora), `apk add chromium` (Alpine).',
  darwin:
    'Install Google Chrome from https://www.google.com/chrome/, or `brew install --cask chromium`.',
  win32: 'Install Google Chrome from https://www.google.com/chrome/; Microsoft Edge will do too.',
};

/** The packaged browser is for Linux x64 alone. */
const ARM =
  'On ARM there is no Google Chrome for Linux: install the Chromium of your distribution.';

/** What to do on this system when no browser runs, and what was wrong with those that are there. */
export function installHint(
  platform: NodeJS.Platform,
  architecture: string,
  rejected: readonly RejectedBrowser[],
): string {
  return [
    INSTALL[platform] ?? 'Install Chromium or Google Chrome.',
    ...(platform === 'linux' && architecture !== 'x64' ? [ARM] : []),
    'Or name one with --browser or KHULASA_BROWSER. Without a browser, --formats html still works.',
    ...rejected.map(({ executable, why }) => `Passed over ${executable}: ${why}.`),
  ].join('\n');
}
