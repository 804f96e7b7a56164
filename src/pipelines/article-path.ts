import { relative, resolve, sep } from 'node:path';
import type { DeriveOptions } from './derive-options.ts';

/** Where the content keeps the article of an id, relative to `from`, with forward slashes. */
export function articlePath(
  id: string,
  { from, content }: Pick<DeriveOptions, 'from' | 'content'>,
): string {
  const path = resolve(from, content, 'articles', `${id}.md`);
  return relative(from, path).split(sep).join('/');
}
