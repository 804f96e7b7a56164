import { closingAside, commaAside, joiningOpening, wrapperOpening } from './framing-words.ts';

/** Rounds of taking an opening away; no sentence has more. */
const MOST_OPENINGS = 5;

/** Words that a sentence keeps at least. */
const LEAST_WORDS = 3;

const QUOTES = /[“”"«»]/g;

/** A sentence without what joins it to others or speaks of itself: “Moreover, it is true that …”. */
export function stripFraming(sentence: string): string {
  let text = sentence
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\(?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)]|[-*•])\s+/iu, '');
  for (let round = 0; round < MOST_OPENINGS; round += 1) {
    const bare = text.replace(joiningOpening, '').replace(wrapperOpening, '');
    if (bare === text || bare.split(' ').length < LEAST_WORDS) break;
    text = bare;
  }
  return text
    .replaceAll(commaAside, '')
    .replace(/[.!…]+$/u, '')
    .replace(closingAside, '')
    .trim();
}

/** A sentence without brackets, asides between dashes, marks of emphasis, and quotation marks round more than a few words. */
export function stripMarks(sentence: string): string {
  const keepsQuotes = isBalanced(sentence);
  return sentence
    .replaceAll(/\s?[([][^()[\]]{0,200}[)\]]/g, '')
    .replaceAll(/(?<=[\p{L}\d,]) ?— ?[^—.]{1,120} ?—(?= |\p{L})/gu, ' ')
    .replaceAll(/(?<=\p{L}) – [^–.]{1,120} – /gu, ' ')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(QUOTES, (mark) => (keepsQuotes ? mark : ''))
    .replaceAll(/\s+([,;:.])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!…,;]+$/u, '')
    .trim();
}

/** Quotation marks stay only as a pair round a few words; the words of a speaker lose them. */
function isBalanced(sentence: string): boolean {
  const pairs = sentence.match(/“[^”“]{1,30}”|"[^"]{1,30}"/g) ?? [];
  const marks = sentence.match(QUOTES) ?? [];
  return marks.length === pairs.length * 2 && !/^[“"]|[”"][.,]?$/.test(sentence);
}
