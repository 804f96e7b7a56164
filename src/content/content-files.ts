import { isId } from '../model/id.ts';
import type { SourceFile } from '../model/source-file.ts';

/** The files right inside a folder of the content whose names can be ids. */
export function filesIn<F extends SourceFile>(files: readonly F[], folder: string): F[] {
  return files.filter((file) => folderOf(file) === folder && isId(nameOf(file)));
}

/** A file's folder inside the content folder; an empty string for the content folder itself. */
export function folderOf({ path }: SourceFile): string {
  return path.split('/').slice(0, -1).join('/');
}

/** A file's name without its ending: the id of what is in it. */
export function nameOf({ path }: SourceFile): string {
  return (path.split('/').at(-1) ?? '').replace(/\.(?:yaml|md)$/, '');
}
