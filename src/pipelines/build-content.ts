import type { BuildOptions, BuildOutcome } from './build-options.ts';
import { findUnchanged } from './reuse/find-unchanged.ts';
import { surveyBuild } from './reuse/survey-build.ts';

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
  const { makeContent } = await import('./make-content.ts');
  return await makeContent(options, survey);
}
