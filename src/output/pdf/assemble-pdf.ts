import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PdfFile } from './pdf-file.ts';

/** Object streams came with PDF 1.5; the second line says that the file is not text (ISO 32000-1, 7.5.2). */
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/** A reader unpacks a whole object stream to get at one object: enough to compress well, not more. */
const OBJECTS_PER_STREAM = 256;

/** Where an object is: at an offset of the file, or at an index of an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Writes the objects as a file, those without a stream packed. The same objects give the same bytes. */
export function assemblePdf(file: PdfFile): Uint8Array {
  const places = new Map<number, Place>();
  const packed = packPlainObjects(file, places);
  const parts: Uint8Array[] = [HEADER];
  let length = HEADER.length;
  for (const [number, body] of [...file.streams, ...packed]) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj`), body, Buffer.from('endobj\n')]);
    places.set(number, { offset: length });
    parts.push(part);
    length += part.length;
  }
  parts.push(formatCrossReferences(file, places, { offset: length, parts }));
  return Buffer.concat(parts);
}

/** Puts the plain objects into object streams under new numbers (ISO 32000-1, 7.5.7). */
function packPlainObjects(file: PdfFile, places: Map<number, Place>): Map<number, Uint8Array> {
  const objects = [...file.plain].sort(([one], [other]) => one - other);
  const first = Math.max(0, ...file.plain.keys(), ...file.streams.keys()) + 1;
  const packed = new Map<number, Uint8Array>();
  for (let from = 0; from < objects.length; from += OBJECTS_PER_STREAM) {
    const group = objects.slice(from, from + OBJECTS_PER_STREAM);
    const stream = first + packed.size;
    group.forEach(([number], index) => places.set(number, { stream, index }));
    packed.set(stream, formatObjectStream(group));
  }
  return packed;
}

function formatObjectStream(group: readonly [number, string][]): Uint8Array {
  let offset = 0;
  const index = group.map(([number, text]) => {
    const entry = `${number} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  const head = `${index.join(' ')} `;
  const data = Buffer.from(head + group.map(([, text]) => text).join('\n'), 'latin1');
  return formatStream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, data);
}

/** The cross-reference stream, which is also the trailer (ISO 32000-1, 7.5.8). */
function formatCrossReferences(
  file: PdfFile,
  places: Map<number, Place>,
  end: { readonly offset: number; readonly parts: readonly Uint8Array[] },
): Uint8Array {
  const number = Math.max(...places.keys()) + 1;
  places.set(number, { offset: end.offset });
  const table = Buffer.alloc((number + 1) * 7);
  table.writeUInt16BE(65535, 5);
  for (const [object, place] of places) writePlace(table, object * 7, place);
  const info = file.info === undefined ? '' : ` /Info ${file.info} 0 R`;
  const id = hash(end.parts);
  const dictionary = `/Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${file.root} 0 R${info} /ID [<${id}> <${id}>]`;
  const body = formatStream(dictionary, table);
  const tail = `endobj\nstartxref\n${end.offset}\n%%EOF\n`;
  return Buffer.concat([Buffer.from(`${number} 0 obj`), body, Buffer.from(tail)]);
}

function writePlace(table: Buffer, at: number, place: Place): void {
  const isPacked = 'stream' in place;
  table.writeUInt8(isPacked ? 2 : 1, at);
  table.writeUInt32BE(isPacked ? place.stream : place.offset, at + 1);
  table.writeUInt16BE(isPacked ? place.index : 0, at + 5);
}

function formatStream(dictionary: string, data: Uint8Array): Uint8Array {
  const packed = deflateSync(data);
  const head = `\n<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\n')]);
}

/** 16 bytes that tell this file from any other, as the file identifier wants them (ISO 32000-1, 14.4). */
function hash(parts: readonly Uint8Array[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 32);
}
