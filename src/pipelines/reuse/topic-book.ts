import type { Records } from '../../output/open-records.ts';
import type { WrittenFile } from '../../output/write-output.ts';
import type { SheetLink } from '../../render/render-sheet.ts';
import type { SheetView } from '../../sheets/sheet-view.ts';
import type { ManifestSheet } from '../build-options.ts';
import { parseSheets } from '../manifest.ts';
import { sumOf } from './sum-of.ts';

/** What was made of a topic, whole. */
export interface MadeTopic {
  /** A sum of all that it was made of. */
  readonly key: string;
  /** The topic's own page. */
  readonly page: WrittenFile;
  readonly sheets: readonly ManifestSheet[];
  readonly warnings: readonly string[];
}

/** What builds into one folder last made of each topic. */
export interface TopicBook {
  /** A sum of all that a topic's pages are made of. */
  readonly keyOf: (view: SheetView, sheets: readonly SheetLink[]) => string;
  /** What was made of a topic, if it was made of this. */
  readonly find: (topic: string, key: string) => MadeTopic | undefined;
  readonly note: (topic: string, made: MadeTopic) => void;
  /** Keeps what is noted of these topics for the next build. */
  readonly close: (topics: readonly string[]) => Promise<void>;
}

/**
 * Opens the book of an output folder.
 * @param about `setting` is a sum of what all topics of the build are made with; `isRead` tells whether what was made
 * before may be used.
 */
export async function openTopicBook(
  records: Records,
  about: { readonly root: string; readonly setting: string; readonly isRead: boolean },
): Promise<TopicBook> {
  const names = ['topics', about.root];
  const found = about.isRead ? await records.find(names) : undefined;
  const entries = new Map<string, MadeTopic>(Array.isArray(found) ? found.flatMap(readEntry) : []);
  return {
    keyOf: (view, sheets) => sumOf([about.setting, JSON.stringify(view), JSON.stringify(sheets)]),
    find: (topic, key) => {
      const made = entries.get(topic);
      return made?.key === key ? made : undefined;
    },
    note: (topic, made) => void entries.set(topic, made),
    close: async (topics) => {
      const known = new Set(topics);
      await records.keep(
        names,
        [...entries].filter(([topic]) => known.has(topic)),
      );
    },
  };
}

/** Nothing for what no book would hold. */
function readEntry(entry: unknown): [string, MadeTopic][] {
  const [topic, made] = (Array.isArray(entry) ? entry : []) as [unknown, Partial<MadeTopic>?];
  const { key, page, sheets = [], warnings = [] } = made ?? {};
  if (typeof topic !== 'string' || typeof key !== 'string') return [];
  if (page?.path !== `topics/${topic}/index.html`) return [];
  const isSound =
    [sheets, warnings].every((list) => Array.isArray(list)) &&
    parseSheets(sheets).filter((sheet) => sheet.topic === topic).length === sheets.length &&
    warnings.every((warning) => typeof warning === 'string');
  return isSound ? [[topic, { key, page, sheets, warnings }]] : [];
}
