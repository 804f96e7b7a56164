import { resolve } from 'node:path';
import { checkLibrary } from '../check/check-library.ts';
import { parseContent } from '../content/parse-content.ts';
import { readContent } from '../content/read-content.ts';
import { extendedTopic } from '../model/extended-topic.ts';
import { assembleLibrary } from '../model/assemble-library.ts';
import type { Library, WrittenContent } from '../model/library.ts';
import { compareProblems } from '../problems/compare-problems.ts';
import { didYouMean } from '../problems/suggest.ts';
import { Failure } from '../problems/failure.ts';
import type { Problem } from '../problems/problem.ts';
import type { Logo } from '../render/render-assets.ts';
import { chooseLogo } from './choose-logo.ts';

export interface LoadOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder that paths in problems are relative to. */
  readonly from: string;
  readonly overlay?: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A library, everything wrong with it, and the texts that the problems speak of. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** By the `file` of a problem's place: for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Topics whose own files have no errors: what can be built. */
  readonly sound: readonly string[];
  /** Every outline written, sound or not. */
  readonly written: readonly string[];
  readonly overlays: readonly string[];
  /** By file of the overlay: the topic that it is laid over, or holds. */
  readonly layers: ReadonlyMap<string, string>;
  /** The logo that site.yaml names, if it is there and nothing but a picture. */
  readonly logo: Logo | undefined;
}

/**
 * Reads, assembles and checks a content folder.
 * @throws Failure `content/…` when it cannot be read, `usage/unknown-overlay` when there is no such overlay.
 */
export async function loadLibrary(options: LoadOptions): Promise<LoadedLibrary> {
  const folder = resolve(options.from, options.content);
  const read = await readContent(folder, options.from);
  const parsed = parseContent(read.files);
  const overlay = findOverlay(parsed.content, options.overlay);
  const assembled = assembleLibrary(parsed.content, overlay);
  const { logo, problems: logoProblems } = chooseLogo(assembled.library.site.logo, {
    pictures: read.pictures,
    overlay: overlay?.name,
    sites: [overlay?.site, parsed.content.site],
  });
  const problems = [
    ...read.problems,
    ...parsed.problems,
    ...assembled.problems,
    ...checkLibrary(assembled.library, options),
    ...logoProblems,
  ].sort(compareProblems);
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
  const layers = new Map(
    overlay?.outlines.map((layer) => [layer.source.file, extendedTopic(layer) ?? layer.id]),
  );
  const brokenLayers = new Set([...broken].map((file) => layers.get(file)));
  // Which topic an unreadable overlay file extends cannot be known, so none is built without its layer.
  const isLayerReadable = (overlay?.unreadable.length ?? 0) === 0;
  const unreadable = [...parsed.content.unreadable, ...(overlay?.unreadable ?? [])];
  return {
    library: assembled.library,
    problems,
    texts: new Map(read.files.map(({ file, text }) => [file, text])),
    sound: [...assembled.library.topics.values()]
      .filter(
        ({ id, source }) =>
          !broken.has(source.file) &&
          !brokenLayers.has(id) &&
          !unreadable.includes(id) &&
          isLayerReadable,
      )
      .map(({ id }) => id),
    written: [
      ...new Set([
        ...parsed.content.outlines.map(({ id }) => id),
        ...assembled.library.topics.keys(),
        ...unreadable,
      ]),
    ].sort(),
    overlays: parsed.content.overlays.map(({ name }) => name),
    layers,
    logo,
  };
}

function findOverlay(content: WrittenContent, name: string | undefined) {
  if (name === undefined) return undefined;
  const found = content.overlays.find((overlay) => overlay.name === name);
  if (found !== undefined) return found;
  const known = content.overlays.map((overlay) => overlay.name);
  throw new Failure('usage/unknown-overlay', `There is no overlay \`${name}\`.`, {
    hint:
      didYouMean(name, known) ??
      (known.length > 0
        ? `There is: ${known.join(', ')}.`
        : 'Overlays are folders in content/overlays.'),
  });
}
