import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * What there is to say of a sheet that a build wrote which did not come to say it.
 * @param file an HTML file or a PDF. `pages` is null for HTML.
 */
export async function readAgain(
  file: string,
): Promise<{ readonly bytes: number; readonly sha256: string; readonly pages: number | null }> {
  const content = await readFile(file);
  return {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    pages: file.endsWith('.pdf') ? await countPages(content) : null,
  };
}

async function countPages(content: Uint8Array): Promise<number> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  return (await PDFDocument.load(content, { updateMetadata: false })).getPageCount();
}
