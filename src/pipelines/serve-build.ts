import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../problems/failure.ts';
import { receive } from '../problems/sent-failure.ts';
import type { BuildOptions, BuildOutcome } from './build-options.ts';
import type { Survey } from './reuse/survey-build.ts';
import type { BuildReport, SentBuild } from './serve-build-worker.ts';

/**
 * What a thread may hold, in megabytes. The room for what is new is what matters: the first thread of a process cannot be
 * told how much, and in time takes three times as much as this, most of it for what is needed no more. The other is the
 * most that V8 still fills sparingly; 10,000 topics need a quarter of it.
 */
const HEAP = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1000 };

/** Beside this file, as TypeScript or as it was built. */
const THREAD = new URL(`./serve-build-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * `makeContent` in a thread of its own, which holds no more for many topics than for few.
 * @throws Failure as `makeContent`, `memory/exhausted`; the signal's reason, once it is aborted.
 */
export async function serveBuild(options: BuildOptions, survey: Survey): Promise<BuildOutcome> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const thread = new Worker(THREAD, {
    workerData: sentOf(options, survey),
    resourceLimits: HEAP,
  });
  const stop = (): void => {
    thread.postMessage('stop');
  };
  signal?.addEventListener('abort', stop);
  try {
    return receive(await hear(thread, onProgress));
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
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
function sentOf(options: BuildOptions, survey: Survey): SentBuild {
  const { onProgress: _, signal: __, ...plain } = options;
  const { records: ___, content, ...surveyed } = survey;
  const files = content.files.map(({ kept }) => kept);
  return { options: plain, survey: surveyed, content: { ...content, files } };
}

function explain(error: unknown): unknown {
  const isMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isMemory) return error;
  return new Failure('memory/exhausted', 'There is not enough memory to build so many topics.', {
    hint: 'Build it in parts (--shard 1/2), and put them together with `khulasa merge`.',
    cause: error,
  });
}
