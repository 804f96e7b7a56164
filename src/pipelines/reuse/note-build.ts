import type { LeftOutput } from '../../output/write-output.ts';
import type { BuildOutcome } from '../build-options.ts';
import { outcomeKey } from './find-unchanged.ts';
import type { KeptOutcome } from './kept-outcome.ts';
import { keepStamps } from './known-stamps.ts';
import type { Survey } from './survey-build.ts';

/** A build that has come to its end. */
export interface EndedBuild {
  /** The folder that it wrote, without links. */
  readonly root: string;
  readonly left: LeftOutput;
  /** The version of the browser that would have printed; empty where nothing was to be printed. */
  readonly browser: string;
  /** With the warnings that would come again. */
  readonly outcome: BuildOutcome;
  readonly written: readonly string[];
  /** Whether another build of the same would come to the same. */
  readonly isFinal: boolean;
}

/** Notes what a build came to, for one that finds everything unchanged. */
export async function noteBuild(survey: Survey, build: EndedBuild): Promise<void> {
  const { root, left, outcome, written } = build;
  await keepStamps(root, { known: new Map(), now: left.stamps }, survey.records);
  const kept: KeptOutcome = {
    skipped: outcome.skipped,
    warnings: outcome.warnings,
    problems: outcome.problems,
    kept: outcome.kept.map(({ path }) => path),
    written,
    prefix: survey.prefix,
  };
  if (build.isFinal) await survey.records.keep(outcomeKey(survey, build.browser, left.list), kept);
  await survey.records.tidy();
}
