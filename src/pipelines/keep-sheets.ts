import type { ManifestSheet } from './build-options.ts';

/**
 * The sheets of earlier builds that a build leaves as they are: those of topics, kinds and formats that it was not asked
 * for, and those of topics that have errors just now, since a mistake in the evening must not take down what was good.
 */
export function keepSheets(
  before: readonly ManifestSheet[],
  now: {
    readonly known: readonly string[];
    readonly isMade: (sheet: ManifestSheet) => boolean;
    readonly isPartial: boolean;
    readonly broken: readonly string[];
  },
): readonly ManifestSheet[] {
  return before.filter(
    (sheet) =>
      now.known.includes(sheet.topic) &&
      !now.isMade(sheet) &&
      (now.isPartial || now.broken.includes(sheet.topic)),
  );
}
