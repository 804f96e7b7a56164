import type { PdfFile } from './pdf-file.ts';

const ELEMENT_ID = /\(node(\d+)\)/g;

/**
 * Counts the names of structure elements from 1. Chromium names them after its nodes, which it counts through all
 * documents that a page has held, so that the same sheet would give other bytes each time it is printed.
 * The order of the names, which the tree of names depends on, stays.
 */
export function renumberElements(file: PdfFile): void {
  const ids = new Set<string>();
  for (const text of file.plain.values()) {
    if (text.includes('(node')) for (const found of text.matchAll(ELEMENT_ID)) ids.add(found[0]);
  }
  const inOrder = [...ids].sort();
  const names = new Map(inOrder.map((id, at) => [id, `(node${String(at + 1).padStart(8, '0')})`]));
  for (const [number, text] of file.plain) {
    if (!text.includes('(node')) continue;
    file.plain.set(
      number,
      text.replace(ELEMENT_ID, (id) => names.get(id) ?? id),
    );
  }
}
