/** An element's start: its name and attributes as the page means them, entities decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ReadHtml {
  readonly tags: readonly Tag[];
  /** All text in the order in which it stands, entities decoded; that of `style` elements too. */
  readonly text: string;
}

const TOKEN =
  /<!doctype html>|<\/(?<end>[a-z][a-z0-9]*)>|<(?<start>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-zA-Z][a-zA-Z-]*(?:="[^"<>]*")?)*)\s*(?<closed>\/?)>|(?<text>[^<>]+)/y;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

const VOID = new Set(['meta', 'link', 'br', 'img', 'col', 'hr', 'wbr', 'input']);

/**
 * Reads a page that is written as ours are: small letters, quoted attributes, every `<`, `>` and `&` of a text as an
 * entity, every element closed in its turn. It throws at whatever else it meets, so that nothing slips past a test by
 * being odd.
 */
export function readHtml(html: string): ReadHtml {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  for (const { start, end, attributes = '', closed, text = '' } of tokensOf(html)) {
    texts.push(decode(text));
    if (start !== undefined) {
      tags.push({ name: start, attributes: readAttributes(attributes) });
      if (!VOID.has(start) && !(closed === '/' && open.includes('svg'))) open.push(start);
    }
    if (end !== undefined && open.pop() !== end) throw new Error(`</${end}> closes nothing.`);
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed.`);
  return { tags, text: texts.join('') };
}

type Token = Readonly<Record<string, string | undefined>>;

function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const { groups } = TOKEN.exec(html) ?? {};
    if (groups === undefined) throw new Error(`No HTML of ours: ${html.slice(at, at + 80)}`);
    tokens.push(groups);
  }
  return tokens;
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} stands twice in ${written}`);
    attributes[name] = decode(value);
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`${entity} is no entity of ours.`);
    return character;
  });
}
