import { resolve } from 'node:path';
import { removeAbandoned } from '../../output/browser/write-temporary-folder.ts';
import { findBrowserAgain } from '../../output/find-browser-again.ts';
import { readOutput, type EarlierOutput } from '../../output/read-output.ts';
import { Failure } from '../../problems/failure.ts';
import type { BuildOptions, BuildOutcome, ManifestSheet } from '../build-options.ts';
import { textsOf } from '../texts-of.ts';
import { moveProblems, readOutcome, type KeptOutcome } from './kept-outcome.ts';
import { findStamps, keepStamps } from './known-stamps.ts';
import { NOT_PRINTED } from './not-printed.ts';
import { sumOf } from './sum-of.ts';
import type { Survey } from './survey-build.ts';

/** Under what the outcome of a build is kept: by all that it was made of, and by what it left in the output folder. */
export function outcomeKey(survey: Survey, browser: string, list: string): readonly string[] {
  return ['outcome', survey.inputs, browser, sumOf([list])];
}

/**
 * What a build comes to, if an earlier one was made of the very same and what it wrote is all still there: then nothing
 * need be done. Undefined if not, or in any doubt.
 */
export async function findUnchanged(
  options: BuildOptions,
  survey: Survey,
): Promise<BuildOutcome | undefined> {
  if (options.cache === false || options.force || options.shard !== undefined) return undefined;
  const output = await readOutput(resolve(options.from, options.out));
  const browser = output && (await findVersion(options, survey));
  if (output === undefined || browser === undefined) return undefined;
  const key = outcomeKey(survey, browser.version, output.list);
  const kept = readOutcome(await survey.records.find(key));
  const problems = kept && moveProblems(kept.problems, kept.prefix, survey.prefix);
  if (kept === undefined || problems === undefined) return undefined;
  if (options.why?.some((topic) => !kept.written.includes(topic)) === true) return undefined;
  if (!(await isIntact(output, survey))) return undefined;
  await output.tidy();
  await survey.records.tidy();
  await removeAbandoned();
  return recall({ ...kept, problems }, await readSheets(output), {
    options,
    survey,
    browser: browser.name,
  });
}

/** The version of the browser that would print, and how people know it; neither if nothing is to be printed. */
async function findVersion(
  options: BuildOptions,
  { cacheFolder, records }: Survey,
): Promise<{ version: string; name: string | undefined } | undefined> {
  if (!options.formats.includes('pdf')) return { version: '', name: undefined };
  try {
    const { version, executable } = await findBrowserAgain(
      { explicit: options.browser, environment: options.environment, cacheFolder },
      records,
    );
    return { version, name: `${version} (${executable})` };
  } catch (error) {
    // The build itself tells of it, after what comes before it.
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function isIntact(output: EarlierOutput, { records }: Survey): Promise<boolean> {
  const known = await findStamps(output.root, records);
  const intact = output.readIntact(known);
  if (intact.size < output.files.size) return false;
  await keepStamps(output.root, { known, now: intact }, records);
  return true;
}

/** What `manifest.json` lists; it is as a build wrote it. */
async function readSheets(output: EarlierOutput): Promise<readonly ManifestSheet[]> {
  return (JSON.parse(await output.readManifest()) as { sheets: ManifestSheet[] }).sheets;
}

function recall(
  { kept, ...outcome }: KeptOutcome,
  listed: readonly ManifestSheet[],
  {
    options,
    survey,
    browser,
  }: { options: BuildOptions; survey: Survey; browser?: string | undefined },
): BuildOutcome {
  const isKept = new Set(kept);
  const sheets = listed.filter(({ path }) => !isKept.has(path));
  const pdfs = sheets.filter(({ format }) => format === 'pdf');
  const { skipped, problems, warnings, written } = outcome;
  const asked = options.why?.length === 0 ? written : options.why;
  return {
    out: options.out,
    sheets,
    failed: [],
    skipped,
    kept: listed.filter(({ path }) => isKept.has(path)),
    problems,
    texts: textsOf(survey.content.files),
    warnings,
    browser,
    reused: pdfs.length,
    unchanged: sheets.length,
    reasons: pdfs
      .filter(({ topic }) => asked?.includes(topic) === true)
      .map(({ path }) => ({ path, why: NOT_PRINTED })),
  };
}
