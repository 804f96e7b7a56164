/** What the thread of `serveBuild` runs: one build, of which it tells. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { readKept, type KeptFile } from '../content/read-kept.ts';
import type { ReadContent } from '../content/read-content.ts';
import { openRecords } from '../output/open-records.ts';
import { send, type Sent } from '../problems/sent-failure.ts';
import type { BuildOptions, BuildOutcome, BuildProgress } from './build-options.ts';
import { askPrinter } from './ask-printer.ts';
import { makeContent } from './make-content.ts';
import type { Survey } from './reuse/survey-build.ts';

/** A build as plain data. */
export interface SentBuild {
  readonly options: Omit<BuildOptions, 'onProgress' | 'signal'>;
  readonly survey: Omit<Survey, 'records' | 'content'>;
  readonly content: Omit<ReadContent, 'files'> & { readonly files: readonly KeptFile[] };
  /** Where sheets are printed. */
  readonly printer: MessagePort;
  /** What the claim of the output folder is called, so that it can be released for a thread that has ended. */
  readonly claim: string;
}

export type BuildReport =
  { readonly progress: BuildProgress } | { readonly made: Sent<Omit<BuildOutcome, 'texts'>> };

const { options, survey, content, printer, claim } = workerData as SentBuild;
const stop = new AbortController();

parentPort?.on('message', () => {
  stop.abort();
});

tell({ made: await send(make) });

async function make(): Promise<Omit<BuildOutcome, 'texts'>> {
  const { texts: _, ...outcome } = await makeContent(
    {
      ...options,
      signal: stop.signal,
      onProgress: (progress) => {
        tell({ progress });
      },
    },
    {
      ...survey,
      content: { ...content, files: content.files.map(readKept) },
      records: openRecords(survey.cacheFolder),
    },
    { startPrinter: askPrinter(printer), claim },
  );
  return outcome;
}

function tell(report: BuildReport): void {
  parentPort?.postMessage(report);
}
