import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Failure } from '../problems/failure.ts';

/** The largest template, in bytes: as large as a file of content may be. */
const LARGEST = 2 * 1024 * 1024;

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
 * @throws Failure `template/broken` for a folder or a template that is a link, or for what is no file, too large
 * or cannot be read.
 */
export async function readTemplateFiles(folders: readonly string[]): Promise<TemplateFiles> {
  for (const folder of folders) await refuseLink(folder);
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
  for (const folder of folders.map((layer) => join(layer, kind))) {
    await refuseLink(folder);
    const names = await listNames(folder).catch(refuseUnread(folder));
    for (const name of names.filter((file) => extname(file) === ending).sort()) {
      const file = join(folder, name);
      found.set(basename(name, ending), { file, text: await readTemplate(file) });
    }
  }
  return found;
}

async function readTemplate(file: string): Promise<string> {
  const refuse = refuseUnread(file);
  refuseStrange(file, await lstat(file).catch(refuse));
  return await readFile(file, 'utf8').catch(refuse);
}

function refuseUnread(file: string): (cause: unknown) => never {
  return (cause) => {
    throw new Failure('template/broken', `The template ${file} cannot be read.`, {
      cause,
      hint: 'Look at its permissions, or whether it is still there.',
    });
  };
}

/** A folder of content that strangers wrote could lead to private files, and publish them. */
async function refuseLink(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isSymbolicLink() !== true) return;
  throw new Failure('template/broken', `The templates folder ${folder} is a link.`, {
    hint: 'Copy the templates in, or name the folder itself with --templates.',
  });
}

async function listNames(folder: string): Promise<string[]> {
  const isFolder = await lstat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const names = isFolder ? await readdir(folder) : [];
  // Editors put hidden files and links beside what they have open.
  return names.filter((name) => !name.startsWith('.'));
}

/** Plain files of some size only: a link could publish a private file, and a pipe would never end. */
function refuseStrange(file: string, found: Stats): void {
  if (found.isSymbolicLink())
    throw new Failure('template/broken', `The template ${file} is a link.`, {
      hint: 'Copy in what it leads to.',
    });
  if (!found.isFile())
    throw new Failure('template/broken', `${file} is no file, so it is no template.`, {
      hint: 'Take it away, or give it a name without the ending of a template.',
    });
  if (found.size > LARGEST)
    throw new Failure(
      'template/broken',
      `The template ${file} has ${found.size} bytes; at most ${LARGEST} are read.`,
      { hint: 'Put what several templates share into `partials`, and pictures into no template.' },
    );
}
