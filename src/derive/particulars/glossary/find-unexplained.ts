import { wordsOf, type Word } from '../../../language/names/words-of.ts';

/** Last words of the names of laws, treaties and bodies. */
const KINDS =
  /^(?:Act|Ordinance|Treaty|Agreement|Accord|Accords|Convention|Pact|Declaration|Protocol|Award|Amendment|Commission|Authority|Resolution)$/;

const JOINS = /^(?:of|and|on|for|the|in|against)$/;

/** No name has more words. */
const MOST_WORDS = 12;

/** Names of laws, treaties and bodies in a text, which somebody may have to explain. */
export function findUnexplained(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    if (!KINDS.test(word.text)) return [];
    const from = nameStart(words, at);
    if (at - from < 2) return [];
    const name = text.slice(words[from]?.start, word.end).replace(/[’']s?$/u, '');
    return /[’']s\s/u.test(name) ? [] : [name];
  });
}

function nameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > Math.max(0, at - MOST_WORDS) && words[from]?.isNext && isPart(words[from - 1]))
    from -= 1;
  while (
    from < at &&
    (!words[from]?.isCapital || /^(?:The|An?|Under|By|In)$/.test(words[from]?.text ?? ''))
  )
    from += 1;
  return from;
}

function isPart(word: Word | undefined): boolean {
  return word !== undefined && (word.isCapital || JOINS.test(word.text));
}
