import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';
import { countTokens, endsSentence } from './is-prose.ts';

/** Longer documents repeat themselves, and are not searched: each line would be looked for in all of it. */
const MOST_BLOCKS = 400;

/** Fewer words may come again by chance; a pull quotation has no more. */
const FEWEST = 5;
const MOST = 60;

/** Leaves out what stands twice: lines, whole paragraphs, and captions or pull quotations taken from the text. */
export function dropRepeated(blocks: readonly Block[]): {
  readonly kept: readonly Block[];
  readonly repeated: readonly LeftOut[];
} {
  const folded = blocks.map(({ text }) => fold(text));
  const counts = new Map<string, number>();
  for (const text of folded) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  const all = blocks.length > MOST_BLOCKS ? '' : folded.join('\n');
  const isRepeated = blocks.map((block, at) => {
    const text = folded[at] ?? '';
    const words = countTokens(block.text);
    const isAgain = seen.has(text) && words >= FEWEST;
    const isOnce = counts.get(text) === 1;
    seen.add(text);
    if (isAgain) return true;
    return isOnce && isBare(block, words) && all.indexOf(text) !== all.lastIndexOf(text);
  });
  return {
    kept: blocks.filter((_, at) => isRepeated[at] === false),
    repeated: blocks
      .filter((_, at) => isRepeated[at] === true)
      .map(({ text }) => ({ text, why: 'repeated' })),
  };
}

function isBare({ text }: Block, words: number): boolean {
  return !endsSentence(text) && words >= FEWEST && words <= MOST;
}

/** Letters and digits only, so that quotation marks and capitals make no difference. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
