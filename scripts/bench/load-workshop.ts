import type { Library, Topic } from '../../src/model/library.ts';
import { loadLibrary } from '../../src/pipelines/load-library.ts';
import { linkSheets } from '../../src/pipelines/plan-sheets.ts';
import { templateFolders } from '../../src/pipelines/template-folders.ts';
import { createEngine, type Engine } from '../../src/render/create-engine.ts';
import { readFonts } from '../../src/render/read-fonts.ts';
import { readTemplates } from '../../src/render/read-templates.ts';
import { renderAssets, type Assets } from '../../src/render/render-assets.ts';
import type { SheetContext } from '../../src/render/render-sheet.ts';
import type { Templates } from '../../src/render/template.ts';
import type { Format } from '../../src/pipelines/build-options.ts';

/** All that sheets are rendered from, as a build has it. */
export interface Workshop {
  readonly library: Library;
  /** Those that are built. */
  readonly topics: readonly Topic[];
  readonly templates: Templates;
  readonly assets: Assets;
  readonly contextOf: (formats: readonly Format[], engine?: Engine) => SheetContext;
}

/** Reads the content folder of `folder` and the built-in templates, for a build on the day `today`. */
export async function loadWorkshop(folder: string, today: string): Promise<Workshop> {
  const options = { content: 'content', templates: 'templates', from: folder, today };
  const { library, logo, sound } = await loadLibrary(options);
  const templates = await readTemplates(templateFolders(options));
  const { sheets } = templates;
  const assets = renderAssets(templates, await readFonts(), { site: library.site, logo });
  return {
    library,
    topics: [...library.topics.values()].filter(({ id }) => sound.includes(id)),
    templates,
    assets,
    contextOf: (formats, engine = createEngine(templates.partials)) => ({
      engine,
      site: library.site,
      stylesheet: assets.stylesheet,
      logo: assets.logo,
      sheets: linkSheets({ templates: sheets, sheets, formats }, []),
    }),
  };
}
