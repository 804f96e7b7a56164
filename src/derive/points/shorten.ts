import { idleAdverbs } from './framing-words.ts';
import { endsWell, isNounToken, lengthOf, trimPhrase, type Phrase } from './phrase.ts';
import { isFinite } from './verb-group.ts';

/** Words of a point at most, as an aspirant copies it into an outline. Own rule. */
export const MOST_WORDS = 20;

/** Words that are left at least when something is cut off. */
const LEAST_WORDS = 4;

/** Up to so many words a phrase rather stays too long than that its list loses members. */
const LONG_LIST = 24;

/** Words that bound what is said; nothing that has them may be cut off. */
const BOUNDS =
  /^(?:only|except|without|unless|until|if|not|no|nor|than|but|hardly|rarely|never|nobody|nothing|none|less|fewer|save|neither|instead)$/i;

/** Prepositions before which nothing can be cut: what stands before is not whole without them. */
const GOVERNING =
  /^(?:of|to|than|as|at|by|per|into|like|without|except|about|on|from|against|between|toward|towards)$/i;

/** Words that are not whole without what follows them: “relations with”, “access to”, “reliance on”. */
const INCOMPLETE =
  /^(?:relation|relationship|tie|link|trade|war|deal|agreement|treaty|contact|cooperation|impact|effect|influence|control|hold|grip|monopoly|pressure|dependence|reliance|ban|attack|tax|duty|levy|claim|demand|need|desire|hope|respect|support|reason|basis|excuse|substitute|room|threat|access|answer|limit|failure|lack|number|share|balance|difference|gap|distinction|competition|front|offer|case|burden|restriction|emphasis|debate|consensus|faith|trust|confidence|interest|belief|investment|rise|fall|increase|decrease|surge|decline|drop|growth|change|absence|loss|shortage|cost|price|rate|report|responsible|dependent|reliant|liable|vulnerable|due|based|rooted|embed|focus|blame|accuse|charge|depend|rely|consist|lie|result|lead|lapse|turn|use|engage|deal|cope|account|pay|wait|look|ask|call|search|fight|act|insist|point|refer|belong|contribute|amount|come|go|put|place|set)$/;

/** “two weeks” is not whole without “after the loan”. */
const SPAN = /^(?:hour|day|week|month|year|decade)s?$/i;

/** A phrase without adverbs that say little. */
export function withoutIdleAdverbs(phrase: Phrase): Phrase {
  return phrase.filter(({ text, pos }, at) => {
    if (pos !== 'ADV' || !idleAdverbs.has(text.toLowerCase()) || isBound(phrase, at)) return true;
    return phrase[at + 1]?.pos === 'ADJ' && !/^(?:very|quite|just|really|simply)$/i.test(text);
  });
}

/** Whether an adverb belongs to what stands beside it: “from abroad”, “the first”, “again and again”, “, quietly,”. */
function isBound(phrase: Phrase, at: number): boolean {
  const [before, after] = [phrase[at - 1], phrase[at + 1]];
  return (
    after === undefined ||
    // “Even a fraction” bounds, “even where” only stresses.
    (at > 0 && /^even$/i.test(phrase[at]?.text ?? '')) ||
    /^(?:ADP|DET|CCONJ)$/.test(before?.pos ?? '') ||
    after.pos === 'CCONJ' ||
    (before?.text === ',' && after.text === ',')
  );
}

/**
 * The longest beginning of a phrase that has at most so many words and says something whole; undefined if there is none. A list
 * loses members only where nothing else can go.
 */
export function shorten(phrase: Phrase, most = MOST_WORDS): Phrase | undefined {
  const bare = trimPhrase(withoutIdleAdverbs(phrase));
  if (lengthOf(bare) <= most) return endsWell(bare) ? bare : undefined;
  return (
    cutAt(bare, most, canCut) ??
    (lengthOf(bare) > LONG_LIST ? cutAt(bare, most, isListComma) : undefined)
  );
}

function cutAt(
  phrase: Phrase,
  most: number,
  mayCut: (phrase: Phrase, at: number) => boolean,
): Phrase | undefined {
  for (let end = phrase.length - 1; end > 2; end -= 1) {
    if (!mayCut(phrase, end)) continue;
    if (phrase.slice(end).some(({ text }) => BOUNDS.test(text))) return undefined;
    const head = trimPhrase(phrase.slice(0, end));
    const length = lengthOf(head);
    if (length <= most && length >= LEAST_WORDS && endsWell(head) && isWhole(head)) return head;
  }
  return undefined;
}

/** Whether a comma stands in a list of nouns of which the first members say enough. */
function isListComma(phrase: Phrase, at: number): boolean {
  return (
    phrase[at]?.text === ',' &&
    isNounToken(phrase[at - 1]) &&
    !phrase.slice(0, at).some(({ text }) => text === ',') &&
    !phrase.slice(0, at).some(({ text }) => /^(?:between|both|either)$/i.test(text))
  );
}

/** Whether no clause that depends on another has lost its verb, and no “between” its “and”. */
function isWhole(head: Phrase): boolean {
  const opening = head.findLastIndex(
    ({ text, pos }, at) =>
      at > 0 &&
      (pos === 'SCONJ' ||
        /^(?:who|which|whose|whom|where|when|how|why|what|that|whether|if|because)$/i.test(text)) &&
      pos !== 'DET',
  );
  const hasVerb = opening < 0 || head.some((_, at) => at > opening && isFinite(head, at));
  const between = head.findLastIndex(({ text }) => /^between$/i.test(text));
  return hasVerb && (between < 0 || head.some(({ text }, at) => at > between && text === 'and'));
}

/** Whether what follows can go: it begins with a preposition, a sign, or a word that joins. */
function canCut(phrase: Phrase, at: number): boolean {
  const [before, token] = [phrase[at - 1], phrase[at]];
  if (token === undefined || before === undefined) return false;
  if (token.text === ',') return !isInList(phrase, at);
  if (token.pos === 'ADP' && !GOVERNING.test(token.text))
    return (isNounToken(before) || before.pos === 'NUM') && !isGoverned(phrase, at);
  return (
    /^(?:who|which|that|where|when)$/i.test(token.text) &&
    token.pos !== 'DET' &&
    before.pos === 'NOUN'
  );
}

/** Whether a comma stands in a list that goes on to an “and”. */
function isInList(phrase: Phrase, comma: number): boolean {
  const and = phrase.findIndex(({ text }, at) => at > comma && /^(?:and|or)$/.test(text));
  return (
    and > 0 &&
    and - comma < 9 &&
    !phrase.slice(comma, and).some((_, at) => isFinite(phrase, comma + at))
  );
}

/** Whether the noun or verb before a preposition needs it. */
function isGoverned(phrase: Phrase, at: number): boolean {
  const before = phrase[at - 1];
  if (before === undefined) return true;
  if (SPAN.test(before.lemma)) return true;
  if (INCOMPLETE.test(before.lemma.replace(/s$/, '')) || INCOMPLETE.test(before.lemma)) return true;
  return (
    /^(?:to|into|and)$/i.test(phrase[at]?.text ?? '') &&
    phrase.slice(0, at).some(({ text }) => /^(?:from|between)$/i.test(text))
  );
}
