import { resolve } from 'node:path';
import { openOutputFolder } from '../output/write-output.ts';
import { Failure } from '../problems/failure.ts';
import { createEngine, type Engine } from '../render/create-engine.ts';
import { parseTemplates } from '../render/read-templates.ts';
import type { Templates } from '../render/template.ts';
import { renderAssets, type Assets } from '../render/render-assets.ts';
import type { SheetContext } from '../render/render-sheet.ts';
import { cardOf, renderIndexPage } from '../render/render-site.ts';
import { createSheetView } from '../sheets/create-sheet-view.ts';
import type { BuildMeans } from './build-means.ts';
import type { BuildOptions, BuildOutcome, ManifestSheet } from './build-options.ts';
import { chooseTopics } from './choose-topics.ts';
import { loadContent } from './load-content.ts';
import { layLibrary, type LoadedLibrary } from './load-library.ts';
import { makeSheets } from './make-sheets.ts';
import { formatManifest } from './manifest.ts';
import type { Press } from './open-press.ts';
import { chooseSheets, linkSheets } from './plan-sheets.ts';
import { planTopics } from './plan-topics.ts';
import { renewEntries } from './renew-entries.ts';
import { findFindings } from './reuse/known-findings.ts';
import { findStamps } from './reuse/known-stamps.ts';
import { noteBuild } from './reuse/note-build.ts';
import { openBooks } from './reuse/open-books.ts';
import { sumOf } from './reuse/sum-of.ts';
import type { Survey } from './reuse/survey-build.ts';
import type { PrinterSetting } from './start-printer.ts';
import { textsOf } from './texts-of.ts';

/**
 * Builds what was read, as `buildContent` says, and notes for the next build what came of it.
 * @throws Failure as `buildContent`.
 */
export async function makeContent(
  options: BuildOptions,
  survey: Survey,
  means: BuildMeans = {},
): Promise<BuildOutcome> {
  const { library, sound, ...loaded } = await loadAgain(options, survey, means);
  const chosen = chooseTopics(options.topics, loaded.written);
  if (chosen.length === 0) throw refuseEmpty(options);
  const templates = parseTemplates(survey.templates);
  const sheets = chooseSheets(options.sheets ?? library.site.sheets, templates.sheets);
  const assets = renderAssets(templates, survey.fonts, { site: library.site, logo: loaded.logo });
  const warnings: string[] = [];
  await using press = await openPressIfAny(assets, {
    options,
    survey,
    means,
    onWarning: (told) => warnings.push(told),
  });
  await using output = await openOutputFolder(resolve(options.from, options.out), {
    force: options.force,
    claim: means.claim,
    findStamps: options.cache === false ? undefined : (root) => findStamps(root, survey.records),
  });
  const { shard, formats } = options;
  const plan = planTopics(options, { ...loaded, sound, chosen, sheets }, output.previousManifest);
  const { whole, topics } = plan;
  const kept = await renewEntries(output, plan.kept);
  const look = {
    engine: engineFor(templates, means),
    site: library.site,
    stylesheet: assets.stylesheet,
    logo: assets.logo,
  };
  const contextOf = (topic: string): SheetContext => ({
    ...look,
    sheets: linkSheets(
      { templates: templates.sheets, sheets: whole.has(topic) ? sheets : [], formats },
      kept.filter((sheet) => sheet.topic === topic),
    ),
  });
  const linked = new Set([...whole, ...kept.map(({ topic }) => topic)]);
  const setting = sumOf([
    survey.program,
    JSON.stringify([templates.sheets, [...templates.site], [...templates.partials]]),
    JSON.stringify([look.site, look.stylesheet, look.logo, press?.printer.setting]),
    JSON.stringify([sheets.map(({ name }) => name), formats]),
  ]);
  const books = await openBooks(
    { setting, library, linked, root: output.root },
    { options, survey, means },
  );
  for (const file of assets.files) await output.write(file);
  const made = await makeSheets(topics, {
    ...options,
    library,
    linked,
    templates,
    sheets,
    contextOf,
    output,
    printer: press?.printer,
    ...books,
    why: options.why === undefined ? undefined : chooseTopics(options.why, loaded.written),
  });
  await press?.printer.tidy();
  const listed = new Set([...plan.others, ...[...made.sheets, ...kept].map(({ topic }) => topic)]);
  const cards = [...library.topics.values()]
    .filter(({ id }) => listed.has(id))
    .map(
      (topic) =>
        made.cards.get(topic.id) ??
        cardOf(createSheetView(library, topic, options), contextOf(topic.id).sheets),
    );
  await output.write(renderIndexPage(cards, templates, look));
  await output.finish(formatManifest([...made.sheets, ...kept], shard), {
    keep: pathsOf(kept, [...output.earlier.keys()]),
  });
  await books.book.close(loaded.written);
  const { failed, reused, unchanged } = made;
  const outcome: BuildOutcome = {
    out: options.out,
    sheets: made.sheets.toSorted(byPath),
    failed,
    skipped: chosen.filter((topic) => !sound.includes(topic)),
    kept,
    problems: loaded.problems,
    texts: textsOf(survey.content.files),
    warnings: [...warnings, ...made.warnings.toSorted()],
    browser: press?.browser,
    reused,
    unchanged,
    reasons: made.reasons.toSorted(byPath),
  };
  await noteBuild(survey, {
    root: output.root,
    left: output.look(),
    browser: press?.version ?? '',
    outcome: { ...outcome, warnings: made.warnings.toSorted() },
    written: loaded.written,
    isFinal: made.isFinal && shard === undefined,
  });
  return outcome;
}

function engineFor(templates: Templates, { memory }: BuildMeans): Engine {
  return memory?.engineOf(templates) ?? createEngine(templates.partials);
}

function refuseEmpty({ content }: BuildOptions): Failure {
  return new Failure('content/missing', `There is no outline in ${content}/outlines.`, {
    hint: 'Write one, or make a first one with `khulasa new .`.',
  });
}

async function openPressIfAny(
  assets: Assets,
  {
    options,
    survey: { cacheFolder },
    means,
    onWarning,
  }: Pick<PrinterSetting, 'onWarning'> & {
    options: BuildOptions;
    survey: Survey;
    means: BuildMeans;
  },
): Promise<Press | undefined> {
  if (!options.formats.includes('pdf')) return undefined;
  const { openPress } = await import('./open-press.ts');
  const start = means.startPrinter ?? (await import('./start-printer.ts')).startPrinter;
  return await openPress(assets, { ...options, cacheFolder, onWarning }, start);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** What stays for the sake of sheets that an earlier build made; they name its assets. */
function pathsOf(kept: readonly ManifestSheet[], earlier: readonly string[]): string[] {
  if (kept.length === 0) return [];
  return [
    ...kept.flatMap(({ topic, path }) => [path, `topics/${topic}/index.html`]),
    ...earlier.filter((path) => path.startsWith('assets/')),
  ];
}

/** The library, with what the rules found in outlines that have not changed since. */
async function loadAgain(
  options: BuildOptions,
  survey: Survey,
  { memory }: BuildMeans,
): Promise<LoadedLibrary> {
  const findings = await findFindings(survey, options);
  const content = await loadContent({
    ...options,
    processors: options.jobs,
    read: survey.content,
    known: findings.known,
    shapes: memory?.shapes,
  });
  const loaded = layLibrary(content, options);
  await findings.keep(content.written, loaded);
  return loaded;
}
