import { createHash, randomBytes } from 'node:crypto';
import {
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
} from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Failure } from '../problems/failure.ts';
import type { RenderedFile } from '../render/rendered-file.ts';
import { isSafePath } from './is-safe-path.ts';

/** A file as it lies in the output folder. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A folder that a build writes into. */
export interface OutputFolder {
  /** The text of the `manifest.json` of the build before. */
  readonly previousManifest: string | undefined;
  /**
   * Writes a file beside its place and then gives it its name, so that it is never there in part. A file that is there
   * with the same content is left as it is. Throws a Failure `output/unwritable`.
   */
  readonly write: (file: RenderedFile) => Promise<WrittenFile>;
  /** Writes `manifest.json`, and removes what earlier builds wrote and this one neither wrote nor keeps. */
  readonly finish: (
    manifest: string,
    options: { readonly keep: readonly string[] },
  ) => Promise<void>;
}

const MANIFEST = 'manifest.json';

/** Which files are ours: what may be removed when it is no longer made. Not for readers, so it is hidden. */
const OWNED = '.khulasa-files.json';

/** Names of files being written: ours to remove when a killed build has left them. */
const DRAFT = /^\.khulasa-[0-9a-f]{12}\.tmp$/;

/**
 * Makes ready to write into a folder, which is made if need be.
 * @throws Failure `output/foreign` for a folder that holds files of others, unless `force`; `output/unwritable`.
 */
export async function openOutputFolder(
  folder: string,
  options: { readonly force: boolean },
): Promise<OutputFolder> {
  await attempt(folder, () => mkdir(folder, { recursive: true }));
  const root = await realpath(folder);
  const owned = await readOwned(root);
  if (
    owned === undefined &&
    !options.force &&
    (await readdir(root)).some((name) => name !== '.gitkeep' && !DRAFT.test(name))
  ) {
    throw new Failure(
      'output/foreign',
      `The folder ${folder} holds files that Khulasa did not write.`,
      {
        hint: 'Name an empty folder with --out. With --force the files there stay, but those of the same name are written over.',
      },
    );
  }
  await removeDrafts(root);
  const written = new Map<string, string>();
  const write = async (file: RenderedFile): Promise<WrittenFile> => {
    const result = await writeFile(root, file);
    written.set(result.path, result.sha256);
    return result;
  };
  return {
    previousManifest: await readText(join(root, MANIFEST)),
    write,
    finish: async (manifest, { keep }) => {
      const kept = keep.flatMap((path) =>
        owned?.has(path) === true ? [[path, owned.get(path) ?? ''] as const] : [],
      );
      const current = new Map([...kept, ...written]);
      // Everything that may be there is listed until what is no longer made has gone, whenever the power fails.
      await writeFile(root, {
        path: OWNED,
        content: formatOwned(new Map([...(owned ?? []), ...current])),
      });
      await removeStale(root, owned ?? new Map(), current);
      await write({ path: MANIFEST, content: manifest });
      current.set(MANIFEST, written.get(MANIFEST) ?? '');
      await writeFile(root, { path: OWNED, content: formatOwned(current) });
    },
  };
}

async function writeFile(root: string, { path, content }: RenderedFile): Promise<WrittenFile> {
  if (!isSafePath(path)) throw new Error(`The path ${path} leaves the output folder.`);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const target = join(root, ...path.split('/'));
  await attempt(target, async () => {
    await mkdir(dirname(target), { recursive: true });
    await refuseLinks(root, target);
    if (!(await holds(target, bytes))) await replaceFile(target, bytes);
  });
  return { path, bytes: bytes.length, sha256 };
}

/** A link inside the output folder could lead a file anywhere. */
async function refuseLinks(root: string, target: string): Promise<void> {
  const parent = await realpath(dirname(target));
  if (parent !== dirname(target)) {
    throw new Failure(
      'output/unwritable',
      `${relative(root, dirname(target))} in the output folder is a link to somewhere else.`,
      {
        hint: 'Remove the link, or name another folder with --out.',
      },
    );
  }
}

async function holds(target: string, bytes: Uint8Array): Promise<boolean> {
  const found = await lstat(target).catch(() => undefined);
  if (found?.isFile() !== true || found.size !== bytes.length) return false;
  return (await readFile(target)).equals(bytes);
}

async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(target), `.khulasa-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Removes only what is, to the byte, what an earlier build wrote; folders only once they are empty. */
async function removeStale(
  root: string,
  owned: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, sha256] of owned) {
    if (current.has(path) || path === MANIFEST || !isSafePath(path)) continue;
    const target = join(root, ...path.split('/'));
    if ((await realpath(dirname(target)).catch(() => '')) !== dirname(target)) continue;
    const bytes = await readFile(target).catch(() => undefined);
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256)
      continue;
    await attempt(target, () => rm(target));
    await removeEmptyFolders(root, dirname(target));
  }
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let at = folder; at !== root && at.startsWith(root + sep); at = dirname(at)) {
    const isGone = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

async function removeDrafts(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const drafts = entries.filter((entry) => entry.isFile() && DRAFT.test(entry.name));
  for (const draft of drafts)
    await rm(join(draft.parentPath, basename(draft.name)), { force: true });
}

async function readOwned(root: string): Promise<Map<string, string> | undefined> {
  const text = await readText(join(root, OWNED));
  if (text === undefined) return undefined;
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    const entries = Object.entries(files ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return new Map(entries.filter(([path]) => isSafePath(path)));
  } catch {
    return new Map();
  }
}

function formatOwned(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'You may not write there. Name another folder with --out.',
  EPERM:
    'You may not write there, or the file is open in another program: close the PDF in your reader.',
  EBUSY: 'The file is open in another program: close the PDF in your reader.',
  ENOSPC: 'The disk is full. Make room, or name a folder on another disk with --out.',
  EROFS: 'That disk can only be read. Name another folder with --out.',
  ENOTDIR: 'There is a file where a folder should be. Name another folder with --out.',
  EEXIST: 'There is a file where a folder should be. Name another folder with --out.',
  EISDIR: 'There is a folder where a file should be. Name another folder with --out.',
};

async function attempt<T>(target: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    throw new Failure('output/unwritable', `${target} cannot be written (${code}).`, {
      cause,
      hint: HINTS[code] ?? 'Name another folder with --out.',
    });
  }
}
