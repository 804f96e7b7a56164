import { adjectiveNouns } from './adjective-nouns.ts';
import {
  aWord,
  isNounPhraseStart,
  lengthOf,
  someWords,
  withoutArticle,
  type Phrase,
} from './phrase.ts';
import type { Clause } from './read-clause.ts';

/** Words of a subject at most that an adjective can stand before. */
const MOST_DESCRIBED = 5;

/** Adjectives that keep their “to”: “small mills unable to pay”. */
const READY =
  /^(?:unable|unwilling|free|likely|unlikely|bound|able|ready|eager|reluctant|set|quick|slow)$/;

/** Adjectives that say nothing before a noun. */
const BARE =
  /^(?:other|same|such|wrong|right|clear|true|possible|different|due|alone|able|alike|gone|over|more|less|worse|better)$/;

/** A clause with “is” or “was” as a phrase: “there is no register” is its absence, “courts are slow” their slowness. */
export function nameLink(clause: Clause, isMovable: boolean): Phrase | undefined {
  const { subject, verb } = clause;
  if (verb.modal !== undefined) return undefined;
  if (/^there$/i.test(subject[0]?.text ?? '')) return nameExistence(clause);
  return verb.isNegated ? undefined : nameQuality(clause, isMovable);
}

function nameExistence({ verb, rest }: Clause): Phrase | undefined {
  const [first, ...others] = rest;
  if (first === undefined) return undefined;
  if (first.text === 'no') return [...someWords('absence of'), ...anyOf(others)];
  return verb.isNegated || !isNounPhraseStart(rest) ? undefined : withoutArticle(rest);
}

function anyOf(phrase: Phrase): Phrase {
  const [first] = phrase;
  const isOne = first?.pos === 'NOUN' && !/s$/.test(first.text) && phrase.length > 2;
  return isOne ? [aWord('any'), ...phrase] : phrase;
}

/** What only counts: “The third is the cost of energy” is that cost. */
const COUNTING = /^(?:first|second|third|fourth|fifth|last|other|next|main|chief)$/i;

function nameQuality({ subject, rest }: Clause, isMovable: boolean): Phrase | undefined {
  const [first, second] = rest;
  if (first === undefined) return undefined;
  if (subject.length === 2 && COUNTING.test(subject[1]?.text ?? ''))
    return isNounPhraseStart(rest) ? withoutArticle(rest) : undefined;
  if (READY.test(first.text) && second?.text === 'to') return [...subject, ...rest];
  return isMovable ? (nounFor(subject, rest) ?? beforeSubject(subject, rest)) : undefined;
}

/** “Parties are weak in”: weakness of parties in. */
function nounFor(subject: Phrase, [first, ...others]: Phrase): Phrase | undefined {
  const noun = adjectiveNouns.get(first?.text.toLowerCase() ?? '');
  const isFit = others.length === 0 || others[0]?.pos === 'ADP';
  return noun !== undefined && isFit
    ? [...someWords(`${noun} of`), ...subject, ...others]
    : undefined;
}

/** “Rents are high”: high rents. */
function beforeSubject(subject: Phrase, [first, ...others]: Phrase): Phrase | undefined {
  if (first?.pos !== 'ADJ' || others.length > 0 || BARE.test(first.text)) return undefined;
  const isPlain = !subject.some(({ pos }) => /^(?:PROPN|ADP|PRON|NUM|PART)$/.test(pos));
  return isPlain && lengthOf(subject) <= MOST_DESCRIBED
    ? [first, ...withoutArticle(subject)]
    : undefined;
}
