import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** Templates as they are written, each kind by name, without their endings. */
export type TemplateFiles = Readonly<
  Record<'sheets' | 'site' | 'partials' | 'styles', ReadonlyMap<string, TemplateFile>>
>;

/**
 * Reads the files of templates from folders laid over one another: a file in a later folder stands in for the one of the
 * same name.
 * @param folders those that do not exist are passed over.
 */
export async function readTemplateFiles(folders: readonly string[]): Promise<TemplateFiles> {
  return {
    sheets: await readLayers(folders, 'sheets', '.hbs'),
    site: await readLayers(folders, 'site', '.hbs'),
    partials: await readLayers(folders, 'partials', '.hbs'),
    styles: await readLayers(folders, 'styles', '.css'),
  };
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
