import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';
import { cleanText } from './clean-text.ts';
import { isHeadline } from './is-headline.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { docOf } from './name-article.ts';

/** A title of a document that has none: so many words of its first sentence. */
const WORDS_OF_TEXT = 12;

/** In characters: no title is longer. */
const LONGEST = 300;

/** Headings of parts, labels of series, and lines of names or dates. */
const NO_TITLE =
  /^(?:(?:executive )?summary|introduction|abstract|overview|background|purpose|context|prologue|outline|contents|key (?:points|messages|findings|takeaways))$|^(?:briefing|issue|policy) (?:paper|brief|note)s? (?:for|prepared)\b|\s[|∙·]\s|:$|☰| [—–-] (?:notes|a (?:newsletter|blog|weblog))\b/i;

interface Known {
  /** Lines that stood more than once: a title often does. */
  readonly repeated: readonly string[];
  /** What the document says its title is. */
  readonly stated: string | undefined;
  /** Name of the file. */
  readonly name: string;
}

/**
 * The title of an article: what it says it is, else the line above its text that comes again, that is marked as a
 * heading, or that may be one, in this order; else its first words.
 * @returns the title; the blocks without it; and the lines above it, which belong to the page and not to the article.
 */
export function chooseTitle(
  blocks: readonly Block[],
  { stated, name, repeated }: Known,
): {
  readonly title: string;
  readonly rest: readonly Block[];
  readonly leftOut: readonly LeftOut[];
} {
  const title = stated === undefined ? '' : cleanText(stated).slice(0, LONGEST);
  if (title !== '')
    return { title, rest: blocks.filter(({ text }) => text !== title), leftOut: [] };
  const at = titleAt(blocks, repeated);
  const found = blocks[at]?.text;
  if (found === undefined)
    return { title: firstWords(blocks) || docOf(name), rest: blocks, leftOut: [] };
  const above = blocks.slice(0, at);
  return {
    title: found.slice(0, LONGEST),
    rest: [...above.filter(isSentence), ...blocks.slice(at + 1)],
    leftOut: above
      .filter((block) => !isSentence(block))
      .map(({ text }) => ({ text, why: 'line above the title' })),
  };
}

function isSentence({ text }: Block): boolean {
  return endsSentence(text);
}

function titleAt(blocks: readonly Block[], repeated: readonly string[]): number {
  const text = blocks.findIndex(isProse);
  const above = blocks.slice(0, text < 0 ? blocks.length : text);
  const lines = above.flatMap((block, at) => (maybeTitle(block) ? [at] : []));
  const again = lines.find((at) => repeated.includes(blocks[at]?.text ?? ''));
  const marked = lines.find((at) => blocks[at]?.kind === 'heading');
  return again ?? marked ?? lines[0] ?? -1;
}

function maybeTitle({ kind, text }: Block): boolean {
  return (kind === 'heading' || isHeadline(text)) && !NO_TITLE.test(text);
}

function firstWords(blocks: readonly Block[]): string {
  const words = (blocks.find(({ kind }) => kind !== 'heading')?.text ?? '').split(' ');
  const first = words.slice(0, WORDS_OF_TEXT).join(' ').slice(0, LONGEST);
  return words.length > WORDS_OF_TEXT ? `${first}…` : first;
}
