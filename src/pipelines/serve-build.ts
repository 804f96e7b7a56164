import { on } from 'node:events';
import { extname } from 'node:path';
import { MessageChannel, Worker, type MessagePort, type ResourceLimits } from 'node:worker_threads';
import { receive } from '../problems/sent-failure.ts';
import { explainThread } from './explain-thread.ts';
import { textsOf } from './texts-of.ts';
import type { BuildOptions, BuildOutcome } from './build-options.ts';
import type { Survey } from './reuse/survey-build.ts';
import type { BuildReport, SentBuild } from './serve-build-worker.ts';

/**
 * What a thread may hold for so many files of content, in megabytes. The first thread of a process cannot be told, and in time takes
 * three times as much, most of it for what is needed no more: V8 fills a small room more sparingly than a large one.
 */
function roomFor(files: number): ResourceLimits {
  return { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: Math.max(300, files / 2) };
}

/** What is told where a thread has not memory enough. */
const EXHAUSTED = {
  message: 'There is not enough memory to build so many topics.',
  hint: 'Give some outlines, and the articles that they cite, a content folder of their own.',
};

/** Beside this file, as TypeScript or as it was built. */
const THREAD = new URL(`./serve-build-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * `makeContent` in a thread of its own, which holds no more for many topics than for few. Its sheets are printed by this one.
 * @throws Failure as `makeContent`, `memory/exhausted`; the signal's reason, once it is aborted.
 */
export async function serveBuild(options: BuildOptions, survey: Survey): Promise<BuildOutcome> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const { port1: here, port2: there } = new MessageChannel();
  await using _ = await servePrints(here, options, survey);
  const thread = new Worker(THREAD, {
    workerData: sentOf(options, survey, there),
    transferList: [there],
    resourceLimits: roomFor(survey.content.files.length),
  });
  const stop = (): void => {
    thread.postMessage('stop');
  };
  signal?.addEventListener('abort', stop);
  try {
    return { ...receive(await hear(thread, onProgress)), texts: textsOf(survey.content.files) };
  } catch (error) {
    signal?.throwIfAborted();
    throw explainThread(error, EXHAUSTED);
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

/** Where nothing is printed, nothing that prints is loaded. */
async function servePrints(
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
function sentOf(options: BuildOptions, survey: Survey, printer: MessagePort): SentBuild {
  const { onProgress: _, signal: __, ...plain } = options;
  const { records: ___, content, ...surveyed } = survey;
  const files = content.files.map(({ kept }) => kept);
  return { options: plain, survey: surveyed, content: { ...content, files }, printer };
}
