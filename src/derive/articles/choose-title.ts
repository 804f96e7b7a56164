import type { Block } from '../block.ts';
import { cleanText } from './clean-text.ts';
import { isProse } from './is-prose.ts';
import { docOf } from './name-article.ts';

/** A title of a document that has none: so many words of its first sentence. */
const WORDS_OF_TEXT = 12;

/** In characters: no title is longer. */
const LONGEST = 300;

interface Known {
  /** Lines that stood more than once: a title often does. */
  readonly repeated: readonly string[];
  /** What the document says its title is. */
  readonly stated: string | undefined;
  /** Name of the file. */
  readonly name: string;
}

/**
 * The title of an article: what it says it is, else the heading above its text (of several the one that comes again),
 * else its first words.
 * @returns the title, and the blocks without it.
 */
export function chooseTitle(
  blocks: readonly Block[],
  { stated, name, repeated }: Known,
): { readonly title: string; readonly rest: readonly Block[] } {
  const title = stated === undefined ? '' : cleanText(stated).slice(0, LONGEST);
  if (title !== '') return { title, rest: blocks.filter(({ text }) => text !== title) };
  const at = titleAt(blocks, repeated);
  const heading = blocks[at]?.text.slice(0, LONGEST);
  if (heading !== undefined)
    return { title: heading, rest: blocks.filter((_, place) => place !== at) };
  return { title: firstWords(blocks) || docOf(name), rest: blocks };
}

function titleAt(blocks: readonly Block[], repeated: readonly string[]): number {
  const text = blocks.findIndex(isProse);
  const above = blocks.slice(0, text < 0 ? blocks.length : text);
  const headings = above.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  const again = headings.find((at) => repeated.includes(blocks[at]?.text ?? ''));
  return again ?? headings[0] ?? -1;
}

function firstWords(blocks: readonly Block[]): string {
  const words = (blocks.find(({ kind }) => kind !== 'heading')?.text ?? '').split(' ');
  const first = words.slice(0, WORDS_OF_TEXT).join(' ').slice(0, LONGEST);
  return words.length > WORDS_OF_TEXT ? `${first}…` : first;
}
