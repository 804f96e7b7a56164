/** Ends of a sentence: a stop, what closes behind it, a space, and something that may begin a sentence. */
const ENDS = /[.!?…۔؟]['"’”)\]*]*\s+(?=['"‘“([*]*[\p{Lu}\p{Lo}\p{N}])/gu;

/** What stands before a stop that ends no sentence: a title, an initial, a short form. */
const SHORT_FORM =
  /(?:^|[\s(“"‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Dr|Mr|Mrs|Ms|St|Prof|Gen|Maj|Col|Lt|Sen|Rep|Gov|Jr|Sr|Hon|No|Nos|Art|Vol|vs|cf|ca|approx|viz|pp?|e\.g|i\.e)$/u;

/** Short forms before a number: “Aug. 31”, “Rs. 900”. */
const BEFORE_NUMBER = /(?:^|[\s(“"‘])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Rs|Fig|Sec|Ch)$/u;

/** No short form is longer; the whole sentence before each stop would be read again and again. */
const LONGEST_SHORT_FORM = 24;

/** The sentences of a text, in order. Full stops of short forms, initials and decimals end none. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(ENDS)) {
    const before = text.slice(Math.max(start, index - LONGEST_SHORT_FORM), index);
    const isNumbered = BEFORE_NUMBER.test(before) && /^\p{N}/u.test(text.slice(index + end.length));
    if (/^\.\s/u.test(end) && (isNumbered || SHORT_FORM.test(before))) continue;
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
