import type { Token } from '../../language/create-tagger.ts';
import { BE, MODALS, NEGATIONS } from './closed-words.ts';
import { nominalVerbs } from './nominal-verbs.ts';
import type { Phrase } from './phrase.ts';

/** The verb of a clause with what belongs to it. */
export interface VerbGroup {
  /** Where it begins and ends in the tokens of its clause. */
  readonly start: number;
  readonly end: number;
  readonly words: Phrase;
  /** The word that carries the sense. */
  readonly main: Token;
  /** Base form of the main verb. */
  readonly lemma: string;
  /** `will`, `may` …; undefined for none. */
  readonly modal: string | undefined;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** Whether “is” or “was” is the main verb. */
  readonly isLink: boolean;
}

/** Verbs that only colour the one after them: “continues to fall”. */
const COLOURING = /^(?:continue|begin|start|tend|seem|appear|come|help|serve|prove|happen|go)$/;

/** Base forms that end as a participle does. */
const ENDS_IN_ING = /^(?:bring|sing|ring|swing|cling|fling|spring|string|sting)$/i;

/** Whether a token has a tense of its own, as far as can be told from it and its neighbours. */
export function isFinite(tokens: Phrase, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  const before = wordBefore(tokens, at);
  if (/^(?:being|having|been)$/i.test(token.text)) return false;
  if (token.pos === 'VERB' && isParticiple(token)) return false;
  return before === undefined || mayStandBefore(before, token);
}

/** “on illegally occupied land”: an adverb tells nothing of a verb’s tense, what stands before it does. */
function wordBefore(tokens: Phrase, at: number): Token | undefined {
  const near = tokens[at - 1];
  const isManner = near?.pos === 'ADV' && /ly$/i.test(near.text);
  const far = tokens[at - 2];
  return isManner && /^(?:ADP|DET|PART)$/.test(far?.pos ?? '') ? far : near;
}

function isParticiple({ text }: Token): boolean {
  return /ing$/i.test(text) && !ENDS_IN_ING.test(text);
}

/** “to”, an article or a preposition stands before no verb with a tense, an adjective before no participle. */
function mayStandBefore(before: Token, { pos, text }: Token): boolean {
  if (before.pos === 'PART' && /^to$/i.test(before.text)) return false;
  if (before.pos === 'DET' || before.pos === 'ADP') return pos === 'AUX' && before.pos === 'DET';
  return before.pos !== 'ADJ' || pos === 'AUX' || !/(?:ed|en)$/.test(text);
}

/**
 * Reads the verb that begins at a token, with its auxiliaries, negation and adverbs; a “never” or “hardly” may stand before
 * it.
 */
export function readVerbGroup(tokens: Phrase, at: number): VerbGroup {
  const start = negationBefore(tokens, at) ?? at;
  const end = groupEnd(tokens, start);
  const words = tokens.slice(start, end);
  const main =
    words.findLast(({ pos }) => pos === 'VERB' || pos === 'AUX') ?? (tokens[start] as Token);
  const before = words
    .slice(0, words.indexOf(main))
    .findLast(({ pos, text }) => pos === 'AUX' || BE.test(text));
  const modal = words.find(({ pos, text }) => pos === 'AUX' && MODALS.test(text));
  return {
    start,
    end,
    words,
    main,
    lemma: lemmaOf(main),
    modal: modal === undefined ? undefined : modalOf(modal.text),
    isNegated: words.some(({ text }) => NEGATIONS.test(text)),
    isPassive:
      main.pos === 'VERB' &&
      before !== undefined &&
      BE.test(before.text) &&
      !/ing$/i.test(main.text),
    isLink: main.pos === 'AUX' && BE.test(main.text),
  };
}

function negationBefore(tokens: Phrase, verb: number): number | undefined {
  let found: number | undefined;
  for (let at = verb - 1; at > 0 && tokens[at]?.pos === 'ADV'; at -= 1)
    if (NEGATIONS.test(tokens[at]?.text ?? '')) found = at;
  return found;
}

/** Of “has begun to fall” the part that says what happens: the verb after one that only colours it. */
export function skipColouring(tokens: Phrase, group: VerbGroup): VerbGroup {
  const [to, next] = [tokens[group.end], tokens[group.end + 1]];
  if (!COLOURING.test(group.lemma) || group.isNegated) return group;
  if (
    to?.pos === 'VERB' &&
    /^(?:begin|start|continue)$/.test(group.lemma) &&
    /ing$/.test(to.text)
  ) {
    const inner = readVerbGroup(tokens, group.end);
    return {
      ...inner,
      start: group.start,
      words: tokens.slice(group.start, inner.end),
      modal: group.modal,
    };
  }
  if (to?.text !== 'to') return group;
  if (next === undefined || (next.pos !== 'VERB' && next.pos !== 'AUX')) return group;
  const inner = readVerbGroup(tokens, group.end + 1);
  const words = tokens.slice(group.start, inner.end);
  return { ...inner, start: group.start, words, modal: group.modal ?? inner.modal };
}

/** A group ends with its first full verb; adverbs behind the last auxiliary belong to what follows. */
function groupEnd(tokens: Phrase, start: number): number {
  let last = start;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === 'VERB' && !/^(?:being|been)$/i.test(token.text)) return at + 1;
    if (token.pos === 'VERB') last = at;
    if (token.pos === 'AUX' || NEGATIONS.test(token.text)) last = at;
    else if (token.pos !== 'ADV') break;
  }
  return last + 1;
}

function modalOf(text: string): string {
  const lower = text.toLowerCase().replace('’', "'");
  return { "'ll": 'will', "'d": 'would', wo: 'will', ca: 'can', shall: 'will' }[lower] ?? lower;
}

/** Forms that the model takes for another verb. */
const IRREGULAR: Readonly<Record<string, string>> = {
  found: 'find',
  left: 'leave',
  fell: 'fall',
  saw: 'see',
  felt: 'feel',
  wound: 'wind',
  bound: 'bind',
  lay: 'lie',
};

/** The model does not know the base form of every verb that the table of nouns has. */
function lemmaOf({ lemma, text }: Token): string {
  const irregular = IRREGULAR[text.toLowerCase()];
  if (irregular !== undefined) return irregular;
  if (nominalVerbs.has(lemma)) return lemma;
  const lower = text.toLowerCase();
  const guesses = [lower.replace(/(?:ed|ing|es|s)$/, ''), lower.replace(/[ds]$/, '')];
  return guesses.find((guess) => nominalVerbs.has(guess)) ?? lemma;
}
