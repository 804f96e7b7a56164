import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFile } from '../../../src/derive/articles/document-file.ts';
import { parseDocument } from '../../../src/derive/articles/parse-document.ts';
import type { ExtractedArticle } from '../../../src/derive/extracted-article.ts';
import { FIXTURES_FOLDER } from '../../support/complete-library.ts';
import { sayProblem } from '../../support/say-problems.ts';
import { sayBlocks } from './say-article.ts';

export const TODAY = '2026-11-22';

/** A document of this text; its ending says what it is. */
export function aDocument(text: string | Uint8Array, name = 'article.txt'): DocumentFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { file: name, name, bytes };
}

/** A document of the fixtures. */
export function fixtureDocument(name: string): DocumentFile {
  const path = join(FIXTURES_FOLDER, 'derive', 'articles', name);
  return aDocument(new Uint8Array(readFileSync(path)), name);
}

/** The article that a document is read as; fails with its problems where it is none. */
export function articleOf(document: DocumentFile): ExtractedArticle {
  const { value, problems } = parseDocument(document, { today: TODAY });
  if (value === undefined) throw new Error(problems.map(sayProblem).join('\n'));
  return value;
}

/** Its blocks in short. */
export function blocksOf(document: DocumentFile): string[] {
  return sayBlocks(articleOf(document).blocks);
}

/** The codes of what is wrong with a document. */
export function codesOf(document: DocumentFile): string[] {
  return parseDocument(document, { today: TODAY }).problems.map(({ code }) => code);
}
