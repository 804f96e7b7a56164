import type { Library } from '../../model/library.ts';
import type { SheetLink } from '../../render/render-sheet.ts';
import type { Asked } from '../keep-asked.ts';
import type { KnownView } from '../keep-builds.ts';
import { sumOf } from './sum-of.ts';
import type { Survey } from './survey-build.ts';

/** What came of the views of topics that have not changed since an earlier build of this process. */
export interface KnownViews {
  readonly find: (topic: string, sheets: readonly SheetLink[]) => KnownView | undefined;
  readonly keep: (topic: string, sheets: readonly SheetLink[], known: KnownView) => void;
}

/**
 * Views by all that one can depend on: every file but the outlines of other topics, and of those that it leads to the
 * titles. So nothing is known of any once something that topics share has changed.
 * @param asked what is kept from build to build; nothing is, if undefined.
 * @param about `setting` is a sum of what all topics of the build are made with, `linked` those that have a page.
 */
export function findViews(
  asked: Asked<KnownView> | undefined,
  about: {
    readonly content: Survey['content'];
    readonly setting: string;
    readonly library: Pick<Library, 'briefs'>;
    readonly linked: ReadonlySet<string>;
  },
): KnownViews {
  if (asked === undefined) return { find: () => undefined, keep: () => {} };
  const { library, linked, setting } = about;
  const own = new Map<string, string>();
  const shared = [setting];
  for (const { path, kept } of about.content.files)
    if (path.startsWith('outlines/')) own.set(path, kept.sum);
    else shared.push(path, kept.sum);
  const base = sumOf(shared);
  const keyOf = (topic: string, sheets: readonly SheetLink[]): string => {
    const related = library.briefs.get(topic)?.related ?? [];
    const titles = related.map((id) => [id, linked.has(id), library.briefs.get(id)?.title]);
    const sum = own.get(`outlines/${topic}.yaml`) ?? '';
    return sumOf([base, topic, sum, JSON.stringify([sheets, titles])]);
  };
  return {
    find: (topic, sheets) => asked.find(keyOf(topic, sheets)),
    keep: (topic, sheets, known) => {
      // Cut from the text of an outline, strings of a card would keep all of it.
      asked.keep(keyOf(topic, sheets), structuredClone(known));
    },
  };
}
