import { on } from 'node:events';
import { extname, resolve } from 'node:path';
import { MessageChannel, Worker, type MessagePort, type ResourceLimits } from 'node:worker_threads';
import { abandonClaim, createClaimId } from '../output/folder/write-claim.ts';
import { receive } from '../problems/sent-failure.ts';
import { explainThread, isExhausted } from './explain-thread.ts';
import { textsOf } from './texts-of.ts';
import type { BuildOptions, BuildOutcome } from './build-options.ts';
import type { Survey } from './reuse/survey-build.ts';
import type { BuildReport, SentBuild } from './serve-build-worker.ts';

/**
 * What a thread may hold for so many files of content, in megabytes: first what is enough for outlines and articles of usual
 * size with few problems, then what is enough for any. V8 fills a small room more sparingly than a large one, and the
 * first thread of a process, which cannot be told, in time takes three times as much for what is needed no more.
 */
function roomsFor(files: number): readonly ResourceLimits[] {
  return [
    { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: Math.max(72, 50 + files / 50) },
    { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: Math.max(300, files / 2) },
  ];
}

const MORE_ROOM = 'There is more to hold than was expected: beginning again, with more memory …';

/** What is told where a thread has not memory enough. */
const EXHAUSTED = {
  message: 'There is not enough memory to build so many topics.',
  hint: 'Give some outlines, and the articles that they cite, a content folder of their own.',
};

/** Beside this file, as TypeScript or as it was built. */
const THREAD = new URL(`./serve-build-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * `makeContent` in a thread of its own, which holds no more for many topics than for few. Its sheets are printed by this one.
 * @param rooms what the thread may hold; if that is not enough, what another may, and so on.
 * @throws Failure as `makeContent`, `memory/exhausted`; the signal's reason, once it is aborted.
 */
export async function serveBuild(
  options: BuildOptions,
  survey: Survey,
  rooms = roomsFor(survey.content.files.length),
): Promise<BuildOutcome> {
  const [room = {}, ...larger] = rooms;
  try {
    return await buildWithin(room, options, survey);
  } catch (error) {
    if (!isExhausted(error) || larger.length === 0) throw explainThread(error, EXHAUSTED);
    options.onProgress?.({ kind: 'note', message: MORE_ROOM });
    return await serveBuild(options, survey, larger);
  }
}

async function buildWithin(
  room: ResourceLimits,
  options: BuildOptions,
  survey: Survey,
): Promise<BuildOutcome> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const claim = createClaimId();
  const { port1: here, port2: there } = new MessageChannel();
  await using _ = await printFor(here, options, survey);
  signal?.throwIfAborted();
  const thread = new Worker(THREAD, {
    workerData: { ...sentOf(options, survey), printer: there, claim } satisfies SentBuild,
    transferList: [there],
    resourceLimits: room,
  });
  const stop = (): void => {
    thread.postMessage('stop');
  };
  signal?.addEventListener('abort', stop);
  try {
    return { ...receive(await hear(thread, onProgress)), texts: textsOf(survey.content.files) };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
    await abandonClaim(resolve(options.from, options.out), claim);
  }
}

/** Where nothing is printed, nothing that prints is loaded. */
async function printFor(
  port: MessagePort,
  options: BuildOptions,
  { cacheFolder }: Survey,
): Promise<AsyncDisposable | undefined> {
  if (!options.formats.includes('pdf')) return undefined;
  const { servePrinter } = await import('./serve-printer.ts');
  return servePrinter(port, { ...options, cacheFolder });
}

/** What the thread comes to, with its progress told meanwhile. */
async function hear(thread: Worker, onProgress: BuildOptions['onProgress']) {
  const reports = on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[BuildReport]>;
  for await (const [report] of reports) {
    if ('made' in report) return report.made;
    onProgress?.(report.progress);
  }
  throw new Error('The thread that builds came to nothing.');
}

/** What can be sent: no functions, and files without their texts. */
function sentOf(
  options: BuildOptions,
  survey: Survey,
): Pick<SentBuild, 'options' | 'survey' | 'content'> {
  const { onProgress: _, signal: __, ...plain } = options;
  const { records: ___, content, ...surveyed } = survey;
  const files = content.files.map(({ kept }) => kept);
  return { options: plain, survey: surveyed, content: { ...content, files } };
}
