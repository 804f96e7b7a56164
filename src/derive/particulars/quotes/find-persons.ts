import { extractNames, type Name } from '../../../language/names/extract-names.ts';
import { genericWords, openers, titles } from '../../../language/names/generic-words.ts';
import type { Lexicon } from '../../../language/names/lexicon.ts';
import type { Tagger } from '../../../language/create-tagger.ts';
import { wordsOf } from '../../../language/names/words-of.ts';

/** A person named in a text. */
export interface Person {
  /** The name without titles. */
  readonly name: string;
  /** Titles before it: `Deputy Governor`. */
  readonly title: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Whether more than one word names the person, or a title stands before the name. */
  readonly isFull: boolean;
  /** Whether the person may do something there: not behind `in` or `of`, where a place looks like a person, nor before `’s`. */
  readonly mayAct: boolean;
}

/** What tells persons from other names. */
export interface PersonSense {
  readonly lexicon: Lexicon;
  /** Whether a name is one of a place, a body or a law. */
  readonly isOther: (name: string) => boolean;
  readonly tag: Tagger;
}

/** Behind these stands a place or somebody whom the words are about, not their speaker. */
const PREPOSITION =
  /(?<=\s)(?:in|of|at|from|near|to|on|for|with|against|about|under|into|named|called)\s(?:the\s)?$/iu;

/** Titles that belong to a name as its bearers use it. */
const KEPT =
  /^(?:sir|lord|lady|syed|haji|mian|maulana|mufti|sheikh|begum|shah|amir|raja|prince|judge|field|marshal)$/i;

/** Titles that the list of titles lacks, since names are never looked for by them. */
const MORE_TITLES =
  /^(?:lt|gen|maj|col|brig|ms|mr|mrs|dr|prof|sen|justice|qari|qazi|superintendent|chief|commissioner|mayor|nazim|inspector|deputy|additional|assistant|advocate|engineer|comrade|captain|major)\.?$/i;

/** Words with which a sentence begins right before a name. */
const OPENER =
  /(?<![\p{L}’'-])(?:Even|As|But|And|When|While|Yet|For|Former|Then|Although|Though|Despite|After|Before|Like|Unlike)(?=\s\p{Lu})/gu;

/** Stands before a part of a sentence, so that its first word is not taken for the first of a sentence. */
const INSIDE = 'by ';

/** The persons whom a part of a sentence names, in their order. */
export function findPersons(text: string, sense: PersonSense): readonly Person[] {
  const whole = INSIDE + text.replace(OPENER, (words) => words.toLowerCase());
  return extractNames(whole, sense.lexicon).flatMap((name) => {
    const person = toPerson(name, whole, sense);
    if (person === undefined) return [];
    const { start, end } = person;
    return [{ ...person, start: start - INSIDE.length, end: end - INSIDE.length }];
  });
}

function toPerson(found: Name, whole: string, sense: PersonSense): Person | undefined {
  const { start } = found;
  if (isNobody(found, sense) || CUT_OFF.test(whole.slice(0, start))) return undefined;
  const parts = partsOf(found, whole);
  if (parts === undefined) return undefined;
  const { name, title, from, end } = parts;
  const own = wordsOf(name).filter(({ isCapital }) => isCapital);
  const isThing = own.length < 2 && title === '' && /\s(?:the|an?)\s$/i.test(whole.slice(0, from));
  if (isThing || own.length === 0 || sense.isOther(name)) return undefined;
  if (own.some(({ text: word }) => isGeneric(word))) return undefined;
  const isOwner = /^[’']s/u.test(whole.slice(end));
  const isFull = own.length > 1 || title !== '';
  const mayAct = !isOwner && !PREPOSITION.test(whole.slice(0, start));
  if (RANK.test(title))
    return {
      name: `${title} ${name}`,
      title: undefined,
      start: parts.titleFrom,
      end,
      isFull,
      mayAct,
    };
  return { name, title: title === '' ? undefined : title, start: from, end, isFull, mayAct };
}

/** Whether a name is certainly not a person’s. */
function isNobody({ group, isAcronym, text }: Name, { isOther }: PersonSense): boolean {
  const isGroup = group !== undefined && !/bin Laden|Jinnah|Zia/i.test(group);
  return isGroup || isAcronym || openers.has(text.toLowerCase()) || isOther(text);
}

/** A name as it is written, parted from the titles before it and from an owner before those: “Punjab’s Governor X”. */
function partsOf(
  { start, end }: Name,
  whole: string,
):
  | {
      readonly name: string;
      readonly title: string;
      readonly titleFrom: number;
      readonly from: number;
      readonly end: number;
    }
  | undefined {
  const written = whole.slice(start, end).replace(AFFILIATION, '');
  const [owner = ''] = /^.*[’']s?\s(?=\p{Lu})/u.exec(written) ?? [];
  const words = wordsOf(written.slice(owner.length));
  const first = words[words.findLastIndex(({ text: word }) => isTitle(word)) + 1];
  if (first === undefined) return undefined;
  const [titleFrom, to] = [start + owner.length, start + written.length];
  const from = titleFrom + first.start;
  const [more = ''] = LAST_NAME.exec(whole.slice(to)) ?? [];
  const name = whole.slice(from, to + more.length).replace(/[’']s?$/u, '');
  const title = whole.slice(titleFrom, from).trim();
  return { name, title, titleFrom, from, end: from + name.length };
}

/** A name that begins behind another word with a capital is cut off: its beginning was read as something else. */
const CUT_OFF = /(?<!^by )(?<![\p{L}.]\.)(?<=(?:^|\s)\p{Lu}\p{Ll}+)\s$/u;

/** “Sana Mirza of Topline Research” is called Sana Mirza. */
const AFFILIATION = /\s(?:of|for|from)\s.*$/u;

/** A last name that is the short form of a month as well. */
const LAST_NAME = /^\sJan(?!\p{L}|\s?\d)/u;

/** Ranks and forms of address with which a person is named. */
const RANK =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Justice|Qari|Qazi|Lt|Gen|General|Maj|Major|Col|Colonel|Brig|Brigadier|Capt|Captain|Admiral|Air|Marshal|Vice|Lieutenant)\.?\s?)+$/u;

function isTitle(word: string): boolean {
  return (titles.has(word.toLowerCase()) || MORE_TITLES.test(word)) && !KEPT.test(word);
}

/** Words of bodies, laws and places; those that are names of people as well are not among them. */
function isGeneric(word: string): boolean {
  return (
    genericWords.has(word.toLowerCase()) &&
    !/^(?:noor|great|justice|law|west|north|long|young)$/i.test(word)
  );
}
