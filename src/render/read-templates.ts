import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { checkShape } from '../model/check-shape.ts';
import { isId } from '../model/id.ts';
import { splitFrontMatter } from '../model/split-front-matter.ts';
import { Failure } from '../problems/failure.ts';
import type { Problem } from '../problems/problem.ts';
import { sheetSettingsSchema, type SheetTemplate, type Templates } from './template.ts';

/**
 * Reads templates from folders laid over one another: a file in a later folder stands in for the one of the same name.
 * @param folders the built-in templates first, then the tutor's own, then an overlay's; those that do not exist are passed over.
 * @throws Failure `template/broken` for front matter that cannot be used, and for a folder that is a link.
 */
export async function readTemplates(folders: readonly string[]): Promise<Templates> {
  for (const folder of folders) await refuseLink(folder);
  const sheets = await readLayers(folders, 'sheets', '.hbs');
  return {
    sheets: [...sheets]
      .map(([name, file]) => parseSheet(name, file))
      .sort((a, b) => a.settings.order - b.settings.order || (a.name < b.name ? -1 : 1)),
    site: textsOf(await readLayers(folders, 'site', '.hbs')),
    partials: textsOf(await readLayers(folders, 'partials', '.hbs')),
    styles: textsOf(await readLayers(folders, 'styles', '.css')),
  };
}

interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

async function readLayers(
  folders: readonly string[],
  kind: string,
  ending: string,
): Promise<Map<string, TemplateFile>> {
  const found = new Map<string, TemplateFile>();
  for (const folder of folders) {
    const names = await listFiles(join(folder, kind));
    for (const name of names.filter((file) => extname(file) === ending).sort()) {
      const file = join(folder, kind, name);
      found.set(basename(name, ending), { file, text: await readFile(file, 'utf8') });
    }
  }
  return found;
}

/** A folder of content that strangers wrote could lead to private files, and publish them. */
async function refuseLink(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isSymbolicLink() !== true) return;
  throw new Failure('template/broken', `The templates folder ${folder} is a link.`, {
    hint: 'Copy the templates in, or name the folder itself with --templates.',
  });
}

/** Plain files only: a link could publish a private file, and a pipe would never end. */
async function listFiles(folder: string): Promise<string[]> {
  const isFolder = await lstat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function parseSheet(name: string, { file, text }: TemplateFile): SheetTemplate {
  if (!isId(name) || name === 'index') {
    throw new Failure('template/broken', `The template ${file} cannot name a sheet.`, {
      hint: 'Name it in small letters, digits and hyphens, and not `index`.',
    });
  }
  const split = splitFrontMatter({ file, path: file, text });
  const checked =
    split.value && checkShape(sheetSettingsSchema, split.value.data, split.value.source);
  const problems = [...split.problems, ...(checked?.problems ?? [])];
  if (split.value === undefined || checked?.value === undefined) {
    throw new Failure(
      'template/broken',
      `The front matter of the template ${file} cannot be used.`,
      { hint: listed(problems) },
    );
  }
  return { name, settings: checked.value, text: split.value.body };
}

function listed(problems: readonly Problem[]): string {
  return problems
    .map(({ place, message, hint }) => `Line ${place.line}: ${message} ${hint ?? ''}`.trim())
    .join('\n');
}

function textsOf(files: ReadonlyMap<string, TemplateFile>): Map<string, string> {
  return new Map([...files].map(([name, { text }]) => [name, text]));
}
