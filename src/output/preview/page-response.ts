import { createHash } from 'node:crypto';
import { PREVIEW_PATHS } from './preview-paths.ts';

/** A page as the preview sends it. */
export interface PageResponse {
  readonly html: string;
  /** The same for the same page of the site: a browser that has another loads it again. */
  readonly etag: string;
}

/** @param html a page as it was built; undefined for one that there is not. */
export function pageResponse(html: string | undefined): PageResponse {
  const sum = createHash('sha256')
    .update(html ?? '')
    .digest('hex')
    .slice(0, 32);
  const script = `<script src="${PREVIEW_PATHS.script}" data-sum="${sum}"></script>`;
  const page = html ?? MISSING;
  const end = page.lastIndexOf('</body>');
  const at = end === -1 ? page.length : end;
  return { html: `${page.slice(0, at)}${script}${page.slice(at)}`, etag: `"${sum}"` };
}

const MISSING = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Not built</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <style>body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 20vh auto; padding: 0 1rem }</style>
  </head>
  <body>
    <h1>This page has not been built</h1>
    <p>Either there is none of this name, or its outline has never been without errors. It appears here as soon as it is built.</p>
    <p><a href="/">All topics</a></p>
  </body>
</html>
`;
