import { relative, resolve, sep } from 'node:path';
import { readContent, type ReadContent } from '../../content/read-content.ts';
import { sumProgram } from '../../output/cache/read-program.ts';
import { findCacheFolder } from '../../output/find-cache-folder.ts';
import { openRecords, type Records } from '../../output/open-records.ts';
import { readFonts, type FontFile } from '../../render/read-fonts.ts';
import { readTemplateFiles, type TemplateFiles } from '../../render/read-template-files.ts';
import type { BuildOptions } from '../build-options.ts';
import { templateFolders } from '../template-folders.ts';
import { sumOf } from './sum-of.ts';

/** All that a build is made of, as it was read, before anything is parsed. */
export interface Survey {
  /** Every file that a build reads is read once, and it is these that are built. */
  readonly content: ReadContent;
  /** What shown paths of the content begin with. */
  readonly prefix: string;
  readonly templates: TemplateFiles;
  readonly fonts: readonly FontFile[];
  readonly cacheFolder: string;
  readonly records: Records;
  /** A sum of the program and of what runs it. */
  readonly program: string;
  /** A sum of everything but the browser that what comes of the build depends on. */
  readonly inputs: string;
}

/**
 * Reads everything that a build depends on.
 * @param known a sum of the program, if this process has made one: it goes on as it was loaded.
 * @throws Failure `content/…` when the content cannot be read.
 */
export async function surveyBuild(options: BuildOptions, known?: string): Promise<Survey> {
  const folder = resolve(options.from, options.content);
  const content = await readContent(folder, options.from);
  const prefix = [...relative(options.from, folder).split(sep).filter(Boolean), ''].join('/');
  const templates = await readTemplateFiles(templateFolders(options));
  const fonts = await readFonts();
  const cacheFolder = await findCacheFolder(options.environment);
  const program = known ?? sumOf([sumProgram(), process.version, process.platform, process.arch]);
  return {
    content,
    prefix,
    templates,
    fonts,
    cacheFolder,
    records: openRecords(cacheFolder),
    program,
    inputs: sumOf([
      program,
      sumOptions(options),
      sumContent(content, prefix),
      ...Object.values(templates).map(sumTemplates),
      sumOf(fonts.flatMap(({ name, unicodeRange, bytes }) => [name, unicodeRange, bytes])),
    ]),
  };
}

/** Those that change what is made; not where it is read and written, nor how fast. */
function sumOptions(options: BuildOptions): string {
  const { topics, shard, sheets, formats, isPartial = false, overlay, today } = options;
  return JSON.stringify([topics, shard, sheets ?? null, formats, isPartial, overlay, today]);
}

/** Files count by their path inside the content folder, wherever that lies; what could not be read counts too. */
function sumContent({ files, pictures, problems }: ReadContent, prefix: string): string {
  return sumOf([
    sumOf(files.flatMap(({ path, kept }) => [path, kept.sum])),
    sumOf([...pictures].flat()),
    sumOf(
      problems.flatMap(({ code, message, hint = '', place }) => [
        code,
        message,
        hint,
        place.file.slice(prefix.length),
      ]),
    ),
  ]);
}

function sumTemplates(files: TemplateFiles[keyof TemplateFiles]): string {
  return sumOf([...files].flatMap(([name, { text }]) => [name, text]));
}
