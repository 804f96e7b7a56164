import type { Token } from '../../language/create-tagger.ts';
import { actionVerbs } from './action-verbs.ts';
import { nominalVerbs } from './nominal-verbs.ts';
import { isNounToken, type Phrase } from './phrase.ts';

const OTHER_VERBS =
  /^(?:force|make|leave|keep|breed|hold|drive|push|pull|cost|face|fear|pose|look|work|live|rule|lead|mean|count|stand|cause|result|risk|charge|account|benefit|struggle|compete|answer|question|doubt|trade|market|produce|process|return|cover|cross|pass|point|matter)$/;

/** What stands behind a verb, and hardly ever behind a noun. */
const BEHIND_VERB = /^(?:DET|NUM|PRON|PROPN)$/;

/** Tokens with verbs that were taken for nouns as verbs: “high walls breed the lazy”, “low yields force farmers to borrow”. */
export function repairTags(tokens: Phrase): Phrase {
  return tokens.map((token, at) => {
    if (isVerb(tokens, at)) return { ...token, pos: 'VERB' };
    return isDone(tokens, at) ? { ...token, pos: 'VERB', lemma: baseOf(token) } : token;
  });
}

/** A participle behind a form of “be”: “has been strangled”. */
function isDone(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    (token?.pos === 'NOUN' || token?.pos === 'PROPN') &&
    before?.pos === 'AUX' &&
    before.lemma === 'be' &&
    /[^aeiou]ed$/.test(token.text)
  );
}

function baseOf({ text }: Token): string {
  const stem = text.toLowerCase().replace(/ed$/, '');
  return (
    [stem, `${stem}e`, stem.slice(0, -1)].find(
      (verb) => nominalVerbs.has(verb) || actionVerbs.has(verb),
    ) ?? stem
  );
}

function isVerb(tokens: Phrase, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'NOUN' || after === undefined) return false;
  if (
    before === undefined ||
    (!isNounToken(before) && before.pos !== 'NUM' && before.pos !== 'ADV')
  )
    return false;
  if (
    !OTHER_VERBS.test(token.lemma) &&
    !nominalVerbs.has(token.lemma) &&
    !actionVerbs.has(token.lemma)
  )
    return false;
  const isPlural = /[^s]s$/.test(before.text) || before.pos === 'NUM';
  const isBase = token.text === token.lemma;
  if (
    isBase
      ? !isPlural
      : isPlural && !tokens.slice(0, at - 1).some(({ pos }) => pos === 'ADP' || pos === 'VERB')
  )
    return false;
  const isPluralNoun = after.pos === 'NOUN' && /[^s]s$/.test(after.text);
  return (
    BEHIND_VERB.test(after.pos) ||
    isPluralNoun ||
    (after.pos === 'ADJ' && /s$/.test(tokens[at + 2]?.text ?? ''))
  );
}
