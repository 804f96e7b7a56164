import { createHash } from 'node:crypto';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import type { RenderedFile } from '../render/rendered-file.ts';
import { MANIFEST, OWNED, parseOwnedFiles } from './folder/owned-files.ts';

/** What a build of a part left in its folder. */
export interface ReadPart {
  /** The text of its `manifest.json`. */
  readonly manifest: string;
  /** Reads every other file that the build wrote, in the order of their paths, each when it is asked for. */
  readonly readFiles: () => AsyncIterable<PartFile>;
}

/** A file of a part, and its sum. */
export interface PartFile extends RenderedFile {
  readonly sha256: string;
}

/**
 * Reads what a build wrote into a folder: the files that it lists as its own, as it wrote them. Links are not followed.
 * @throws Failure `part/broken` where there was no build, or a file is missing or not as it was written.
 */
export async function readPart(folder: string): Promise<ReadPart> {
  const broken = (why: string): Failure =>
    new Failure('part/broken', `${folder} is no whole part of a build: ${why}.`, {
      hint: 'Build it again with `khulasa build --shard …`, and copy the whole folder, hidden files too.',
    });
  const root = await realpath(folder).catch(() => {
    throw broken('there is no such folder');
  });
  const list = await readFile(join(root, OWNED), 'utf8').catch(() => {
    throw broken(`it has no ${OWNED}`);
  });
  const owned = parseOwnedFiles(list);
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await readOwn(root, path).catch(() => undefined);
    if (bytes === undefined) throw broken(`${path} is missing`);
    if (createHash('sha256').update(bytes).digest('hex') !== owned.get(path))
      throw broken(`${path} is not as it was written`);
    return bytes;
  };
  async function* readFiles(): AsyncGenerator<PartFile> {
    for (const [path, sha256] of [...owned].sort(([one], [other]) => (one < other ? -1 : 1)))
      if (path !== MANIFEST) yield { path, sha256, content: await read(path) };
  }
  return { manifest: Buffer.from(await read(MANIFEST)).toString(), readFiles };
}

async function readOwn(root: string, path: string): Promise<Uint8Array | undefined> {
  const target = join(root, ...path.split('/'));
  const isWithin = (await realpath(dirname(target))) === dirname(target);
  return isWithin && (await lstat(target)).isFile() ? await readFile(target) : undefined;
}
