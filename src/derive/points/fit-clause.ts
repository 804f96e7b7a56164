import { lengthOf, type Phrase } from './phrase.ts';
import type { Clause } from './read-clause.ts';
import { shorten } from './shorten.ts';

/** Words of a subject that is cut where a clause is too long. */
const SHORT_SUBJECT = 6;

/** Words of a point at least. */
const LEAST_WORDS = 3;

/**
 * A clause in some form, short enough: as it is, or with its subject cut; never with nothing left but its subject.
 * @param form gives the clause that form, or undefined where it has none.
 */
export function fitClause(
  clause: Clause,
  form: (clause: Clause) => Phrase | undefined,
): Phrase | undefined {
  const subject = shorten(clause.subject, SHORT_SUBJECT);
  for (const tried of [clause, ...(subject === undefined ? [] : [{ ...clause, subject }])]) {
    const formed = form(tried);
    const phrase = formed && shorten(formed);
    if (phrase === undefined || lengthOf(phrase) < LEAST_WORDS) continue;
    const isWhole =
      formed === undefined ||
      phrase.length > tried.subject.length + 1 ||
      phrase.length >= formed.length - 1;
    if (isWhole) return phrase;
  }
  return undefined;
}
