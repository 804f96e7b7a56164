import { filesIn } from '../content/content-files.ts';
import type { BuildOptions, BuildOutcome } from './build-options.ts';
import { findUnchanged } from './reuse/find-unchanged.ts';
import { surveyBuild, type Survey } from './reuse/survey-build.ts';

/**
 * Content to `out`: every sheet of every sound topic, the pages that lead to them, and `manifest.json` last. A topic
 * with errors is left out and the others are built; a sheet that cannot be printed is reported by name. A build of some
 * topics leaves the others' sheets as they are. Where nothing has changed since the last build, nothing is done, and
 * what can do it is not even loaded.
 * @throws Failure when the environment does not let it: no content folder, no browser, nowhere to write, a broken template.
 */
export async function buildContent(options: BuildOptions): Promise<BuildOutcome> {
  const survey = await surveyBuild(options);
  const unchanged = await findUnchanged(options, survey);
  if (unchanged !== undefined) return unchanged;
  if (isServed(survey)) {
    const { serveBuild } = await import('./serve-build.ts');
    return await serveBuild(options, survey);
  }
  const { makeContent } = await import('./make-content.ts');
  return await makeContent(options, survey);
}

/** Fewer topics than these are built before a thread has filled its room. */
const MANY = 100;

/** Whether a build is made in a thread of its own, which is held to less memory. */
function isServed({ content }: Survey): boolean {
  return filesIn(content.files, 'outlines').length >= MANY;
}
