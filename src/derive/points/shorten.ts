import { idleAdverbs } from './framing-words.ts';
import { isFinite } from './verb-group.ts';
import { endsWell, lengthOf, trimPhrase, type Phrase } from './phrase.ts';

/** Words of a point at most, as an aspirant copies it into an outline. Own rule. */
export const MOST_WORDS = 14;

/** Words that bound what is said; a phrase that has them behind cannot be cut there. */
const BOUNDS =
  /^(?:only|except|without|unless|until|if|not|no|nor|than|but|hardly|rarely|never|nobody|nothing|none|less|fewer|save|neither)$/i;

/** Verbs and nouns whose meaning is in what follows them, so that no cut may part the two. */
const GOVERNING = /^(?:of|to|than|as|at|by|per)$/i;

/** A phrase without adverbs that say little. */
export function withoutIdleAdverbs(phrase: Phrase): Phrase {
  return phrase.filter(
    ({ text, pos }, at) =>
      at === phrase.length - 1 ||
      pos !== 'ADV' ||
      !idleAdverbs.has(text.toLowerCase()) ||
      (phrase[at + 1]?.pos === 'ADJ' && !/^(?:very|quite|just|really|simply)$/i.test(text)),
  );
}

/** The longest beginning of a phrase that has at most so many words and says something whole; undefined if there is none. */
export function shorten(phrase: Phrase, most = MOST_WORDS): Phrase | undefined {
  const bare = trimPhrase(withoutIdleAdverbs(phrase));
  if (lengthOf(bare) <= most) return endsWell(bare) ? bare : undefined;
  for (let end = bare.length - 1; end > 2; end -= 1) {
    const [head, next] = [bare.slice(0, end), bare[end]];
    if (next === undefined || !isJoint(bare, end)) continue;
    if (bare.slice(end).some(({ text }) => BOUNDS.test(text))) return undefined;
    if (
      lengthOf(head) <= most &&
      lengthOf(head) >= 4 &&
      endsWell(trimPhrase(head)) &&
      isWhole(head)
    )
      return trimPhrase(head);
  }
  return undefined;
}

/** Whether no relative clause has lost its verb. */
function isWhole(head: Phrase): boolean {
  const relative = head.findLastIndex(({ text }) =>
    /^(?:who|which|whose|whom|where|when|how|what)$/i.test(text),
  );
  return relative < 0 || head.some((_, at) => at > relative && isFinite(head, at));
}

/** Whether what follows can go: it begins with a preposition, a sign, or a word that joins. */
function isJoint(phrase: Phrase, at: number): boolean {
  const [before, token] = [phrase[at - 1], phrase[at]];
  if (token === undefined || before === undefined) return false;
  if (token.text === ',') return true;
  if (/^(?:from|between)$/i.test(token.text)) return true;
  if (token.pos === 'ADP') {
    if (GOVERNING.test(token.text)) return false;
    return (
      (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM') &&
      !isPaired(phrase, at)
    );
  }
  return (
    /^(?:who|which|that|where|when)$/i.test(token.text) &&
    token.pos !== 'DET' &&
    before.pos === 'NOUN'
  );
}

/** Whether a preposition is the second of a pair: “from … to”, “between … and”. */
function isPaired(phrase: Phrase, at: number): boolean {
  return (
    /^(?:to|into|and)$/i.test(phrase[at]?.text ?? '') &&
    phrase.slice(0, at).some(({ text }) => /^(?:from|between)$/i.test(text))
  );
}
