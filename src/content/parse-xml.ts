/** An element of an XML text, without those inside it. */
export interface XmlElement {
  /** The address that names its vocabulary; empty where it has none. */
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  /** Its own text; that of elements inside it is theirs. */
  readonly text: string;
}

export interface XmlAttribute {
  /** What stands before the colon; empty where there is none. */
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
}

interface OpenElement extends XmlElement {
  readonly tag: string;
  readonly namespaces: ReadonlyMap<string, string>;
  text: string;
}

/** What has been read: every element, and those that have not ended yet, the innermost last. */
interface Reading {
  readonly text: string;
  readonly all: OpenElement[];
  readonly open: OpenElement[];
}

class NotPlain extends Error {}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const DECLARATION =
  /^<\?xml\s+version=["']1\.[01]["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["']\w+["'])?\s*\?>/i;
const START = new RegExp(`<(${NAME})`, 'y');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const START_END = /\s*(\/?)>/y;
const END = new RegExp(`</(${NAME})\\s*>`, 'y');
const REFERENCE = /&[^&;]*;|&/g;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Drawing programs name about ten; each element that names one more copies them all. */
const MOST_NAMESPACES = 100;

/**
 * The elements of an XML text in the order in which they begin. Only the plain part of XML is read, so that no program
 * can find more in the text than is told here.
 * @returns for anything else, why it is not read, as half a sentence: a document type, an instruction, a broken text.
 */
export function parseXml(text: string): readonly XmlElement[] | string {
  const reading: Reading = { text, all: [], open: [] };
  try {
    let at = DECLARATION.exec(text)?.[0].length ?? 0;
    while (at < text.length) at = readPiece(reading, at);
    if (reading.all.length === 0 || reading.open.length > 0) refuse(reading, text.length);
    return reading.all;
  } catch (error) {
    if (error instanceof NotPlain) return error.message;
    throw error;
  }
}

function refuse({ text }: Reading, at: number): never {
  const line = text.slice(0, at).split('\n').length;
  throw new NotPlain(`it cannot be read as XML at line ${line}`);
}

/** Reads from a place to the next, which it returns. */
function readPiece(reading: Reading, at: number): number {
  const { text } = reading;
  if (text.startsWith('<!--', at)) return readUntil(reading, at + 4, '--').end;
  if (text.startsWith('<!DOCTYPE', at)) throw new NotPlain('it holds a document type');
  if (text.startsWith('<?', at)) throw new NotPlain('it holds an instruction to programs');
  if (text.startsWith('<![CDATA[', at)) {
    const { inside, end } = readUntil(reading, at + 9, ']]');
    addText(reading, inside, at);
    return end;
  }
  if (text.startsWith('</', at)) return readEnd(reading, at);
  if (text[at] === '<') return readStart(reading, at);
  const next = text.indexOf('<', at);
  const end = next === -1 ? text.length : next;
  addText(reading, decode(reading, at, text.slice(at, end)), at);
  return end;
}

/** What stands before a mark that a `>` must follow, as XML wants it of comments. */
function readUntil(reading: Reading, at: number, mark: string): { inside: string; end: number } {
  const end = reading.text.indexOf(mark, at);
  if (end === -1 || reading.text[end + 2] !== '>') refuse(reading, at);
  return { inside: reading.text.slice(at, end), end: end + 3 };
}

function addText(reading: Reading, text: string, at: number): void {
  const parent = reading.open.at(-1);
  if (parent !== undefined) parent.text += text;
  else if (text.trim() !== '') refuse(reading, at);
}

function readEnd(reading: Reading, at: number): number {
  const [whole, tag] = match(reading, END, at);
  if (reading.open.pop()?.tag !== tag) refuse(reading, at);
  return at + whole.length;
}

function readStart(reading: Reading, at: number): number {
  const [start, tag = ''] = match(reading, START, at);
  if (reading.open.length === 0 && reading.all.length > 0) refuse(reading, at);
  const { attributes, end: attributesEnd } = readAttributes(reading, at + start.length);
  const [end, slash] = match(reading, START_END, attributesEnd);
  const namespaces = declare(attributes, reading.open.at(-1)?.namespaces ?? new Map());
  if (namespaces.size > MOST_NAMESPACES) refuse(reading, at);
  const { prefix, name } = split(tag);
  const namespace = namespaces.get(prefix) ?? (prefix === '' ? '' : refuse(reading, at));
  const element = { namespace, name, attributes, text: '', tag, namespaces };
  reading.all.push(element);
  if (slash === '') reading.open.push(element);
  return attributesEnd + end.length;
}

function readAttributes(
  reading: Reading,
  from: number,
): { attributes: XmlAttribute[]; end: number } {
  const attributes = new Map<string, XmlAttribute>();
  let end = from;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(reading.text);
    if (found === null) return { attributes: [...attributes.values()], end };
    const [whole, tag = '', double, single = ''] = found;
    if (attributes.has(tag)) refuse(reading, end);
    attributes.set(tag, { ...split(tag), value: decode(reading, end, double ?? single) });
    end += whole.length;
  }
}

function declare(
  attributes: readonly XmlAttribute[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = attributes.flatMap(({ prefix, name, value }): [string, string][] => {
    if (prefix === 'xmlns') return [[name, value]];
    return prefix === '' && name === 'xmlns' ? [['', value]] : [];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function match(reading: Reading, pattern: RegExp, at: number): RegExpExecArray {
  pattern.lastIndex = at;
  return pattern.exec(reading.text) ?? refuse(reading, at);
}

function split(tag: string): { prefix: string; name: string } {
  const [first = '', second] = tag.split(':');
  return second === undefined ? { prefix: '', name: first } : { prefix: first, name: second };
}

/** Entities of a text's own are not read: they could hide anything. */
function decode(reading: Reading, at: number, text: string): string {
  return text.replace(
    REFERENCE,
    (reference) => signOf(reference.slice(1, -1)) ?? refuse(reading, at),
  );
}

function signOf(name: string): string | undefined {
  const [, decimal, hexadecimal] = /^#(?:(\d{1,6})|x([\da-f]{1,5}))$/i.exec(name) ?? [];
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hexadecimal !== undefined) return String.fromCodePoint(Number(`0x${hexadecimal}`));
  return SIGNS.get(name);
}
