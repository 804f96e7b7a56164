import type { PdfMetadata } from '../../render/rendered-file.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatDictionary, parseDictionary } from './pdf-syntax.ts';
import { formatPdfText, parsePdfText } from './pdf-text.ts';

const CREATOR = 'Khulasa';

/**
 * Has `file` say of itself what `metadata` says, in the information dictionary, in an XMP packet and in the catalog
 * (ISO 32000-1, 14.3 and 14.9.2). Nothing of the browser stays but the name of its PDF writer.
 * Throws a plain Error when `metadata.updated` is not a date.
 */
export function describePdf(file: PdfFile, metadata: PdfMetadata): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(metadata.updated)) {
    throw new Error(`A PDF needs a date such as 2026-11-22, not "${metadata.updated}".`);
  }
  const highest = Math.max(...file.plain.keys(), ...file.streams.keys());
  const [info, packet] = [file.info ?? highest + 1, highest + 2];
  const producer = parsePdfText(readEntry(file, file.info, 'Producer') ?? '()') || CREATOR;
  file.plain.set(info, formatInformation(metadata, producer));
  file.streams.set(packet, formatPacket(metadata, producer));
  describeCatalog(file, metadata.language, packet);
}

function readEntry(file: PdfFile, number: number | undefined, key: string): string | undefined {
  const text = number === undefined ? undefined : file.plain.get(number);
  return text === undefined ? undefined : parseDictionary(text).get(key);
}

function formatInformation(metadata: PdfMetadata, producer: string): string {
  const texts = Object.entries({
    Title: metadata.title,
    Author: metadata.author,
    Subject: metadata.subject,
    Keywords: metadata.keywords.join(', '),
    Creator: CREATOR,
    Producer: producer,
  });
  const date = `(D:${metadata.updated.replaceAll('-', '')}000000Z)`;
  return formatDictionary(
    new Map([
      ...texts
        .filter(([, text]) => text !== '')
        .map(([key, text]) => [key, formatPdfText(text)] as const),
      ['CreationDate', date],
      ['ModDate', date],
    ]),
  );
}

function describeCatalog(file: PdfFile, language: string, packet: number): void {
  const catalog = parseDictionary(file.plain.get(file.root) ?? '');
  const preferences = parseDictionary(catalog.get('ViewerPreferences') ?? '<< >>');
  preferences.set('DisplayDocTitle', 'true');
  catalog.set('ViewerPreferences', formatDictionary(preferences));
  catalog.set('Lang', formatPdfText(language));
  catalog.set('Metadata', `${packet} 0 R`);
  file.plain.set(file.root, formatDictionary(catalog));
}

/** The packet is left unpacked, so that programs that know nothing of PDF find it (XMP Specification, Part 3). */
function formatPacket(metadata: PdfMetadata, producer: string): Uint8Array {
  const packet = Buffer.from(formatXmp(metadata, producer));
  const head = `\n<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packet, Buffer.from('\nendstream\n')]);
}

function formatXmp(metadata: PdfMetadata, producer: string): string {
  const date = `${metadata.updated}T00:00:00Z`;
  const properties = [
    element('dc:format', 'application/pdf'),
    element('dc:title', alternatives(metadata.title)),
    element('dc:creator', list('Seq', [metadata.author])),
    element('dc:description', alternatives(metadata.subject)),
    element('dc:subject', list('Bag', metadata.keywords)),
    element('dc:language', list('Bag', [metadata.language])),
    element('pdf:Keywords', escapeXml(metadata.keywords.join(', '))),
    element('pdf:Producer', escapeXml(producer)),
    element('xmp:CreatorTool', CREATOR),
    element('xmp:CreateDate', date),
    element('xmp:ModifyDate', date),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${properties.filter((property) => property !== '').join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function element(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

function alternatives(text: string): string {
  if (text === '') return '';
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: 'Bag' | 'Seq', texts: readonly string[]): string {
  const items = texts
    .filter((text) => text !== '')
    .map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`);
  return items.length === 0 ? '' : `<rdf:${kind}>${items.join('')}</rdf:${kind}>`;
}

/** Signs that XML cannot hold at all are left out (XML 1.0, 2.2). */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
