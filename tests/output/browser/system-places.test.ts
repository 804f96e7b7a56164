import { expect, test } from 'vitest';
import { systemPlaces } from '../../../src/output/browser/system-places.ts';

test('on Linux every folder of PATH is looked into, and those where distributions put browsers', () => {
  const places = systemPlaces('linux', { PATH: '/home/a/bin:/usr/bin' });
  expect(places).toContain('/home/a/bin/google-chrome');
  expect(places).toContain('/snap/bin/chromium');
  expect(new Set(places).size).toBe(places.length);
});

test('a folder of PATH that depends on where one is, is not looked into', () => {
  const places = systemPlaces('linux', { PATH: '.::bin:/usr/bin' });
  expect(places.filter((place) => !place.startsWith('/'))).toEqual([]);
});

test('the headless shell goes before a whole browser', () => {
  const places = systemPlaces('linux', { PATH: '/a:/b' });
  expect(places.indexOf('/b/chrome-headless-shell')).toBeLessThan(places.indexOf('/a/chromium'));
});

test('on macOS applications are looked for, the user’s own too', () => {
  const places = systemPlaces('darwin', { HOME: '/Users/a' });
  const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(places.slice(0, 2)).toEqual([`/${chrome}`, `/Users/a/${chrome}`]);
});

test('on Windows Chrome, Chromium and Edge are looked for in every folder of programs there is', () => {
  const places = systemPlaces('win32', { PROGRAMFILES: '/p', LOCALAPPDATA: '/l' });
  expect(places).toHaveLength(6);
  expect(places[0]).toBe('/p/Google/Chrome/Application/chrome.exe');
  expect(places.at(-1)).toBe('/l/Microsoft/Edge/Application/msedge.exe');
});
