import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment } from './browser-location.ts';

/** The headless shell comes first: it prints nearly twice as fast as a whole browser. */
const PROGRAMS = [
  'chrome-headless-shell',
  'headless_shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const UNIX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where an installed browser may be, the best first. Most of these places do not exist. */
export function systemPlaces(
  platform: NodeJS.Platform,
  environment: Environment,
): readonly string[] {
  if (platform === 'win32') return windowsPlaces(environment);
  const path = (environment['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const folders = [...new Set([...path, ...UNIX_FOLDERS])];
  const programs = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return platform === 'darwin' ? [...macPlaces(environment), ...programs] : programs;
}

function windowsPlaces(environment: Environment): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => environment[name],
  );
  return WINDOWS_PROGRAMS.flatMap((program) =>
    roots.flatMap((root) => (root ? [join(root, program)] : [])),
  );
}

function macPlaces(environment: Environment): string[] {
  const folders = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
  return MAC_APPLICATIONS.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}
