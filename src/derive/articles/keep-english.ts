import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';

/** Scripts that are named to the tutor. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arabic or Urdu', /\p{Script=Arabic}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Gurmukhi', /\p{Script=Gurmukhi}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Chinese', /\p{Script=Han}/gu],
];

export interface English {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  /** The script that most letters are of, if that is not Latin; then nothing can be read. */
  readonly script: string | undefined;
}

/** Parts blocks in Latin letters from blocks in others, which are left out and listed. */
export function keepEnglish(blocks: readonly Block[]): English {
  const counts = blocks.map(({ text }) => ({ text, ...lettersOf(text) }));
  const latin = counts.reduce((sum, count) => sum + count.latin, 0);
  const other = counts.reduce((sum, count) => sum + count.other, 0);
  const isForeign = counts.map((count) => count.other > count.latin);
  return {
    blocks: blocks.filter((_, at) => isForeign[at] === false),
    leftOut: counts
      .filter((_, at) => isForeign[at] === true)
      .map(({ text }) => ({ text, why: 'not in English' })),
    script: other > latin ? nameScript(counts.map(({ text }) => text)) : undefined,
  };
}

function lettersOf(text: string): { latin: number; other: number } {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return { latin, other: letters - latin };
}

function nameScript(texts: readonly string[]): string {
  const sample = texts.join(' ').slice(0, 100_000);
  const counted = SCRIPTS.map(([name, letter]) => ({
    name,
    count: sample.match(letter)?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  return counted[0] !== undefined && counted[0].count > 0 ? counted[0].name : 'another';
}
