const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
  'fifteenth sixteenth seventeenth eighteenth nineteenth',
]
  .join(' ')
  .split(' ');

/** Number words from one to ninety-nine, small letters, with what they mean. */
export const CARDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, at) => [cardinal(at + 1), at + 1]),
);

/** Words from first to ninety-ninth. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, at) => [ordinal(at + 1), at + 1]),
);

function cardinal(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  const ten = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10] ?? ''}`;
}

function ordinal(value: number): string {
  if (value < 20) return ORDINALS[value] ?? '';
  const ten = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${ORDINALS[value % 10] ?? ''}`;
}
