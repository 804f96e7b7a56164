import type { FoundFigure } from './found-figure.ts';
import type { Token } from './tokenise.ts';

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const)
    .concat(
      'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
        .split(' ')
        .map((word, at) => [word, (at + 3) * 10] as const),
    ),
);

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words with which an ordinal may begin. */
export const ordinalWords: readonly string[] = [...ORDINALS.keys(), ...TENS];

/** Nouns before which an ordinal counts nothing: “third party”, “third world”. */
const IDIOM =
  /^(?:world|part(?:y|ies)|countr(?:y|ies)|state|states|column|estate|actors?|quarter)$/;

/**
 * `25th`, `third`, `twenty-fifth`, and a century by its number. “First” and “second” are soft but in titles: they count
 * nothing in most sentences.
 */
export function parseOrdinal(tokens: readonly Token[], at: number): FoundFigure | undefined {
  const read = readDigits(tokens, at) ?? readWords(tokens, at);
  if (read === undefined) return undefined;
  const { value, to } = read;
  const hyphen = tokens[to]?.text === '-' ? 1 : 0;
  if (tokens[to + hyphen]?.lower === 'century') {
    const readings = [{ kind: 'century', from: (value - 1) * 100 + 1 } as const];
    return { from: at, to: to + hyphen + 1, readings };
  }
  const readings = [{ kind: 'ordinal', value, digits: String(value).length } as const];
  const isSoft = read.isWord && (value < 3 ? !isNumbered(tokens, to) : isIdiom(tokens[to]));
  return { from: at, to, readings, isSoft };
}

/** What has a number in its title. */
const NUMBERED =
  /^(?:Amendment|Award|Commission|Plan|Protocol|Schedule|Constitution|Republic|Assembly|Amendments|Convention|Five-Year)$/;

/** Words of a title after its number: “the Second National Finance Commission Award”. */
const TITLE_WITHIN = 6;

/** Whether a title goes on whose number the ordinal is: “the Second Amendment”. */
function isNumbered(tokens: readonly Token[], to: number): boolean {
  for (const token of tokens.slice(to, to + TITLE_WITHIN)) {
    if (NUMBERED.test(token.text)) return true;
    if (token.text !== '-' && (token.kind !== 'word' || token.text === token.lower)) return false;
  }
  return false;
}

/** Whether a noun makes no count of an ordinal, nor a fraction of “a third”. */
export function isIdiom(next: Token | undefined): boolean {
  return IDIOM.test(next?.lower ?? '');
}

interface ReadOrdinal {
  readonly value: number;
  readonly to: number;
  readonly isWord: boolean;
}

function readDigits(tokens: readonly Token[], at: number): ReadOrdinal | undefined {
  const [number, suffix] = tokens.slice(at, at + 2);
  if (number?.kind !== 'number' || suffix?.isAttached !== true) return undefined;
  if (!/^(?:st|nd|rd|th)$/.test(suffix.lower)) return undefined;
  return { value: Number(number.text.replaceAll(',', '')), to: at + 2, isWord: false };
}

function readWords(tokens: readonly Token[], at: number): ReadOrdinal | undefined {
  const word = tokens[at]?.lower ?? '';
  const tens = TENS.indexOf(word);
  if (tens < 0) {
    const value = ORDINALS.get(word);
    return value === undefined ? undefined : { value, to: at + 1, isWord: true };
  }
  const gap = tokens[at + 1]?.text === '-' ? 2 : 1;
  const unit = ORDINALS.get(tokens[at + gap]?.lower ?? '');
  if (unit === undefined || unit > 9) return undefined;
  return { value: (tens + 2) * 10 + unit, to: at + gap + 1, isWord: true };
}
