import type { Chunk } from '../clauses/chunk.ts';
import { clauseStarts, DONE_TO, LEAD, NOUN_PHRASE, VERBS } from '../clauses/shapes.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** A clause up to its figure. */
export interface Before {
  readonly subject: readonly Chunk[];
  /** Whether the subject is a pronoun, so that the clause does not say of what it speaks. */
  readonly isPronoun: boolean;
  readonly verbs: readonly Chunk[];
  /** The last word of the verb that is no adverb, in small letters. */
  readonly main: string;
  /** A preposition right behind the verb, and one right before the figure. */
  readonly near: string;
  readonly last: string;
  /** A noun between verb and figure. */
  readonly object: readonly Chunk[];
}

/** `, which needs two drivers,` between subject and verb. */
const INSERTED = '(?:K[^KZ]{1,24}K)?';

const OBJECT = `${NOUN_PHRASE}(?:${DONE_TO})?`;

/** The other figure of a change, with its time and its measure in brackets: “from 20 (tcf) in 2006 to 13”. */
const FIRST = 'F(?:ZNZ)?(?:PT)?(?=P$)';

/** Subject and verb, and behind them figures with what they count, or perhaps a preposition, another figure (“from 20 to”), or a noun with its preposition. */
const PLAIN = new RegExp(
  `^(?:${LEAD})(?<subject>${NOUN_PHRASE}|U)${INSERTED}(?<verbs>${VERBS})(?:(?:P?R*|PA)F${NOUN_PHRASE}(?:KC|K|C))*(?<near>P)?R*(?:${FIRST})?(?<object>${OBJECT})?R*(?:P${FIRST})?(?<last>P)?$`,
  'du',
);

/** “magistrates made 61,000 inspections, registered 412 cases”. */
const SECOND = new RegExp(
  `^(?:${LEAD})(?<subject>${NOUN_PHRASE})(?:${VERBS})[^ZWL]*?(?:KC?|C)(?<verbs>R*V)(?<near>P)?$`,
  'du',
);

/** The clause to which a figure belongs, up to the figure; undefined where its build is not understood. */
export function readBefore({ chunks, shape, from }: PlacedFigure): Before | undefined {
  for (const start of clauseStarts(shape, from)) {
    const text = shape.slice(start, from);
    const found = PLAIN.exec(text) ?? SECOND.exec(text);
    if (found === null) continue;
    const cut = (group: string): readonly Chunk[] => {
      const [first, end] = found.indices?.groups?.[group] ?? [0, 0];
      return chunks.slice(start + first, start + end);
    };
    return toBefore(cut);
  }
  return undefined;
}

function toBefore(cut: (group: string) => readonly Chunk[]): Before {
  const [subject, verbs] = [cut('subject'), cut('verbs')];
  const [first, last] = [wordOf(cut('near')), wordOf(cut('last'))];
  return {
    subject,
    isPronoun: subject.every(({ kind }) => kind === 'U'),
    verbs,
    main: wordOf(verbs.filter(({ kind }) => kind === 'V' || kind === 'X').slice(-1)),
    near: first === 'from' && last === 'to' ? 'to' : first,
    last,
    object: cut('object'),
  };
}

function wordOf([chunk]: readonly Chunk[]): string {
  return chunk === undefined ? '' : chunk.lower;
}
