import type { Token } from '../../language/create-tagger.ts';
import { openingVerbs } from '../../language/names/opening-verbs.ts';
import { MODALS, POSSESSIVES } from './closed-words.ts';
import { sayingVerbs } from './framing-words.ts';
import { nominalVerbs } from './nominal-verbs.ts';
import { isNounToken, type Phrase } from './phrase.ts';

const OTHER_VERBS =
  /^(?:force|make|leave|keep|breed|hold|drive|push|pull|cost|face|fear|pose|look|work|live|rule|lead|mean|count|stand|cause|result|risk|charge|account|benefit|struggle|compete|answer|question|doubt|trade|market|produce|process|return|cover|cross|pass|point|matter|prefer|know|see|come|go|bring|take|become|remain|cause|depend|rely|serve|deal|treat|mark|signal)$/;

/** Tokens with verbs that were taken for nouns as verbs: “high walls breed the lazy”, “has been strangled by rules”. */
export function repairTags(phrase: Phrase): Phrase {
  const tokens = joinNoLonger(phrase);
  return tokens.map((token, at) => {
    if (isAcronym(token)) return { ...token, pos: 'PROPN' };
    if (isOwned(tokens, at)) return { ...token, pos: 'NOUN' };
    if (isHiddenVerb(tokens, at) || isFirstOfTwo(tokens, at)) return { ...token, pos: 'VERB' };
    if (isOrdered(tokens, at)) return { ...token, pos: 'VERB', lemma: token.text };
    return isDone(tokens, at) ? { ...token, pos: 'VERB', lemma: baseOf(token) } : token;
  });
}

/** “NAB” is a name, whatever “nab” is. */
function isAcronym({ text, pos }: Token): boolean {
  return pos === 'VERB' && /^\p{Lu}{2,}$/u.test(text);
}

/** “no longer” is one word that says no. */
function joinNoLonger(tokens: Phrase): Phrase {
  return tokens.flatMap((token, at) => {
    if (/^longer$/i.test(token.text) && /^no$/i.test(tokens[at - 1]?.text ?? '')) return [];
    const isFirst = /^no$/i.test(token.text) && /^longer$/i.test(tokens[at + 1]?.text ?? '');
    return isFirst ? [{ ...token, text: `${token.text} longer`, pos: 'ADV' as const }] : [token];
  });
}

/** A noun behind “has” that was taken for its verb: “has roots in”. */
function isOwned(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token?.pos === 'VERB' &&
    before?.lemma === 'have' &&
    /[^s]s$/.test(token.text) &&
    token.text !== token.lemma
  );
}

/** “The board shaped and sustained rules”: a verb before another, taken for an adjective. */
function isFirstOfTwo(tokens: Phrase, at: number): boolean {
  const [token, second] = [tokens[at], tokens[at + 2]];
  if (token?.pos !== 'ADJ' || !/ed$/.test(token.text) || !isNounToken(tokens[at - 1])) return false;
  return tokens[at + 1]?.text === 'and' && second?.pos === 'VERB' && /ed$/.test(second.text);
}

/** “could open a window”: what stands between a modal verb and an article does something. */
function isOrdered(tokens: Phrase, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    token?.pos === 'ADJ' &&
    MODALS.test(before?.text ?? '') &&
    (after?.pos === 'DET' || POSSESSIVES.test(after?.text ?? ''))
  );
}

/** A participle behind a form of “be”. */
function isDone(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    isNounToken(token) &&
    before?.pos === 'AUX' &&
    before.lemma === 'be' &&
    /[^aeiou]ed$/.test(token?.text ?? '')
  );
}

function baseOf({ text }: Token): string {
  const stem = text.toLowerCase().replace(/ed$/, '');
  return [stem, `${stem}e`, stem.slice(0, -1)].find(isKnownVerb) ?? stem;
}

function isHiddenVerb(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.pos !== 'NOUN' || !/^(?:NOUN|PROPN|NUM|ADV)$/.test(before?.pos ?? '')) return false;
  const after = tokens[at + 1]?.text ?? '';
  if (opensSaying(token, after)) return true;
  return isKnownVerb(token.lemma) && agrees(tokens, at) && followsVerb(tokens, at);
}

/** “critics note that”, “the ministry points to”, “analysts point out”. */
function opensSaying({ text, lemma }: Token, after: string): boolean {
  if (after === 'that') return sayingVerbs.has(lemma);
  return (after === 'to' && text === 'points') || (after === 'out' && lemma === 'point');
}

function isKnownVerb(lemma: string): boolean {
  return OTHER_VERBS.test(lemma) || nominalVerbs.has(lemma) || openingVerbs.has(lemma);
}

/** Whether a form agrees with the noun before it; further back than that there may be another that it agrees with. */
function agrees(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isMany =
    before?.pos === 'NUM' || /[^s]s$|^(?:people|men|women|children)$/.test(before?.text ?? '');
  if (token?.text === token?.lemma) return isMany;
  return !isMany || tokens.slice(0, at - 1).some(({ pos }) => pos === 'ADP' || pos === 'VERB');
}

/** Whether what follows stands behind a verb, and hardly ever behind a noun. */
function followsVerb(tokens: Phrase, at: number): boolean {
  const [token, after, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (after === undefined) return false;
  if (/^(?:DET|NUM|PRON|PROPN)$/.test(after.pos)) return true;
  if (/^(?:where|when|before|because|if)$/.test(after.text)) return true;
  if (after.pos === 'VERB') return /ing$/.test(after.text) && token?.text !== token?.lemma;
  if (after.pos === 'NOUN') return /[^s]s$/.test(after.text);
  return after.pos === 'ADJ' && /s$/.test(second?.text ?? '');
}
