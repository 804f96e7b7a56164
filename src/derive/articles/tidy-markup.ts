import { scanMarkup, type Tag } from './scan-markup.ts';

/** Deeper than any page that people wrote; browsers stop at 512. */
const DEEPEST = 100;

/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Elements that end where another of their name begins, if nothing is open in them. */
const ENDS_ITSELF = /^(?:p|li|dt|dd|td|th|tr|option)$/;

const OF_HEAD = /^(?:meta|link|base)$/;
const FRAME = /^(?:html|head|body)$/;

/** A page in a form that every parser reads alike, however it was written. */
export interface TidyMarkup {
  /** A whole document: `html`, `head`, `body`, no script, no style, no comment, nothing nested without end. */
  readonly html: string;
  /** What it says of itself in JSON-LD. */
  readonly jsonLd: readonly string[];
  /** How many elements are left in it. */
  readonly elements: number;
  /** Of its `html` element; empty if it does not say. */
  readonly language: string;
}

/**
 * Makes a page safe to parse: what runs, loads or draws is dropped, what speaks of the page goes to the head, and
 * elements that are nested too deeply are replaced by line breaks. In one pass, however it is written.
 */
export function tidyMarkup(markup: string): TidyMarkup {
  const head: string[] = [];
  const body: string[] = [];
  const open: string[] = [];
  const jsonLd: string[] = [];
  let [language, elements] = ['', 0];
  scanMarkup(markup, {
    onText: (text) => body.push(text),
    onInside: (text, name) => {
      if (name === 'script') jsonLd.push(text);
      else head.push(`<title>${text.replaceAll('<', '&lt;')}</title>`);
    },
    onTag: (tag) => {
      if (tag.name === 'html' && !tag.isEnd)
        language = /\blang\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i.exec(tag.attributes)?.[1] ?? language;
      if (!tag.isEnd) elements += 1;
      const isHead = OF_HEAD.test(tag.name);
      if (!FRAME.test(tag.name)) (isHead ? head : body).push(nest(open, tag));
    },
  });
  const html = `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { html, jsonLd, elements, language };
}

/** The tag as it may stand, with what is open after it. */
function nest(open: string[], tag: Tag): string {
  const { name, isEnd, attributes } = tag;
  if (VOID.test(name)) return isEnd ? '' : `<${name}${attributes}>`;
  if (isEnd) return close(open, name);
  if (ENDS_ITSELF.test(name) && open.at(-1) === name) open.pop();
  if (open.length >= DEEPEST) return '<br>';
  open.push(name);
  return `<${name}${attributes}>`;
}

function close(open: string[], name: string): string {
  const at = open.lastIndexOf(name);
  if (at < 0) return '<br>';
  open.length = at;
  return `</${name}>`;
}
