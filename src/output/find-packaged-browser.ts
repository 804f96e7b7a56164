import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';

export interface PackagedBrowser {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The Chromium that the package `@sparticuz/chromium` brings for Linux x64, unpacked into a private folder of its own
 * version. Its own loader is not used: that trusts any file of a known name in the shared temporary folder, and switches
 * web security off.
 * @returns undefined where there is no such package for this system. Throws what the file system throws.
 */
export async function findPackagedBrowser(
  cacheFolder: string,
  onUnpack?: () => void,
): Promise<PackagedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const pack = findPackage();
  if (pack === undefined) return undefined;
  const { version } = JSON.parse(await readFile(join(pack, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!(await isOurs(folder))) {
    onUnpack?.();
    await unpack(pack, folder);
  }
  const libraries = join(folder, 'al2023', 'lib');
  return { executable: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: libraries } };
}

function findPackage(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  } catch {
    return undefined;
  }
}

/** Whether the folder is there, belongs to this user, and nobody else can have put anything into it. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return (
    found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  );
}

/** Unpacks beside, and gives the folder its name only when it is whole; whoever comes second uses what is there. */
async function unpack(pack: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await unpackFile(join(pack, 'bin', 'chromium.br'), join(draft, 'chromium'));
    await pipeline(
      createReadStream(join(pack, 'bin', 'al2023.tar.br')),
      createBrotliDecompress(),
      tar.extract(join(draft, 'al2023')),
    );
    await rename(draft, folder);
  } catch (error) {
    if (!(await isOurs(folder))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function unpackFile(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
  await chmod(to, 0o700);
  const file = await open(to);
  await file.sync();
  await file.close();
}
