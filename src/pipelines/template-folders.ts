import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package itself: two above this file, in `src/` as in `dist/`. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../../', import.meta.url));

/** Where templates are looked for, each folder standing in for the one before: built in, the tutor's own, an overlay's. */
export function templateFolders(options: {
  readonly from: string;
  readonly content: string;
  readonly templates: string;
  readonly overlay?: string | undefined;
}): readonly string[] {
  const { from, content, templates, overlay } = options;
  return [
    join(PACKAGE_FOLDER, 'templates'),
    resolve(from, templates),
    ...(overlay === undefined ? [] : [resolve(from, content, 'overlays', overlay, 'templates')]),
  ];
}
