import { extractFigures } from '../../language/figures/extract-figures.ts';
import { isoDate } from '../iso-date.ts';
import { isNameLine } from './is-name-line.ts';
import { countTokens, endsSentence } from './is-prose.ts';

/** Who wrote an article and when, as far as a line above or below it says so. */
export interface Byline {
  readonly author?: string;
  /** `2025-10-24`, or less of it. */
  readonly published?: string;
}

/** Own limits: a byline is short. */
const LONGEST = 120;
const MOST_WORDS = 16;

/** Words of bylines that name nobody. */
const LABELS =
  /\b(?:by|written by|posted by|author|published|updated|posted|last|on|at|about|hours?|days?|ago|free|print edition|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m|pkt|pst|gmt|ist)\b/giu;

const TIME = /\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\b/giu;

/**
 * Reads a byline or a date line: `By A. Khan`, `A. Khan, October 24, 2025`, `Posted by A. Khan on 3 May 2024`,
 * `19 September 2025`. Undefined for a line that says anything else.
 */
export function parseByline(text: string): Byline | undefined {
  if (text.length > LONGEST || countTokens(text) > MOST_WORDS) return undefined;
  const isMarked = isLabelled(text);
  if (endsSentence(text) && !isMarked) return undefined;
  const date = dateIn(text);
  const rest = (date === undefined ? text : text.replace(date.text, '|')).replace(TIME, '|');
  const parts = rest
    .replace(LABELS, '|')
    .split(/[|·•,∙–—:()]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const name = parts.find((part) => isNameLine(part));
  const others = parts.filter((part) => part !== name);
  const isByline = isMarked
    ? others.length <= 3 && others.every((part) => countTokens(part) <= 3)
    : date !== undefined && others.length <= 1 && others.every((part) => countTokens(part) <= 2);
  // “By Ayesha Khan. Published …”: not the stop of “A. K.” or “Jr.”.
  const author = name?.replace(/(?<=\p{Ll}{3})\.$/u, '');
  return isByline ? omitUndefined(author, date?.iso) : undefined;
}

function omitUndefined(author: string | undefined, published: string | undefined): Byline {
  return {
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  };
}

interface WrittenDate {
  readonly text: string;
  readonly iso: string | undefined;
}

/** The first date that may be a day of publication; a month alone is more often a heading. */
function dateIn(text: string): WrittenDate | undefined {
  for (const figure of extractFigures(text)) {
    const date = figure.readings.find((reading) => reading.kind === 'date');
    if (date?.month !== undefined && (date.day !== undefined || isLabelled(text)))
      return { text: figure.text, iso: isoDate(date) };
  }
  return undefined;
}

function isLabelled(text: string): boolean {
  return /^(?:by|written by|posted by|published|updated|author:)\s/i.test(text);
}
