import { findVerb } from './find-verb.ts';
import { lengthOf, trimPhrase, type Phrase } from './phrase.ts';
import { withoutOpening } from './read-clause.ts';

/** Words of a plain clause up to which it stays whole; a longer one loses what is only appended. Own rule. */
export const MOST_PLAIN = 22;

/** Words that bound what is said, so that an appendix with them stays. */
const BOUNDING = /^(?:if|unless|until|without|except|only|not|but|despite|than)$/i;

/**
 * The main clause of a sentence as it stands, without a clause that opens it: the form of a point where none that is shorter is
 * sure to say the same.
 */
export function plainClause(sentence: Phrase): Phrase {
  const clause = trimPhrase(withoutOpening(trimPhrase(sentence)));
  return lengthOf(clause) > MOST_PLAIN ? withoutAppendix(clause) : clause;
}

/** “The dam silted up, leaving the villages dry” without what follows the last comma, where that is an appendix. */
function withoutAppendix(clause: Phrase): Phrase {
  const at = clause.findLastIndex(({ text }, place) => text === ',' && isAppendix(clause, place));
  if (at < clause.length / 2 || clause.slice(at).some(({ text }) => BOUNDING.test(text)))
    return clause;
  const head = trimPhrase(clause.slice(0, at));
  const isOpen = head.some(({ text }) => text.includes('—')) || findVerb(head) === undefined;
  return isOpen ? clause : head;
}

function isAppendix(clause: Phrase, comma: number): boolean {
  const next = clause[comma + 1];
  return (
    next !== undefined &&
    (/^(?:which|who|where|such|particularly|especially|including)$/i.test(next.text) ||
      (next.pos === 'VERB' && /ing$/.test(next.text)))
  );
}
