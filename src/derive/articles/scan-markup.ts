/** A tag of a page. `attributes` are as they are written, with the space before them. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

export interface MarkupHandlers {
  /** Text between tags, entities as they are written. */
  readonly onText: (text: string) => void;
  readonly onTag: (tag: Tag) => void;
  /** What is inside a `title`, or a `script` of JSON-LD; all other scripts are skipped. */
  readonly onInside: (text: string, name: 'script' | 'title') => void;
}

/** Elements whose inside is no markup: left open, they reach to the end of the page. */
const RAW = /^(?:script|style|noscript|iframe|noembed|noframes|xmp|textarea|title)$/;

/** Elements that draw, play or ask, and hold no text of an article. */
const ALIEN = /^(?:object|svg|math|canvas|template|select|audio|video|applet|map|dialog)$/;

/** Stands for a `<` that begins no tag, so that no parser takes it for one; of private use in Unicode. */
export const LESS_THAN = '\uE000';

const NAME = /[a-z][^\s/>"'<=]{0,40}/iy;

/** Goes through a page once, in time that grows with its length: nothing that is left open is looked for twice. */
export function scanMarkup(markup: string, handlers: MarkupHandlers): void {
  const scan: Scan = { markup, handlers, neverClosed: new Set() };
  let at = 0;
  while (at < markup.length) {
    const start = markup.indexOf('<', at);
    if (start < 0) break;
    if (start > at) handlers.onText(markup.slice(at, start));
    at = scanAt(scan, start);
  }
  if (at < markup.length) handlers.onText(markup.slice(at));
}

interface Scan {
  readonly markup: string;
  readonly handlers: MarkupHandlers;
  /** Elements that no tag ends from here on. */
  readonly neverClosed: Set<string>;
}

/** Reads what begins with `<`; gives the place behind it. */
function scanAt(scan: Scan, start: number): number {
  const { markup, handlers } = scan;
  if (markup.startsWith('<!--', start)) return behind(markup, '-->', start + 4);
  if (/[!?]/.test(markup[start + 1] ?? '')) return behind(markup, '>', start + 1);
  const isEnd = markup[start + 1] === '/';
  NAME.lastIndex = start + (isEnd ? 2 : 1);
  const name = NAME.exec(markup)?.[0].toLowerCase();
  if (name === undefined) {
    handlers.onText(LESS_THAN);
    return start + 1;
  }
  const from = start + (isEnd ? 2 : 1) + name.length;
  const end = endOfTag(markup, from);
  const written = markup.slice(from, end - 1);
  const attributes = isEnd ? '' : spaced(written.replace(/\/$/, ''));
  const isSkipped = RAW.test(name) || (ALIEN.test(name) && !written.endsWith('/'));
  if (isSkipped) return isEnd ? end : skip(scan, { name, isEnd, attributes }, end);
  handlers.onTag({ name, isEnd, attributes });
  return end;
}

/** The place behind an element that is not read. */
function skip({ markup, handlers, neverClosed }: Scan, tag: Tag, end: number): number {
  const { name, attributes } = tag;
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = end;
  const closed = neverClosed.has(name) ? null : closing.exec(markup);
  if (closed === null) {
    neverClosed.add(name);
    return RAW.test(name) && name !== 'title' ? markup.length : end;
  }
  const inside = markup.slice(end, closed.index);
  if (name === 'title') handlers.onInside(inside, name);
  if (name === 'script' && /\bld\+json\b/i.test(attributes)) handlers.onInside(inside, name);
  return behind(markup, '>', closed.index);
}

/** The place behind the `>` of a tag; signs inside quoted values do not end it. */
function endOfTag(markup: string, from: number): number {
  const sign = /[>=]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(markup); found !== null; found = sign.exec(markup)) {
    if (found[0] === '>') return found.index + 1;
    const value = /\s{0,9}(["'])/y;
    value.lastIndex = found.index + 1;
    const quote = value.exec(markup)?.[1];
    if (quote === undefined) continue;
    sign.lastIndex = behind(markup, quote, value.lastIndex);
  }
  return markup.length;
}

function behind(markup: string, sign: string, from: number): number {
  const found = markup.indexOf(sign, from);
  return found < 0 ? markup.length : found + sign.length;
}

function spaced(attributes: string): string {
  return attributes === '' || /^\s/.test(attributes) ? attributes : ` ${attributes}`;
}
