import { startsBlock } from './parse-block.ts';

/** Of lines that follow one another, the share that begins small where a text is broken into lines of one width. */
const WRAPPED_SHARE = 0.3;

/** Of the width of a text, how far a line must reach with the next word to have been broken for want of room. */
const FULL = 0.85;

/** In characters: a line that is longer was not broken to fit. */
const WIDEST = 160;

/** In characters: shorter lines that end without a stop are headings or labels, not halves of a sentence. */
const HALF_SENTENCE = 40;

/**
 * The blocks of a text as lists of lines that belong together, joined by line feeds. Blank lines part blocks; so does
 * every line break that was not made for want of room.
 */
export function groupLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u000B\f\u0085\u2028\u2029]/).map((line) => line.trimEnd());
  const width = widthOf(lines);
  const groups: string[] = [];
  let open: string[] = [];
  let last = '';
  for (const line of lines) {
    const isSame = line !== '' && last !== '' && isContinued(last, line.trim(), width);
    if (!isSame && open.length > 0) {
      groups.push(open.join('\n'));
      open = [];
    }
    if (line !== '') open.push(line.trim());
    last = line;
  }
  return open.length > 0 ? [...groups, open.join('\n')] : groups;
}

/** The width to which a text was broken; undefined where its lines are paragraphs. */
function widthOf(lines: readonly string[]): number | undefined {
  const following = lines.filter(
    (line, at) => line !== '' && (lines[at - 1] ?? '') !== '' && !startsBlock(line.trim()),
  );
  const small = following.filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  if (following.length === 0 || small < following.length * WRAPPED_SHARE) return undefined;
  const lengths = lines.filter((line) => line !== '').map(({ length }) => length);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  return width > WIDEST ? undefined : width;
}

function isContinued(before: string, line: string, width: number | undefined): boolean {
  if (startsBlock(line)) return /^>/.test(line) && /^\s*>/.test(before);
  if (/^\s*#{1,6}\s/.test(before)) return false;
  const isSmall = /^\p{Ll}/u.test(line);
  if (width === undefined)
    return isSmall && before.length >= HALF_SENTENCE && !/[.!?:;|”"]$/.test(before);
  const word = /^\S{1,40}/.exec(line)?.[0].length ?? 0;
  return isSmall || before.length + 1 + word > width * FULL;
}
