import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are asked after at once. */
const AT_ONCE = 64;

/** What the file system says of everything in some folders, as one text: another one as soon as anything is saved. */
export async function readStamps(folders: readonly string[]): Promise<string> {
  const stamps: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true }).catch(() => []);
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const portion = entries.slice(at, at + AT_ONCE).map((entry) => stampOf(join(folder, entry)));
      stamps.push(...(await Promise.all(portion)));
    }
  }
  return stamps.join('\n');
}

async function stampOf(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  return [path, found?.ino, found?.size, found?.mtimeMs, found?.ctimeMs].join(' ');
}
