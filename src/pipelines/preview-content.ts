import { resolve } from 'node:path';
import { removeAbandoned, TemporaryFolder } from '../output/browser/write-temporary-folder.ts';
import { findCacheFolder } from '../output/find-cache-folder.ts';
import { PreviewServer } from '../output/preview/serve-preview.ts';
import { FolderWatch } from '../output/preview/watch-folders.ts';
import { Failure } from '../problems/failure.ts';
import { renderPreviewPanel } from '../render/render-preview-panel.ts';
import type { BuildOptions, BuildOutcome } from './build-options.ts';
import { keepBuilds } from './keep-builds.ts';
import { makeContent } from './make-content.ts';
import { surveyBuild, type Survey } from './reuse/survey-build.ts';
import { templateFolders } from './template-folders.ts';
import { troublesOf } from './troubles-of.ts';

export interface PreviewOptions extends Pick<
  BuildOptions,
  'content' | 'templates' | 'from' | 'topics' | 'overlay' | 'today' | 'jobs' | 'environment'
> {
  /** Where it is served; a free one from 4500 on if left out. */
  readonly port?: number | undefined;
  /** Ends the preview. */
  readonly signal: AbortSignal;
  /** Told the address, once the first build is done. */
  readonly onReady: (address: string) => void;
  /** Told what came of each build. */
  readonly onBuilt: (built: Previewed) => void;
}

/** What came of a build of the preview: it, or why there is none. Pages of before are still shown then. */
export type Previewed = { readonly milliseconds: number } & (
  { readonly outcome: BuildOutcome } | { readonly failure: Failure }
);

/**
 * Builds the HTML of the content into a folder of its own, serves it to browsers of this machine, and builds again whenever
 * content or templates change, until the signal ends it. Pages follow by themselves and show what is wrong.
 * @throws Failure `content/missing`, `usage/…` at the start, `preview/…`, `output/unwritable`.
 */
export async function previewContent(options: PreviewOptions): Promise<void> {
  const { signal } = options;
  await using room = await TemporaryFolder.create();
  const folders = new Set([resolve(options.from, options.content), ...templateFolders(options)]);
  // Where there is no place for a cache, each search makes a folder.
  const cacheFolder = await findCacheFolder(options.environment);
  const build: BuildOptions = {
    ...options,
    environment: { ...options.environment, KHULASA_CACHE: cacheFolder },
    out: room.path,
    formats: ['html'],
    force: false,
  };
  await removeAbandoned();
  try {
    // Before anything is read, so that nothing changes unseen.
    await using changes = await FolderWatch.open([...folders]);
    const memory = keepBuilds();
    let last = await buildOnce(build, { memory });
    if (last.failure !== undefined && isUsage(last.failure)) throw last.failure;
    await using server = await PreviewServer.start({ root: room.path, port: options.port });
    tell(last, { server, ...options });
    options.onReady(server.address);
    for (;;) {
      await changes.next(signal);
      const next = await buildOnce(build, { memory, before: last });
      if (next.isSame) continue;
      last = next;
      tell(last, { server, ...options });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A build of the preview, what it was made of, and what came of it. */
interface Step {
  readonly milliseconds: number;
  readonly isSame: boolean;
  readonly survey?: Survey | undefined;
  readonly outcome?: BuildOutcome;
  readonly failure?: Failure;
}

/** @param kept `before` is the build before: of the same nothing is built again, unless nothing came of it. */
async function buildOnce(
  build: BuildOptions,
  { memory, before }: { memory: ReturnType<typeof keepBuilds>; before?: Step | undefined },
): Promise<Step> {
  const started = performance.now();
  const ended = (): number => performance.now() - started;
  let survey: Survey | undefined;
  try {
    survey = await surveyBuild(build, before?.survey?.program);
    const isSame = before?.outcome !== undefined && survey.inputs === before.survey?.inputs;
    if (isSame) return { isSame, survey, milliseconds: ended() };
    const outcome = await makeContent(build, survey, { memory });
    memory.next();
    return { isSame: false, survey, outcome, milliseconds: ended() };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    // Whatever changed while it was read has been heard of, so the next build follows.
    const isSame = failure.code === 'content/changed';
    return { isSame, survey: survey ?? before?.survey, failure, milliseconds: ended() };
  }
}

/** There is nothing to show, or what was asked for there is not: better told at once than served. */
function isUsage({ code }: Failure): boolean {
  return code === 'content/missing' || code.startsWith('usage/');
}

function tell(
  { outcome, failure, milliseconds }: Step,
  { server, onBuilt }: { server: PreviewServer; onBuilt: PreviewOptions['onBuilt'] },
): void {
  const isStale = failure !== undefined || (outcome?.kept.length ?? 0) > 0;
  server.show(renderPreviewPanel(troublesOf({ outcome, failure }), { isStale }));
  if (failure !== undefined) onBuilt({ failure, milliseconds });
  else if (outcome !== undefined) onBuilt({ outcome, milliseconds });
}
