/** One piece of PDF syntax: a bracket, a whole string, a name, a number or a keyword (ISO 32000-1, 7.2 and 7.3). */
const TOKEN = /<<|>>|[[\]]|<[^<>]*>|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/y;
const SPACE = /\s*/y;

/**
 * The entries of a dictionary, in order: key without its slash → value, its tokens with one space between them.
 * Values are not looked into. Throws a plain Error when `text` does not begin with a dictionary.
 */
export function parseDictionary(text: string): Map<string, string> {
  const tokens = readTokens(text);
  if (tokens[0] !== '<<') throw new Error(`Not a PDF dictionary: ${text.slice(0, 60)}`);
  const entries = new Map<string, string>();
  for (let at = 1; at < tokens.length - 1;) {
    const end = endOfValue(tokens, at + 1);
    entries.set((tokens[at] ?? '').slice(1), tokens.slice(at + 1, end).join(' '));
    at = end;
  }
  return entries;
}

/** The dictionary with these entries, as PDF syntax. */
export function formatDictionary(entries: ReadonlyMap<string, string>): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${value}`).join(' ')}>>`;
}

/** The object number of a reference such as `12 0 R`; undefined for any other value. */
export function parseReference(value: string | undefined): number | undefined {
  const found = /^(\d+) \d+ R$/.exec(value ?? '');
  return found === null ? undefined : Number(found[1]);
}

/** The tokens of the first value in `text`. */
function readTokens(text: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = endOfToken(text, at);
    const token = text.slice(at, end);
    tokens.push(token);
    depth += depthChange(token);
    at = end;
    if (depth === 0) return tokens;
  }
  throw new Error(`A value in the PDF has no end: ${text.slice(0, 60)}`);
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function endOfToken(text: string, at: number): number {
  if (text[at] === '(') return endOfString(text, at);
  TOKEN.lastIndex = at;
  if (!TOKEN.test(text)) throw new Error(`Not PDF syntax: ${text.slice(at, at + 60)}`);
  return TOKEN.lastIndex;
}

/** A literal string may hold balanced parentheses; a backslash takes the next character with it. */
function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('A string in the PDF has no end.');
}

function depthChange(token: string): number {
  if (token === '<<' || token === '[') return 1;
  return token === '>>' || token === ']' ? -1 : 0;
}

function endOfValue(tokens: readonly string[], start: number): number {
  if (tokens[start + 2] === 'R' && /^\d+$/.test(tokens[start] ?? '')) return start + 3;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += depthChange(tokens[at] ?? '');
    if (depth === 0) return at + 1;
  }
  throw new Error('A value in the PDF has no end.');
}
