import { resolve } from 'node:path';
import { openOutputFolder } from '../output/write-output.ts';
import { Failure } from '../problems/failure.ts';
import { createEngine } from '../render/create-engine.ts';
import { readFonts } from '../render/read-fonts.ts';
import { readTemplates } from '../render/read-templates.ts';
import { renderAssets } from '../render/render-assets.ts';
import type { SheetContext } from '../render/render-sheet.ts';
import { cardOf, renderIndexPage } from '../render/render-site.ts';
import { createSheetView } from '../sheets/create-sheet-view.ts';
import type { BuildOptions, BuildOutcome } from './build-options.ts';
import { chooseTopics } from './choose-topics.ts';
import { loadLibrary } from './load-library.ts';
import { makeSheets } from './make-sheets.ts';
import { formatManifest, parseManifest } from './manifest.ts';
import { openPress } from './open-press.ts';
import { renewEntries } from './renew-entries.ts';
import { keepSheets } from './keep-sheets.ts';
import { chooseSheets, formatsOf, linkSheets } from './plan-sheets.ts';
import { shareOf } from './shard.ts';
import { templateFolders } from './template-folders.ts';

/**
 * Content to `out`: every sheet of every sound topic, the pages that lead to them, and `manifest.json` last. A topic
 * with errors is left out and the others are built; a sheet that cannot be printed is reported by name. A build of some
 * topics leaves the others' sheets as they are.
 * @throws Failure when the environment does not let it: no content folder, no browser, nowhere to write, a broken template.
 */
export async function buildContent(options: BuildOptions): Promise<BuildOutcome> {
  const { library, sound, ...loaded } = await loadLibrary(options);
  const chosen = chooseTopics(options.topics, loaded.written);
  if (chosen.length === 0) {
    throw new Failure('content/missing', `There is no outline in ${options.content}/outlines.`, {
      hint: 'Write one, or make a first one with `khulasa new .`.',
    });
  }
  const templates = await readTemplates(templateFolders(options));
  const sheets = chooseSheets(options.sheets ?? library.site.sheets, templates.sheets);
  const assets = renderAssets(templates, await readFonts(), {
    site: library.site,
    logo: loaded.logo,
  });
  const warnings: string[] = [];
  await using press = options.formats.includes('pdf')
    ? await openPress(assets, options, (warning) => warnings.push(warning))
    : undefined;
  await using output = await openOutputFolder(resolve(options.from, options.out), {
    force: options.force,
  });
  const whole = sound.filter((topic) => chosen.includes(topic));
  const { shard } = options;
  const topics = shard === undefined ? whole : shareOf(whole, shard);
  const broken = loaded.written.filter((topic) => !sound.includes(topic));
  const before = options.shard === undefined ? parseManifest(output.previousManifest) : [];
  const kept = await renewEntries(
    output,
    keepSheets(before, {
      known: loaded.written,
      broken,
      isPartial: options.topics.length > 0 || options.isPartial === true,
      isMade: ({ topic, sheet, format }) =>
        topics.includes(topic) &&
        sheets.some(
          (template) =>
            template.name === sheet && formatsOf(template, options.formats).includes(format),
        ),
    }),
  );
  const look = {
    engine: createEngine(templates.partials),
    site: library.site,
    stylesheet: assets.stylesheet,
    logo: assets.logo,
  };
  const plan = { templates: templates.sheets, sheets, formats: options.formats };
  const contextOf = (topic: string): SheetContext => ({
    ...look,
    sheets: linkSheets(
      whole.includes(topic) ? plan : { ...plan, sheets: [] },
      kept.filter((sheet) => sheet.topic === topic),
    ),
  });
  for (const file of assets.files) await output.write(file);
  const linked = new Set([...whole, ...kept.map(({ topic }) => topic)]);
  const made = await makeSheets(topics, {
    ...options,
    library,
    linked,
    templates,
    sheets,
    contextOf,
    output,
    printer: press?.printer,
    why: options.why === undefined ? undefined : chooseTopics(options.why, loaded.written),
  });
  await press?.printer.tidy();
  const others = shard === undefined ? [] : whole.filter((topic) => !topics.includes(topic));
  const listed = new Set([...[...made.sheets, ...kept].map(({ topic }) => topic), ...others]);
  const cards = [...library.topics.values()]
    .filter(({ id }) => listed.has(id))
    .map(
      (topic) =>
        made.cards.get(topic.id) ??
        cardOf(createSheetView(library, topic, options), contextOf(topic.id).sheets),
    );
  await output.write(renderIndexPage(cards, templates, look));
  await output.finish(formatManifest([...made.sheets, ...kept], shard), {
    keep: [
      ...kept.flatMap(({ topic, path }) => [path, `topics/${topic}/index.html`]),
      ...(kept.length === 0
        ? []
        : [...output.earlier.keys()].filter((path) => path.startsWith('assets/'))),
    ],
  });
  return {
    out: options.out,
    sheets: made.sheets.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    failed: made.failed,
    skipped: chosen.filter((topic) => !sound.includes(topic)),
    kept,
    problems: loaded.problems,
    texts: loaded.texts,
    warnings: [...warnings, ...made.warnings.toSorted()],
    browser: press?.browser,
    reused: made.reused,
    reasons: made.reasons.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
