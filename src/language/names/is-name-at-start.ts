import { beginsList } from './begins-list.ts';
import { findGroup } from './find-groups.ts';
import { openers, openingNouns } from './generic-words.ts';
import { isDescribed, isPlural } from './is-described.ts';
import type { Lexicon } from './lexicon.ts';
import { openingVerbs } from './opening-verbs.ts';
import type { Word, WordList } from './words-of.ts';

const COMMON_ENDING =
  /(?:ing|ed|ly|tion|sion|ment|ness|ism|ity|ance|ence|ship|ary|ive|ful|less)s?$/;

/**
 * Whether a word that begins a sentence is a name: by the texts of the library, or else by what follows it. A word that
 * stands in small letters anywhere in the library is none.
 */
export function isNameAtStart(words: WordList, at: number, lexicon: Lexicon): boolean {
  const [word, next] = [words.at(at), words.at(at + 1)];
  if (word === undefined) return false;
  if (word.isAcronym || findGroup(words, at) !== undefined) return true;
  const { key, lower: small } = word;
  if (openers.has(small) || openingVerbs.has(small) || lexicon.isCommon(key)) return false;
  if (lexicon.isName(key) && (lexicon.standsAlone(key) || leads(word, next))) return true;
  if (openingNouns.has(small)) return false;
  if (isDescribed(words, at)) return true;
  return !COMMON_ENDING.test(word.text) && isUsedAsName(words, at, word);
}

function isUsedAsName(words: WordList, at: number, word: Word): boolean {
  return (
    isPossessive(word) ||
    acts(words, at) ||
    hasNameAfter(words, at) ||
    isBehindInitial(words, at) ||
    beginsList(words, at)
  );
}

/** Whether the full stop before a word is that of an initial: “J. Soomro”. */
function isBehindInitial(words: WordList, at: number): boolean {
  const before = words.at(at - 1);
  return before?.isCapital === true && before.text.length === 1 && words.gapBefore(at) === '. ';
}

/** Whether what follows makes a name of a word that the library has only before other names: “Imran said”. */
function leads(word: Word, next: Word | undefined): boolean {
  return (
    isPossessive(word) || (next?.isNext === true && (next.isCapital || SPEECH.test(next.text)))
  );
}

/** Whether a word is written with the ending of a possessive. */
export function isPossessive({ text, start, end }: Word): boolean {
  return end - start > text.length && !text.endsWith('s');
}

/** Whether somebody does what only people and bodies do: alone (“Durban upheld”), or with another (“Bush and China”). */
function acts(words: WordList, at: number): boolean {
  const [word, next, third] = [words.at(at), words.at(at + 1), words.at(at + 2)];
  if (word === undefined || next?.isNext !== true) return false;
  if (SPEECH.test(next.text)) return true;
  if (ACTS.test(next.text)) return !isPlural(word);
  return next.text === 'and' && third?.isCapital === true && third.isNext;
}

function hasNameAfter(words: WordList, at: number): boolean {
  const next = words.at(at + 1);
  return next?.isNext === true && next.isCapital && findGroup(words, at + 1) === undefined;
}

const SPEECH =
  /^(?:said|says|argues|argued|writes|wrote|told|called|calls|warned|claims|claimed|denied|insisted|holds|declared|announced|asked|urged|vowed|added|replied|accused|signed|ruled|led|became|refused|ordered|recalls|recalled|reckons|reckoned|believes|believed|testified|concedes|conceded|contends|contended|remembers|remembered)$/;

/** Verbs of people, courts and states, which take a plural too (“Growers met”). */
const ACTS =
  /^(?:upheld|visited|met|won|resigned|promised|promises|pledged|pledges|rejected|rejects|accepted|accepts|appointed|arrested|dismissed|overthrew|invaded|annexed|ratified|vetoed|voted|abstained|acceded|negotiated|hosted|commanded|chaired|founded)$/;
