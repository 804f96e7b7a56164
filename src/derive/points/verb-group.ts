import type { Token } from '../../language/create-tagger.ts';
import { nominalVerbs } from './nominal-verbs.ts';
import type { Phrase } from './phrase.ts';

/** The verb of a clause with what belongs to it. */
export interface VerbGroup {
  /** Where it begins and ends in the tokens of its clause. */
  readonly start: number;
  readonly end: number;
  /** The word that carries the sense. */
  readonly main: Token;
  /** Base form of the main verb. */
  readonly lemma: string;
  /** `will`, `may` …, `have to`; undefined for none. */
  readonly modal: string | undefined;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** `is`, `was` as main verb. */
  readonly isLink: boolean;
}

const MODALS = /^(?:will|would|could|can|may|might|must|shall|should|ought|’ll|'ll|’d|'d|wo|ca)$/i;
const NEGATIONS = /^(?:not|n't|n’t|never|hardly|scarcely|rarely|seldom|barely|no longer|nowhere)$/i;
const BE = /^(?:be|is|are|was|were|been|being|am|'s|’s|'re|’re|'m)$/i;

/** Verbs that only colour the one after them: “continues to fall”. */
const COLOURING =
  /^(?:continue|begin|start|tend|seem|appear|come|help|serve|prove|happen|threaten|use|go|set|cease)$/;

/** Whether a token has a tense of its own, as far as can be told from it and its neighbours. */
export function isFinite(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (/^(?:being|having|been|be|'s)$/i.test(token.text) && token.pos !== 'AUX') return false;
  if (/^(?:being|having|been)$/i.test(token.text)) return false;
  if (before?.pos === 'PART' && /^to$/i.test(before.text)) return false;
  if (
    token.pos === 'VERB' &&
    /ing$/i.test(token.text) &&
    !/^(?:bring|sing|ring|swing|cling|fling|spring|string)$/i.test(token.text)
  )
    return false;
  if (before?.pos === 'DET' || before?.pos === 'ADP') return false;
  return before?.pos !== 'ADJ' || token.pos === 'AUX' || !/(?:ed|en)$/.test(token.text);
}

/** Reads the verb that begins at a token, with its auxiliaries, negation and adverbs. */
export function readVerbGroup(tokens: Phrase, start: number): VerbGroup {
  let at = start;
  let main = tokens[start];
  let [modal, isNegated, isPassive, hasBe]: [string | undefined, boolean, boolean, boolean] = [
    undefined,
    false,
    false,
    false,
  ];
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPartOfGroup(tokens, at)) break;
    if (NEGATIONS.test(token.text)) isNegated = true;
    else if (MODALS.test(token.text) && token.pos === 'AUX') modal = modalOf(token.text);
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    isPassive = token.pos === 'VERB' && hasBe && !/ing$/i.test(token.text);
    hasBe = BE.test(token.text);
    main = token;
    if (token.pos === 'VERB') {
      at += 1;
      break;
    }
  }
  const group = { start, end: trimmedEnd(tokens, start, at), main: main as Token };
  return {
    ...group,
    lemma: lemmaOf(group.main),
    modal,
    isNegated,
    isPassive,
    isLink: group.main.pos === 'AUX' && BE.test(group.main.text),
  };
}

/** Of “has begun to fall” the part that says what happens: the verb after one that only colours it. */
export function skipColouring(tokens: Phrase, group: VerbGroup): VerbGroup {
  const [to, next] = [tokens[group.end], tokens[group.end + 1]];
  if (!COLOURING.test(group.lemma) || group.isNegated || to?.text !== 'to') return group;
  if (next === undefined || (next.pos !== 'VERB' && next.pos !== 'AUX')) return group;
  const inner = readVerbGroup(tokens, group.end + 1);
  return { ...inner, start: group.start, modal: group.modal ?? inner.modal };
}

function isPartOfGroup(tokens: Phrase, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'AUX' || token.pos === 'ADV' || NEGATIONS.test(token.text)) return true;
  return token.pos === 'VERB';
}

/** Adverbs behind the last verb belong to what follows. */
function trimmedEnd(tokens: Phrase, start: number, end: number): number {
  let last = end;
  while (
    last > start + 1 &&
    tokens[last - 1]?.pos === 'ADV' &&
    !NEGATIONS.test(tokens[last - 1]?.text ?? '')
  )
    last -= 1;
  return last;
}

function modalOf(text: string): string {
  const lower = text.toLowerCase().replace('’', "'");
  return { "'ll": 'will', "'d": 'would', wo: 'will', ca: 'can', shall: 'will' }[lower] ?? lower;
}

/** The model does not know the base form of every verb that its table of nouns has. */
function lemmaOf({ lemma, text }: Token): string {
  const lower = text.toLowerCase();
  if (nominalVerbs.has(lemma)) return lemma;
  const guesses = [lower.replace(/(?:ed|ing|es|s)$/, ''), lower.replace(/(?:d|s)$/, '')];
  return guesses.find((guess) => nominalVerbs.has(guess)) ?? lemma;
}
