import { foldWord, stemWord } from '../../../language/names/fold-word.ts';
import type { Gazetteer, GazetteerTerm } from '../../lexicons/gazetteer.ts';

/** A spelling of a term, as it is looked for. */
interface Spelling {
  readonly keys: readonly string[];
  /** Whether it counts only with a capital: names do, `proxy war` does not. */
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
  readonly term: GazetteerTerm;
}

export type TermIndex = ReadonlyMap<string, readonly Spelling[]>;

/** The terms of a gazetteer that may be explained, by the first word of each spelling, the longest first. */
export function indexTerms(gazetteer: Gazetteer): TermIndex {
  const { organisations, laws, treaties, reports, events, terms } = gazetteer;
  const spellings = [organisations, laws, treaties, reports, events, terms]
    .flat()
    .flatMap(spellingsOf);
  return Map.groupBy(
    spellings.toSorted((a, b) => b.keys.length - a.keys.length),
    ({ keys }) => keys[0] ?? '',
  );
}

function spellingsOf(term: GazetteerTerm): Spelling[] {
  const { name, also, acronym } = term;
  const all = [name, ...also, ...(acronym === undefined ? [] : [acronym])];
  return all.map((text) => ({
    keys: tokensOf(text).map(({ key }) => key),
    isCapital: /\p{Lu}|\d/u.test(text),
    isAcronym: acronym !== undefined && text.toUpperCase() === acronym.toUpperCase(),
    term,
  }));
}

/** A term found in a text, and whether by its acronym. */
export interface FoundTerm {
  readonly term: GazetteerTerm;
  readonly isAcronym: boolean;
}

/** The terms that a text names, in their order; the longest where several begin at a word. */
export function findTerms(text: string, index: TermIndex): readonly FoundTerm[] {
  const tokens = tokensOf(text);
  const found: FoundTerm[] = [];
  for (let at = 0; at < tokens.length;) {
    const spelling = index
      .get(tokens[at]?.key ?? '')
      ?.find((one) => standsAt(one, tokens, at) && isOwn(one, tokens, { at, text }));
    if (spelling !== undefined) found.push(spelling);
    at += spelling?.keys.length ?? 1;
  }
  return found;
}

interface Token {
  readonly key: string;
  readonly text: string;
  readonly end: number;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'](?!s\b)\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    key: /^\p{Lu}{2,6}$/u.test(word) ? foldWord(word) : stemWord(foldWord(word)),
    text: word,
    end: index + word.length,
  }));
}

function standsAt(
  { keys, isCapital, isAcronym }: Spelling,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (!keys.every((key, place) => tokens[at + place]?.key === key)) return false;
  const first = tokens[at]?.text ?? '';
  if (isAcronym)
    return keys.every((_, place) =>
      /^(?:\p{Lu}|\d)/u.test(tokens[at + place]?.text.slice(1) || 'A'),
    );
  return !isCapital || /^(?:\p{Lu}|\d)/u.test(first);
}

/** An article that is said to be of another law than a constitution is not the one that is meant. */
function isOwn(
  { term, keys }: Spelling,
  tokens: readonly Token[],
  { at, text }: { at: number; text: string },
): boolean {
  if (!/^Article\s/.test(term.name)) return true;
  const after = text.slice(tokens[at + keys.length - 1]?.end);
  return (
    !/^\sof\s(?:the\s)?(?!(?:\p{L}+[’'s]*\s)?Constitution)/u.test(after) &&
    !/^[-–]?[A-Z]?\d|^\(/.test(after)
  );
}
