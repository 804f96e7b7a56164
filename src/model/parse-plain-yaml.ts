import { linesOf, placesOf, type Placed, type Places } from './places.ts';

/** Data read from YAML, and where each of its values stands. */
export interface PlainYaml {
  readonly data: unknown;
  readonly places: Places;
}

/** A value that was read; where it stands is told by the key or the dash before it. */
interface Read extends Placed {
  readonly data: unknown;
}

/** Where one reads: a line, and what is next in it; after the last line there is no column. */
interface Cursor {
  readonly lines: readonly string[];
  readonly offsets: Uint32Array;
  line: number;
  column: number;
}

/** A shorter text has no more lexemes, and one that is indented less no deeper nodes, than `parseYaml` lets pass. */
const MOST = { characters: 50_000, columns: 30 };

/** Ends of lines and characters that mean something special, and marks of documents. */
const SPECIAL = /[\u0000-\u0009\u000B-\u001F\u007F\uFEFF]|^(?:---|\.\.\.|%)/m;

const ENTRY = /([a-z][a-z\d_-]*):(?: |$)/y;

/** A value between brackets or braces, the key before it, and the comma after it. */
const FLOW_PART =
  /( *)(?:([a-z][a-z\d_-]*): )?("[^"\\]*"|[A-Za-z\d](?:[^\s,[\]{}:#]|[ :#](?=\w))*) *(?:,|$)/y;

const QUOTED = /^"[^"\\]*"$/;
const NUMBER = /^(?:0|[1-9]\d{0,9})(?:\.\d{1,5})?$/;
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
const WORDS = /^(?:[A-Za-z]|\d[^\s:#]* )(?:[^:#]|(?<! )#|:(?=[^ ]))*(?<! )$/;

/** Words that are no text. */
const NO_TEXT = /^(?:null|true|false)$/i;

/**
 * Reads the plain kind of YAML that outlines are written in, ten times as fast as the parser of the whole language does:
 * lists and keys by their indentation, texts on one line or folded (`>-`), short lists and maps in brackets on one line.
 * What it reads, it reads as the parser would.
 * @returns undefined for anything else, mistakes included: the parser reads it, or tells what is wrong.
 */
export function parsePlainYaml(text: string): PlainYaml | undefined {
  if (text.length > MOST.characters || SPECIAL.test(text)) return undefined;
  const cursor: Cursor = { lines: text.split('\n'), offsets: linesOf(text), line: -1, column: 0 };
  goOn(cursor);
  const root = readBlock(cursor);
  if (root === undefined || cursor.line < cursor.lines.length) return undefined;
  return { data: root.data, places: placesOf(root, cursor.offsets) };
}

/** Goes to the next line that is neither empty nor a comment. */
function goOn(cursor: Cursor): void {
  for (cursor.line += 1; cursor.line < cursor.lines.length; cursor.line += 1) {
    const line = lineOf(cursor);
    cursor.column = indentOf(line);
    if (line !== '' && line[cursor.column] !== '#') return;
  }
  cursor.column = -1;
}

function lineOf({ lines, line }: Cursor): string {
  return lines[line] ?? '';
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

function offsetOf({ offsets, line, column }: Cursor): number {
  return (offsets[line] ?? 0) + column;
}

function isItem(cursor: Cursor): boolean {
  const line = lineOf(cursor);
  return line.startsWith('- ', cursor.column) && line.length > cursor.column + 2;
}

function readBlock(cursor: Cursor): Read | undefined {
  if (cursor.column > MOST.columns) return undefined;
  return isItem(cursor) ? readItems(cursor) : readEntries(cursor);
}

function readItems(cursor: Cursor): Read | undefined {
  const [offset, { column }] = [offsetOf(cursor), cursor];
  const holds: Read[] = [];
  while (cursor.column === column && isItem(cursor)) {
    cursor.column += 2;
    ENTRY.lastIndex = cursor.column;
    const item = ENTRY.test(lineOf(cursor)) ? readEntries(cursor) : readValue(cursor, column);
    if (item === undefined) return undefined;
    holds.push(item);
  }
  return { offset, holds, data: holds.map(({ data }) => data) };
}

function readEntries(cursor: Cursor): Read | undefined {
  const [offset, { column }] = [offsetOf(cursor), cursor];
  const holds: Read[] = [];
  const data: Record<string, unknown> = {};
  while (cursor.column === column) {
    ENTRY.lastIndex = column;
    const [entry, name] = ENTRY.exec(lineOf(cursor)) ?? [];
    if (entry === undefined || name === undefined || Object.hasOwn(data, name)) return undefined;
    const key = offsetOf(cursor);
    cursor.column += entry.length;
    const value = readValue(cursor, column);
    if (value === undefined) return undefined;
    data[name] = value.data;
    holds.push({ ...value, key, name });
  }
  return { offset, holds, data };
}

/** Reads what follows a key or a dash that stands at a column. */
function readValue(cursor: Cursor, column: number): Read | undefined {
  const line = lineOf(cursor);
  const first = line[cursor.column];
  if (first === undefined) return readBelow(cursor, column);
  if (first === '>') return readFolded(cursor, column);
  const value = first === '[' || first === '{' ? readFlow(cursor) : readScalar(cursor);
  goOn(cursor);
  return value;
}

function readBelow(cursor: Cursor, column: number): Read | undefined {
  goOn(cursor);
  const isInside = cursor.column > column || (cursor.column === column && isItem(cursor));
  return isInside ? readBlock(cursor) : undefined;
}

/** A paragraph below `>-`. */
function readFolded(cursor: Cursor, column: number): Read | undefined {
  const { lines, line } = cursor;
  const [offset, indent] = [offsetOf(cursor), indentOf(lines[line + 1] ?? '')];
  if (lineOf(cursor).slice(cursor.column) !== '>-' || indent <= column) return undefined;
  let end = line + 1;
  while (lines[end] !== '' && indentOf(lines[end] ?? '') >= indent) end += 1;
  const folded = lines.slice(line + 1, end).map((text) => text.slice(indent));
  while (lines[end] === '') end += 1;
  const isOver = end >= lines.length || indentOf(lines[end] ?? '') <= column;
  if (!isOver || folded.length === 0 || folded.some((text) => !PARAGRAPH_LINE.test(text)))
    return undefined;
  cursor.line = end - 1;
  goOn(cursor);
  return { offset, holds: [], data: folded.join(' ') };
}

const PARAGRAPH_LINE = /^\S(?:.*\S)?$/;

/** A list in brackets or a map in braces that ends with its line. */
function readFlow(cursor: Cursor): Read | undefined {
  const [line, offset] = [lineOf(cursor), offsetOf(cursor)];
  const isMap = line[cursor.column] === '{';
  if (!line.endsWith(isMap ? '}' : ']')) return undefined;
  const within = line.slice(cursor.column + 1, -1);
  const holds: Read[] = [];
  let end = 0;
  while (end < within.length) {
    FLOW_PART.lastIndex = end;
    const [part, blanks = '', name, written = ''] = FLOW_PART.exec(within) ?? [];
    const data = scalarOf(written);
    if (part === undefined || data === undefined || (name !== undefined) !== isMap)
      return undefined;
    const key = offset + 1 + end + blanks.length;
    const value = { offset: key + (name === undefined ? 0 : name.length + 2), holds: [], data };
    holds.push(name === undefined ? value : { ...value, key, name });
    end += part.length;
  }
  if (!isMap) return { offset, holds, data: holds.map(({ data }) => data) };
  const data = Object.fromEntries(holds.map(({ name, data: value }) => [name, value]));
  return Object.keys(data).length < holds.length ? undefined : { offset, holds, data };
}

function readScalar(cursor: Cursor): Read | undefined {
  const data = scalarOf(lineOf(cursor).slice(cursor.column));
  return data === undefined ? undefined : { offset: offsetOf(cursor), holds: [], data };
}

/** What is written on one line: a text, a number, true or false; undefined for anything else. */
function scalarOf(written: string): string | number | boolean | undefined {
  if (QUOTED.test(written)) return written.slice(1, -1);
  if (NUMBER.test(written)) return Number(written);
  if (NO_TEXT.test(written)) return TRUTHS.get(written);
  return WORDS.test(written) || DATE.test(written) ? written : undefined;
}

const TRUTHS = new Map([
  ['true', true],
  ['false', false],
]);
