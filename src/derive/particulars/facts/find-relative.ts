const UNIT =
  '(?:years?|months?|weeks?|days?|decades?|quarters?|seasons?|summer|winter|spring|autumn|century|night|morning|evening)';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Words for a time that only the day of the article can place. */
const FORMS: readonly string[] = [
  `(?:(?:in|by|during|over|for|since|of|until|at) )?(?:the )?(?:end of )?(?:last|this|next|past|previous|coming|current|outgoing|recent|present) (?:\\p{L}+ ){0,2}?${UNIT}(?!\\p{L})`,
  `(?:in|during) (?:his|her|its|their|the) (?:first|second|third|fourth|fifth) (?:\\p{L}+ )?${UNIT}(?!\\p{L})`,
  `(?:in|within|over|for) (?:\\p{L}+|\\d+) ${UNIT}(?!\\p{L})`,
  `(?:the ${UNIT} before|(?:\\p{L}+|\\d+) ${UNIT} (?:ago|earlier))(?!\\p{L})`,
  `(?:in|by|since|during|until|till|of|on|last|this) (?:early |late )?${MONTH}(?: \\d{1,2}(?!\\d))?(?: and ${MONTH})?(?! \\d{4}|,? \\d{4})`,
  '(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  'at present|today|yesterday|so far|currently',
];

const RELATIVE = new RegExp(`(?<!\\p{L})(?:${FORMS.join('|')})`, 'giu');

/** The words for such a time that stand nearest to a place in a sentence; undefined where it has none. */
export function findRelative(sentence: string, place: number): string | undefined {
  return [...sentence.matchAll(RELATIVE)]
    .toSorted((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place))
    .map(([words]) => words)[0];
}
