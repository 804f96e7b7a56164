import { checkLibrary, type Findings } from '../check/check-library.ts';
import { extendedTopic } from '../model/extended-topic.ts';
import { assembleLibrary } from '../model/assemble-library.ts';
import type { Library } from '../model/library.ts';
import { compareProblems } from '../problems/compare-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { loadContent, type LoadContentOptions, type LoadedContent } from './load-content.ts';
import type { Logo } from '../render/render-assets.ts';
import { chooseLogo } from './choose-logo.ts';
import { findOverlay } from './find-overlay.ts';

export type LoadOptions = LoadContentOptions;

/** A library, and everything wrong with it. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** Topics whose own files have no errors: what can be built. */
  readonly sound: readonly string[];
  /** Every outline written, sound or not. */
  readonly written: readonly string[];
  readonly overlays: readonly string[];
  /** By file of the overlay: the topic that it is laid over, or holds. */
  readonly layers: ReadonlyMap<string, string>;
  /** The logo that site.yaml names, if it is there and nothing but a picture. */
  readonly logo: Logo | undefined;
  /** What rules found in what topics share, and in each outline as it was laid. */
  readonly found: Findings;
}

/**
 * Reads, assembles and checks a content folder.
 * @throws Failure `content/…` when it cannot be read, `usage/unknown-overlay` when there is no such overlay.
 */
export async function loadLibrary(options: LoadOptions): Promise<LoadedLibrary> {
  return layLibrary(await loadContent(options), options);
}

/**
 * Assembles and checks a library of content that was read, with an overlay laid over it.
 * @throws Failure `usage/unknown-overlay` when there is no such overlay.
 */
export function layLibrary(
  { written, ...content }: LoadedContent,
  options: Pick<LoadOptions, 'overlay' | 'today'>,
): LoadedLibrary {
  const overlay = findOverlay(written.overlays, options.overlay);
  const assembled = assembleLibrary(written, overlay);
  const { logo, problems: logoProblems } = chooseLogo(assembled.library.site.logo, {
    pictures: content.pictures,
    overlay: overlay?.name,
    sites: [overlay?.site, written.site],
  });
  const isSetAlike =
    JSON.stringify(assembled.library.site.rules ?? {}) === JSON.stringify(content.rules);
  const topics = new Map(isSetAlike ? content.found.topics : []);
  let shared = isSetAlike ? content.found.shared : undefined;
  const problems = [
    ...content.problems,
    ...assembled.problems,
    ...checkLibrary(assembled.library, {
      today: options.today,
      found: { shared, topics },
      tell: (about, told) => {
        if (about === 'shared') shared = told;
        else topics.set(about.source, told);
      },
    }),
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
  const unreadable = [...written.unreadable, ...(overlay?.unreadable ?? [])];
  return {
    library: assembled.library,
    problems,
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
        ...written.outlines.map(({ id }) => id),
        ...assembled.library.topics.keys(),
        ...unreadable,
      ]),
    ].sort(),
    overlays: written.overlays.map(({ name }) => name),
    layers,
    logo,
    found: { shared, topics },
  };
}
