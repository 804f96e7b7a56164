import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program of others, at the version that figures are told of. */
export interface Peer {
  readonly name: string;
  /** npm package → version. */
  readonly packages: Readonly<Record<string, string>>;
}

/**
 * Installs a program of others into a folder of its own, if it is not there from an earlier run. No script of its
 * packages is run and no browser downloaded: it is to use the one that Khulasa has found.
 * @returns the folder, with `node_modules` in it. Throws an Error with what npm said.
 */
export function installPeer({ name, packages }: Peer, parent: string): string {
  const wanted = Object.entries(packages).map(([pack, version]) => `${pack}@${version}`);
  const folder = join(parent, [name, ...Object.values(packages)].join('-'));
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const { status, stderr, error } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...wanted],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    },
  );
  if (status !== 0)
    throw new Error(`npm does not install it: ${lastLine(stderr) || error?.message}`);
  writeFileSync(done, '');
  return folder;
}

function lastLine(text: string | null): string {
  const lines = (text ?? '').split('\n').filter((line) => /npm (?:error|ERR!) \S/.test(line));
  return lines.at(0) ?? '';
}
