import type { PdfFile } from './pdf-file.ts';
import { parseDictionary, parseReference } from './pdf-syntax.ts';

/**
 * Takes a PDF apart into its objects. Undefined when its cross-references are not one plain table, which is how
 * Chromium has always written them (ISO 32000-1, 7.5.4). Throws a plain Error when the table is wrong.
 */
export function parsePdf(bytes: Uint8Array): PdfFile | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const trailerAt = text.indexOf('trailer', table);
  if (!text.startsWith('xref', table) || trailerAt === -1) return undefined;
  const trailer = parseDictionary(text.slice(trailerAt + 'trailer'.length));
  const root = parseReference(trailer.get('Root'));
  if (root === undefined || trailer.has('Prev') || trailer.has('Encrypt')) return undefined;
  const offsets = parseOffsets(text.slice(table, trailerAt));
  return {
    ...parseObjects(text, bytes, [...offsets, [-1, table]]),
    root,
    info: parseReference(trailer.get('Info')),
  };
}

/** Where each object begins: [number, offset in bytes]. */
function parseOffsets(table: string): [number, number][] {
  const offsets: [number, number][] = [];
  let next = 0;
  for (const line of table.split(/\r\n?|\n/)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    const section = /^(\d+) \d+\s*$/.exec(line);
    if (entry?.[2] === 'n') offsets.push([next, Number(entry[1])]);
    if (entry) next += 1;
    else if (section) next = Number(section[1]);
  }
  return offsets;
}

function parseObjects(
  text: string,
  bytes: Uint8Array,
  offsets: [number, number][],
): Pick<PdfFile, 'plain' | 'streams'> {
  const plain = new Map<number, string>();
  const streams = new Map<number, Uint8Array>();
  offsets.sort((one, other) => one[1] - other[1]);
  for (const [index, [number, offset]] of offsets.slice(0, -1).entries()) {
    const start = text.indexOf('obj', offset) + 'obj'.length;
    const end = text.lastIndexOf('endobj', offsets[index + 1]?.[1]);
    if (!text.startsWith(`${number} `, offset) || end < start) {
      throw new Error(`The PDF has no object ${number} where its table says.`);
    }
    if (/endstream\s*$/.test(text.slice(Math.max(start, end - 16), end))) {
      streams.set(number, bytes.subarray(start, end));
    } else {
      plain.set(number, text.slice(start, end).trim());
    }
  }
  return { plain, streams };
}
