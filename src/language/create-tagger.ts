import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';

/** A word or sign of a text. A compound (`long-term`) is one word. */
export interface Token {
  /** As it is written. */
  readonly text: string;
  /** Its base form in small letters: `lose` of `lost`. */
  readonly lemma: string;
  /** Its part of speech, by the tags of Universal Dependencies. */
  readonly pos: PartOfSpeech;
  /** Whether it is a function word, or otherwise says little. */
  readonly isStop: boolean;
  /** Whether nothing stands between it and the token before. */
  readonly isJoined: boolean;
}

/** A token with the offsets at which it begins and ends. */
export interface LocatedToken extends Token {
  readonly start: number;
  readonly end: number;
}

/** Tells the tokens of a text in their order. */
export type Tagger = (text: string) => readonly LocatedToken[];

/** Loads the language model (about a tenth of a second, once) and gives what reads English with it. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  const read = (text: string): LocatedToken[] => {
    const tokens = nlp.readDoc(text).tokens();
    const [lemmas, parts, stops, blanks]: [string[], PartOfSpeech[], boolean[], string[]] = [
      tokens.out(its.lemma as ItsFunction<string>),
      tokens.out(its.pos) as PartOfSpeech[],
      tokens.out(its.stopWordFlag) as boolean[],
      tokens.out(its.precedingSpaces),
    ];
    let last = 0;
    return tokens.out(its.value).map((written, at) => {
      const start = Math.max(last, text.indexOf(written, last));
      last = start + written.length;
      return {
        text: written,
        lemma: lemmas[at] ?? written.toLowerCase(),
        pos: parts[at] ?? 'X',
        isStop: stops[at] === true,
        isJoined: at > 0 && blanks[at] === '',
        start,
        end: last,
      };
    });
  };
  return (text) => joinCompounds(readOpening(read(text), read));
}

/** A capital makes the model take the first word for a name; unless a name follows, it is read again in small letters. */
function readOpening(
  tokens: readonly LocatedToken[],
  read: (text: string) => LocatedToken[],
): readonly LocatedToken[] {
  const [first, second, ...others] = tokens;
  if (first?.pos !== 'PROPN' || second === undefined || second.pos === 'PROPN') return tokens;
  if (!/^\p{Lu}\p{Ll}+$/u.test(first.text)) return tokens;
  const said = [first.text.toLowerCase(), second.text, others[0]?.text ?? ''].join(' ');
  const small = read(said)[0];
  if (small === undefined) return tokens;
  return [
    { ...first, pos: small.pos, lemma: small.lemma, isStop: small.isStop },
    second,
    ...others,
  ];
}

/** `long` `-` `term` and `Rs1` `,` `400bn` as one word, with the part of speech of its last part; a participle (`under-funded`) describes. */
function joinCompounds(tokens: readonly LocatedToken[]): LocatedToken[] {
  const joined: LocatedToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [hyphen, last] = [tokens[at], tokens[at + 1]];
    const before = joined.at(-1);
    if (hyphen === undefined) break;
    if (before === undefined || last === undefined || !isHyphen(hyphen, before, last)) {
      joined.push(hyphen);
      continue;
    }
    joined[joined.length - 1] = {
      ...before,
      text: `${before.text}${hyphen.text}${last.text}`,
      lemma: `${before.lemma}${hyphen.text}${last.lemma}`,
      pos: last.pos === 'VERB' || last.pos === 'ADP' ? 'ADJ' : last.pos,
      isStop: false,
      end: last.end,
    };
    at += 1;
  }
  return joined;
}

function isHyphen(hyphen: LocatedToken, before: LocatedToken, after: LocatedToken): boolean {
  if (!hyphen.isJoined || !after.isJoined) return false;
  if (hyphen.text === ',') return /\d$/.test(before.text) && /^\d{2,3}(?!\d)/.test(after.text);
  return (
    /^[-‐‑–]$/.test(hyphen.text) &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(after.text)
  );
}
