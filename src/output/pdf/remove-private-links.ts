import { isPublicLink } from '../../render/rendered-file.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatDictionary, parseDictionary } from './pdf-syntax.ts';
import { parsePdfText } from './pdf-text.ts';

/**
 * Takes out of `file` every link to an address that only this machine knows: the annotation, its place on the page and
 * in the structure tree. What was a link is tagged as plain text. Returns the addresses taken out, in order.
 */
export function removePrivateLinks(file: PdfFile): string[] {
  const addresses: string[] = [];
  const gone = new Set<string>();
  for (const [number, text] of file.plain) {
    const address = addressOf(text);
    if (address === undefined || isPublicLink(address)) continue;
    addresses.push(address);
    gone.add(`${number} 0 R`);
    file.plain.delete(number);
  }
  if (gone.size > 0) removeReferences(file.plain, gone);
  return addresses;
}

/** Where an annotation leads to; undefined when the object is none, or leads into the document itself. */
function addressOf(text: string): string | undefined {
  if (!text.includes('/Annot') || !text.includes('/URI')) return undefined;
  const action = parseDictionary(text).get('A');
  const address = action === undefined ? undefined : parseDictionary(action).get('URI');
  return address === undefined ? undefined : parsePdfText(address);
}

function removeReferences(plain: Map<number, string>, gone: ReadonlySet<string>): void {
  for (const [number, text] of plain) {
    if (text.includes('/Annots')) plain.set(number, withoutAnnotations(text, gone));
    else if (text.includes('/OBJR')) plain.set(number, withoutObjectReferences(text, gone));
  }
}

function withoutAnnotations(text: string, gone: ReadonlySet<string>): string {
  const entries = parseDictionary(text);
  const kept = (entries.get('Annots')?.match(/\d+ 0 R/g) ?? []).filter((link) => !gone.has(link));
  entries.set('Annots', `[${kept.join(' ')}]`);
  return formatDictionary(entries);
}

/** A structure element points at its annotation by an object reference (ISO 32000-1, 14.7.4.3). */
function withoutObjectReferences(text: string, gone: ReadonlySet<string>): string {
  const entries = parseDictionary(text);
  const kids = entries.get('K') ?? '[]';
  const kept = kids.replace(/<< \/Type \/OBJR \/Obj (\d+ 0 R)[^<>]*>>/g, (whole, link: string) =>
    gone.has(link) ? '' : whole,
  );
  if (kept === kids) return text;
  if (kept.trim() === '') entries.delete('K');
  else entries.set('K', kept);
  if (!kept.includes('/OBJR')) entries.set('S', '/Span');
  return formatDictionary(entries);
}
