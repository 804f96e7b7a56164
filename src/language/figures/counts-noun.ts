import type { Token } from './tokenise.ts';

/** Whether a noun follows of which there are so many: `33 million people`. */
export function countsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text !== token.lower || token.isAttached) return false;
  return token.lower.length > 3 && !NO_NOUN.test(token.lower) && !OF_SUMS.test(token.lower);
}

/** What is done with a sum of money: “the hundred billion promised”. */
const OF_SUMS =
  /^(?:promised|pledged|paid|spent|owed|lent|given|borrowed|offered|disbursed|released|raised|committed|allocated|approved|invested|received|earned|granted|lost)$/;

/** Words after a number that are no noun. */
const NO_NOUN =
  /^(?:with|from|than|that|this|then|when|while|were|been|have|under|over|into|more|less|each|after|before|since|until|against|during|between|among|through|domestic|external|altogether|together|there|here|which|today|tomorrow|yesterday|last|next|will|would|could|should|went|came|goes|comes|million|billion|[a-z]+ly)$/;

/**
 * Whether a noun in the plural follows, at once or after an adjective: “two opinions” are no two days, whatever else the
 * text counts in days.
 */
export function countsThings(tokens: readonly Token[], at: number): boolean {
  return (
    isThings(tokens[at]) ||
    isCompound(tokens, at) ||
    isOfThem(tokens, at) ||
    (countsNoun(tokens, at) && isThings(tokens[at + 1]))
  );
}

/** “Three of them” are as many of what was named. */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'of' && /^(?:them|these|those|whom|us)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** Of “a two-member team”. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = tokens.slice(at, at + 2);
  return (
    hyphen?.text === '-' && hyphen.isAttached && word?.isAttached === true && word.kind === 'word'
  );
}

function isThings(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower || token.isAttached) return false;
  return PLURAL.test(token.lower) && !NO_PLURAL.test(token.lower);
}

const PLURAL = /^[a-z]{3,}[^s\W]s$|^(?:people|men|women|children|countries)$/;
const NO_PLURAL =
  /^(?:this|thus|plus|minus|versus|does|goes|comes|needs|means|was|has|is|its|points)$/;
