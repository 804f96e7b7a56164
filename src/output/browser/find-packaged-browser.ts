import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { makeFolder } from '../folder/write-folder.ts';
import { isProcessRunning, MARK, processMark } from './find-running-process.ts';

export interface PackagedBrowser {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface UnpackOptions {
  readonly cacheFolder: string;
  /** Told before the browser is unpacked, which takes seconds. */
  readonly onUnpack?: (() => void) | undefined;
  /** Whether what was unpacked earlier is no good. */
  readonly isBroken?: boolean;
}

/** Ends the name of what is being unpacked: the mark of the process that does. */
const DRAFT = new RegExp(`^(${MARK})-\\w+$`);

/**
 * The Chromium that the package `@sparticuz/chromium` brings for Linux x64, unpacked into a private folder of its own
 * version, with the libraries and the font that a bare system does not have. The package's own loader is not used: it
 * trusts any file of a known name in the shared temporary folder, and switches web security off.
 * @returns undefined where there is no such package for this system. Throws what the file system throws.
 */
export async function findPackagedBrowser(
  options: UnpackOptions,
): Promise<PackagedBrowser | undefined> {
  const pack = findPackage();
  if (process.platform !== 'linux' || process.arch !== 'x64' || pack === undefined)
    return undefined;
  const { version } = JSON.parse(await readFile(join(pack, 'package.json'), 'utf8'));
  const folder = join(options.cacheFolder, `chromium-${version}`);
  if (options.isBroken) await rm(folder, { recursive: true, force: true });
  if (!(await isThere(folder))) {
    options.onUnpack?.();
    await unpack(join(pack, 'bin'), folder);
  }
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts-of-khulasa.conf'),
    },
  };
}

function findPackage(): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
}

/**
 * Whether the folder is there. Throws an Error when it is not a folder of this user that nobody else can read or write:
 * then what is in it cannot be trusted.
 */
async function isThere(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) return false;
  const isPrivate = found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  if (!found.isDirectory() || !isPrivate) throw new Error(`${folder} is open to others`);
  return true;
}

/** Unpacks beside, and gives the folder its name only when it is whole; whoever comes second uses what is there. */
async function unpack(bin: string, folder: string): Promise<void> {
  await makeFolder(dirname(folder), 0o700);
  await removeAbandoned(folder);
  const draft = await mkdtemp(`${folder}-${processMark()}-`);
  try {
    await Promise.all([
      unpackProgram(join(bin, 'chromium.br'), join(draft, 'chromium')),
      unpackArchive(join(bin, 'al2023.tar.br'), draft),
      unpackArchive(join(bin, 'fonts.tar.br'), draft),
      writeFile(join(draft, 'fonts-of-khulasa.conf'), fontsConfiguration(folder)),
    ]);
    await rename(draft, folder);
  } catch (error) {
    if (!(await isThere(folder))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function unpackProgram(from: string, to: string): Promise<void> {
  const program = createWriteStream(to, { flags: 'wx', mode: 0o700, flush: true });
  await pipeline(createReadStream(from), createBrotliDecompress({ chunkSize: 1 << 20 }), program);
}

/** Root would otherwise give the files to whoever packed them. */
async function unpackArchive(from: string, folder: string): Promise<void> {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  const { extract } = await import('tar-fs');
  const archive = extract(folder, { map: (header) => ({ ...header, uid, gid }) });
  await pipeline(createReadStream(from), createBrotliDecompress(), archive);
}

/**
 * The system's fonts and, for a system that has none, the packaged one: without any font at all Chromium does not even
 * use those that a page brings, and prints empty pages.
 */
function fontsConfiguration(folder: string): string {
  const path = folder.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** Removes what killed processes were unpacking: 170 MB each. */
async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    const [before, draft = ''] = name.split(`${basename(folder)}-`);
    const owner = before === '' ? DRAFT.exec(draft)?.[1] : undefined;
    if (owner !== undefined && !isProcessRunning(owner))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}
