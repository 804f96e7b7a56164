import type { SheetTemplate } from '../render/template.ts';
import type { BuildOptions, ManifestSheet } from './build-options.ts';
import { keepSheets } from './keep-sheets.ts';
import { parseManifest } from './manifest.ts';
import { formatsOf } from './plan-sheets.ts';
import { shareOf } from './shard.ts';

/** Which topics a build makes, and what it leaves as it is. */
export interface TopicPlan {
  /** Sound ones that the whole build makes, whatever part of it this is. */
  readonly whole: ReadonlySet<string>;
  /** Those that this part makes. */
  readonly topics: readonly string[];
  /** Those that other parts make. */
  readonly others: readonly string[];
  readonly kept: readonly ManifestSheet[];
}

/** @param before the manifest of the build before, if there was one. */
export function planTopics(
  options: BuildOptions,
  found: {
    readonly written: readonly string[];
    readonly sound: readonly string[];
    readonly chosen: readonly string[];
    readonly sheets: readonly SheetTemplate[];
  },
  before: string | undefined,
): TopicPlan {
  const { written, sheets } = found;
  const { shard, formats } = options;
  const chosen = new Set(found.chosen);
  const sound = new Set(found.sound);
  const whole = found.sound.filter((topic) => chosen.has(topic));
  const topics = shard === undefined ? whole : shareOf(whole, shard);
  const made = new Set(topics);
  return {
    whole: new Set(whole),
    topics,
    others: whole.filter((topic) => !made.has(topic)),
    kept: keepSheets(shard === undefined ? parseManifest(before) : [], {
      known: written,
      broken: written.filter((topic) => !sound.has(topic)),
      isPartial: options.topics.length > 0 || options.isPartial === true,
      isMade: ({ topic, sheet, format }) =>
        made.has(topic) &&
        sheets.some(
          (template) => template.name === sheet && formatsOf(template, formats).includes(format),
        ),
    }),
  };
}
