import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { filesIn } from '../content/content-files.ts';
import type { HeldFile, KeptFile } from '../content/read-kept.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Problem } from '../problems/problem.ts';
import { receive, type Sent } from '../problems/sent-failure.ts';
import { createOutlineCheck, type CheckedOutline, type OutlineSetting } from './check-outline.ts';
import { explainThread } from './explain-thread.ts';
import { gatherOutlines, type ReadTopics } from './gather-outlines.ts';
import { heedSignal } from './heed-signal.ts';
import type { BuildMemory } from './keep-builds.ts';
import type { FileCount } from './read-file-count.ts';
import { shapeApart, shapeKeyOf } from './shape-apart.ts';
import type { SentSetting } from './read-topics-worker.ts';

export interface ReadTopicsOptions {
  readonly overlay?: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
  /** Whether outlines are packed, so that they open sooner: unless it says no, they are. */
  readonly isPacked?: boolean | undefined;
  /** By path: what the rules of topics found in outlines earlier, and would find again. */
  readonly known?: ReadonlyMap<string, readonly Problem[]> | undefined;
  /** Outlines that were parsed by an earlier build of this process. */
  readonly shapes?: BuildMemory['shapes'] | undefined;
}

/** Fewer outlines than these are done before other threads have begun. */
const FEWEST = 100;

/** More threads than these wait for the one that gathers what they find. */
const MOST_THREADS = 8;

/** Outlines sent to a thread at once: few enough for all threads to end at about the same time. */
const AT_ONCE = 10;

/**
 * What a thread may hold for so many files, in megabytes: with room for more it clears up later, which saves a
 * tenth of the time and takes half as much memory again. Of each article that is cited it holds what it has read.
 */
function roomFor({ outlines, articles }: FileCount, isAlone: boolean): ResourceLimits {
  const [young, old] = isAlone ? [64, 2048] : [48, 200];
  return {
    maxYoungGenerationSizeMb: young,
    maxOldGenerationSizeMb: Math.max(old, (outlines + articles) / 5),
  };
}

/** What is told where a thread has not memory enough. */
const EXHAUSTED = {
  message: 'There is not enough memory to check the outlines.',
  hint: 'Give some outlines, and the articles that they cite, a content folder of their own.',
};

/** Beside this file, as TypeScript or as it was built. */
const THREAD = new URL(`./read-topics-worker${extname(import.meta.url)}`, import.meta.url);

/** Threads that wait for outlines; none where the outlines are few. */
export interface TopicThreads extends AsyncDisposable {
  readonly threads: readonly TopicThread[];
}

interface TopicThread {
  readonly worker: Worker;
  /** Rejects when the thread ends, which it is not to do by itself. */
  readonly ended: Promise<never>;
}

/**
 * Starts threads that check outlines, if there are many and processors for them.
 * @param count of the outlines that are to be checked, and of the articles that they may cite.
 * @param use how many processors may be used, 1 if left out, and whether nothing else is done beside, as sheets are.
 */
export function startTopicThreads(
  count: FileCount,
  { processors = 1, isAlone = false }: { processors?: number | undefined; isAlone?: boolean } = {},
): TopicThreads {
  const isMany = processors > 1 && count.outlines >= FEWEST;
  const length = isMany ? Math.min(processors, MOST_THREADS) : 0;
  const threads = Array.from({ length }, () => {
    const worker = new Worker(THREAD, { resourceLimits: roomFor(count, isAlone) });
    return { worker, ended: endOf(worker) };
  });
  return {
    threads,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/**
 * Parses and checks many outlines, in threads if there are any, and parses those of which it is known what the rules find;
 * leaves all others, where they are few.
 * @throws Failure `content/changed`, `memory/exhausted`.
 */
export async function readTopics(
  files: readonly HeldFile[],
  { threads }: TopicThreads,
  { known = new Map(), isPacked = true, shapes, overlay, today, signal }: ReadTopicsOptions,
): Promise<ReadTopics> {
  const outlines = filesIn(files, 'outlines');
  const unknown = outlines.filter(({ path }) => !known.has(path));
  const others = threads.length > 0 || unknown.length >= FEWEST ? unknown : [];
  const work = { overlay, today, isPacked, signal, shared: sharedOf(files) };
  const checking =
    threads.length > 0 ? checkInThreads(others, threads, work) : checkHere(others, work);
  // Told below, unless something is wrong here before.
  checking.catch(() => {});
  const checked = new Map<string, CheckedOutline>();
  for (const file of outlines) {
    const found = known.get(file.path);
    if (found === undefined) continue;
    checked.set(file.path, { ...shapeApart(file, { shapes, isPacked }), found });
  }
  const done = await checking;
  for (const file of others) {
    const outline = done.get(file.path);
    if (outline === undefined) continue;
    checked.set(file.path, outline);
    const { found: _, ...apart } = outline;
    shapes?.keep(shapeKeyOf(file), apart);
  }
  return gatherOutlines(outlines, checked);
}

/** The files of a content folder that topics share: all but outlines. */
export function sharedOf<F extends SourceFile>(files: readonly F[]): F[] {
  return files.filter(({ path }) => !/^(?:overlays\/[^/]+\/)?outlines\//.test(path));
}

interface Work extends OutlineSetting {
  readonly shared: readonly HeldFile[];
  readonly signal: AbortSignal | undefined;
}

async function checkHere(
  files: readonly HeldFile[],
  { signal, ...setting }: Work,
): Promise<Map<string, CheckedOutline>> {
  const checked = new Map<string, CheckedOutline>();
  if (files.length === 0) return checked;
  const check = createOutlineCheck(setting);
  for (const file of files) {
    await heedSignal(signal);
    checked.set(file.path, structuredClone(check(file)));
  }
  return checked;
}

async function checkInThreads(
  files: readonly HeldFile[],
  threads: readonly TopicThread[],
  { signal, shared, ...others }: Work,
): Promise<Map<string, CheckedOutline>> {
  const setting: SentSetting = { ...others, shared: shared.map(({ kept }) => kept) };
  const waiting = inPortions(files).values();
  const checked = new Map<string, CheckedOutline>();
  try {
    await Promise.all(
      threads.map(async ({ worker, ended }) => {
        worker.postMessage(setting);
        for (const portion of waiting) {
          worker.postMessage(portion);
          const answer = once(worker, 'message', { signal }) as Promise<[Sent<CheckedOutline[]>]>;
          const [sent] = await Promise.race([answer, ended]);
          for (const outline of receive(sent)) checked.set(outline.path, outline);
        }
      }),
    );
    return checked;
  } catch (error) {
    throw explainThread(error, EXHAUSTED);
  }
}

function inPortions(files: readonly HeldFile[]): KeptFile[][] {
  return Array.from({ length: Math.ceil(files.length / AT_ONCE) }, (_, at) =>
    files.slice(at * AT_ONCE, (at + 1) * AT_ONCE).map(({ kept }) => kept),
  );
}

function endOf(thread: Worker): Promise<never> {
  const ended = once(thread, 'exit').then(([code]): never => {
    throw new Error(`A thread that checks outlines ended with ${code}.`);
  });
  // It is ended once the work is done, when nobody waits for it any more.
  ended.catch(() => {});
  return ended;
}
