import { resolve } from 'node:path';
import { readPart, type ReadPart } from '../output/read-part.ts';
import { openOutputFolder } from '../output/write-output.ts';
import { Failure } from '../problems/failure.ts';
import type { ManifestSheet } from './build-options.ts';
import { formatManifest, parseManifest, parsePart } from './manifest.ts';
import { formatShard, type Shard } from './shard.ts';

export interface MergeOptions {
  /** The folders of the parts, relative to `from`. */
  readonly parts: readonly string[];
  /** The folder that is written, relative to `from`. */
  readonly out: string;
  /** An absolute path. */
  readonly from: string;
  /** Whether a folder that is not ours may be written into. */
  readonly force: boolean;
}

export interface MergeOutcome {
  /** The folder written, as it was given. */
  readonly out: string;
  readonly sheets: readonly ManifestSheet[];
}

interface Part extends ReadPart {
  readonly folder: string;
  readonly shard: Shard;
}

/**
 * Puts the parts of a build together: what comes of it is, byte for byte, what one build had made. Nothing is written
 * before every file of every part was read and all agree; they are read twice for that.
 * @throws Failure `part/…` for a part that is broken or missing, or is of other content than another; `output/…`.
 */
export async function mergeParts(options: MergeOptions): Promise<MergeOutcome> {
  const parts: Part[] = [];
  for (const folder of options.parts) parts.push(await readOne(folder, options.from));
  refuseIncomplete(parts.map(({ shard }) => shard));
  await refuseDiffering(parts);
  await using output = await openOutputFolder(resolve(options.from, options.out), {
    force: options.force,
  });
  const written = new Set<string>();
  for (const { readFiles } of parts)
    for await (const { sha256: _, ...file } of readFiles()) {
      if (!written.has(file.path)) await output.write(file);
      written.add(file.path);
    }
  const sheets = parts.flatMap(({ manifest }) => parseManifest(manifest));
  await output.finish(formatManifest(sheets), { keep: [] });
  return { out: options.out, sheets };
}

async function refuseDiffering(parts: readonly Part[]): Promise<void> {
  const seen = new Map<string, { readonly sha256: string; readonly folder: string }>();
  for (const { folder, readFiles } of parts)
    for await (const { path, sha256 } of readFiles()) {
      const there = seen.get(path);
      if (there !== undefined && there.sha256 !== sha256)
        throw new Failure(
          'part/conflict',
          `${path} is not the same in ${there.folder} and ${folder}.`,
          {
            hint: 'Build all parts from the same content, with the same options, on the same day.',
          },
        );
      seen.set(path, { sha256, folder });
    }
}

async function readOne(folder: string, from: string): Promise<Part> {
  const part = await readPart(resolve(from, folder));
  const shard = parsePart(part.manifest);
  if (shard !== undefined) return { ...part, folder, shard };
  throw new Failure('part/broken', `${folder} is a whole build, and no part of one.`, {
    hint: 'Parts are built with `khulasa build --shard 1/3`, and so on.',
  });
}

function refuseIncomplete(shards: readonly Shard[]): void {
  const [first] = shards;
  if (first === undefined) return;
  const stranger = shards.find(({ of }) => of !== first.of);
  if (stranger !== undefined)
    throw new Failure(
      'part/conflict',
      `${formatShard(first)} and ${formatShard(stranger)} are parts of different wholes.`,
      { hint: 'Name the parts of one build, all of them and no others.' },
    );
  const numbers = shards.map(({ number }) => number);
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length > 0)
    throw new Failure(
      'part/missing',
      `Of ${first.of} parts there is no ${missing.map((number) => formatShard({ number, of: first.of })).join(', ')}.`,
      { hint: 'Build it, and name its folder too.' },
    );
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (twice !== undefined)
    throw new Failure(
      'part/conflict',
      `Part ${formatShard({ ...first, number: twice })} is named twice.`,
      {
        hint: 'Name each part once.',
      },
    );
}
