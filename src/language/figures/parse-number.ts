import { partAdded } from './part-added.ts';
import type { Token } from './tokenise.ts';

/** A number read from tokens: `next` is the first token after it. */
export interface ParsedNumber {
  readonly value: number;
  /** How many digits mean something. */
  readonly digits: number;
  readonly next: number;
  /** Whether a word such as million belongs to it. */
  readonly magnitude: number;
  readonly isWords: boolean;
  /** Whether it is a part of a magnitude in words, as `a third of a million`. */
  readonly isPart?: boolean;
}

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);

const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
);

/** Words with which a number may begin. */
export const numberWords: readonly string[] = [...UNITS.keys(), ...TENS.keys()];

/** Words that multiply; lakh, crore and arab are those of South Asia. */
const MAGNITUDES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['arab', 1e9],
  ['kharab', 1e11],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['tr', 1e12],
]);

/** Words by which a number may be multiplied. */
export const magnitudeWords: readonly string[] = [...MAGNITUDES.keys()];

const PARTS = [
  { words: ['a', 'quarter', 'of', 'a'], value: 1 / 4 },
  { words: ['a', 'third', 'of', 'a'], value: 1 / 3 },
  { words: ['a', 'fifth', 'of', 'a'], value: 1 / 5 },
  { words: ['a', 'tenth', 'of', 'a'], value: 1 / 10 },
  { words: ['half', 'a'], value: 0.5 },
  { words: ['a'], value: 1 },
];

/** Letters that multiply only where nothing stands between them and the digits: `33m`, `80k`. */
const ATTACHED = new Map<string, number>([
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
]);

/** Reads a number that begins at a token: `34.2 billion`, `80k`, `twenty-five`, `two hundred and fifty thousand`. */
export function parseNumber(tokens: readonly Token[], at: number): ParsedNumber | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const plain =
    first.kind === 'number'
      ? readDigits(first, at)
      : (readWords(tokens, at) ?? readPart(tokens, at));
  return plain && multiply(tokens, plain);
}

/** Of `a million`, `half a million` and `a quarter of a million` what stands before the magnitude. */
function readPart(tokens: readonly Token[], at: number): ParsedNumber | undefined {
  const part = PARTS.find(({ words }) =>
    words.every((word, place) => tokens[at + place]?.lower === word),
  );
  const next = at + (part?.words.length ?? 0);
  const isFollowed = part !== undefined && MAGNITUDES.has(tokens[next]?.lower ?? '');
  if (!isFollowed) return readHundred(tokens, at);
  return { ...wordNumber(1, next), value: part.value, isPart: part.value < 1 };
}

/** “The hundred billion” is a hundred of them, “several hundred billion” is no number. */
function readHundred(tokens: readonly Token[], at: number): ParsedNumber | undefined {
  const isOne = tokens[at]?.lower === 'hundred' && DEFINITE.test(tokens[at - 1]?.lower ?? '');
  return isOne && MAGNITUDES.has(tokens[at + 1]?.lower ?? '') ? wordNumber(100, at + 1) : undefined;
}

const DEFINITE = /^(?:the|that|this|its|their|our)$/;

/** The value of digits, with or without commas. */
export function valueOf({ text }: Token): number {
  return Number(text.replaceAll(',', ''));
}

function readDigits(token: Token, at: number): ParsedNumber {
  const digits = token.text.replace(/[,.]/g, '').replace(/^0+/, '');
  const isWhole = !token.text.includes('.');
  return {
    value: valueOf(token),
    digits: (isWhole ? digits.replace(/0+$/, '') : digits).length || 1,
    next: at + 1,
    magnitude: 1,
    isWords: false,
  };
}

/** `twenty-five`, `seven`, `one hundred and ten`: hundreds are left to `multiply`. */
function readWords(tokens: readonly Token[], at: number): ParsedNumber | undefined {
  const word = tokens[at]?.lower ?? '';
  const tens = TENS.get(word);
  if (tens === undefined) {
    const value = UNITS.get(word);
    return value === undefined ? undefined : wordNumber(value, at + 1);
  }
  const hyphen = tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '‑' ? 2 : 1;
  const unit = UNITS.get(tokens[at + hyphen]?.lower ?? '') ?? 0;
  return unit >= 1 && unit <= 9
    ? wordNumber(tens + unit, at + hyphen + 1)
    : wordNumber(tens, at + 1);
}

function wordNumber(value: number, next: number): ParsedNumber {
  return { value, digits: significant(value), next, magnitude: 1, isWords: true };
}

function significant(value: number): number {
  return String(value).replace(/0+$/, '').length || 1;
}

/** Multiplies by the magnitudes that follow, and adds a smaller number after them: `two hundred and fifty thousand`. */
function multiply(tokens: readonly Token[], plain: ParsedNumber): ParsedNumber {
  let number = addPart(tokens, plain);
  for (;;) {
    const gap = tokens[number.next]?.text === '-' && tokens[number.next]?.isAttached ? 1 : 0;
    const token = tokens[number.next + gap];
    const factor = token === undefined ? undefined : magnitudeOf(token);
    if (factor === undefined)
      return addRest(tokens, number.magnitude > 1 ? addPart(tokens, number) : number);
    number = {
      ...number,
      value: number.value * factor,
      next: number.next + gap + 1,
      magnitude: number.magnitude * factor,
    };
  }
}

/** `fourteen and a half`, `two million and a half`. */
function addPart(tokens: readonly Token[], number: ParsedNumber): ParsedNumber {
  const part = partAdded(tokens, number.next);
  if (part === undefined || (number.magnitude > 1 && number.magnitude < 1e3)) return number;
  const value = number.value + part.value * number.magnitude;
  return { ...number, value, digits: significant(value * 100), next: part.next };
}

function addRest(tokens: readonly Token[], number: ParsedNumber): ParsedNumber {
  if (!number.isWords || number.magnitude < 100) return number;
  const at = tokens[number.next]?.lower === 'and' ? number.next + 1 : number.next;
  const rest = number.magnitude === 100 ? readWords(tokens, at) : readBelow(tokens, at, number);
  if (rest === undefined || rest.value >= number.magnitude) return number;
  const value = number.value + rest.value;
  const sum = { ...number, value, digits: significant(value), next: rest.next, magnitude: 1 };
  const factor = magnitudeOf(tokens[sum.next]);
  return factor === undefined || factor <= 100 || number.magnitude > 100
    ? sum
    : { ...sum, value: value * factor, next: sum.next + 1, magnitude: factor };
}

/** What follows thousands or millions: `two hundred and fifty`, `three hundred thousand`. */
function readBelow(
  tokens: readonly Token[],
  at: number,
  { magnitude }: ParsedNumber,
): ParsedNumber | undefined {
  const plain = readWords(tokens, at);
  if (plain === undefined) return undefined;
  const isHundreds = tokens[plain.next]?.lower === 'hundred';
  const { value, next } = plain;
  const hundreds = { ...plain, value: value * 100, magnitude: 100, next: next + 1 };
  const rest = isHundreds ? addRest(tokens, hundreds) : plain;
  const factor = magnitudeOf(tokens[rest.next]);
  return factor === undefined || rest.value * factor >= magnitude
    ? rest
    : { ...rest, value: rest.value * factor, next: rest.next + 1 };
}

function magnitudeOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  return MAGNITUDES.get(token.lower) ?? (token.isAttached ? ATTACHED.get(token.lower) : undefined);
}
