import { joiningOpening, wrapperOpening } from './framing-words.ts';

/** Rounds of taking an opening away; no sentence has more. */
const MOST_OPENINGS = 5;

const COMMA_ASIDE =
  /, (?:however|moreover|meanwhile|therefore|of course|indeed|in fact|in turn|too|for (?:their|its|his|her) part|after all|then|finally|instead|nonetheless|nevertheless|for example|for instance|i (?:suspect|think|believe|suppose|fear)|it (?:seems|is said|appears)|they say|he says|she says|he said|she said|we are told|as ever|if anything|perhaps|admittedly|incidentally|by contrast|on the other hand|in other words|as a result|as a consequence|that is),/giu;

const CLOSING_ASIDE =
  /,? (?:however|too|of course|indeed|in turn|though|either|after all|anyway|for example|for instance|i suspect|i think|i believe|it seems|as a result|as a consequence|in consequence|in practice)$/iu;

const QUOTES = /[“”"«»]/g;

/** A sentence without what joins it to others or speaks of itself: “Moreover, it is true that …”, brackets, list marks. */
export function stripFraming(sentence: string): string {
  let text = withoutMarks(sentence);
  for (let round = 0; round < MOST_OPENINGS; round += 1) {
    const bare = text.replace(joiningOpening, '').replace(wrapperOpening, '');
    if (bare === text || bare.split(' ').length < 3) break;
    text = bare;
  }
  return text
    .replaceAll(COMMA_ASIDE, '')
    .replace(/[.!…]+$/u, '')
    .replace(CLOSING_ASIDE, '')
    .trim();
}

function withoutMarks(sentence: string): string {
  return sentence
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\(?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)]|[-*•])\s+/iu, '')
    .replaceAll(/\s?[([][^()[\]]{0,200}[)\]]/g, '')
    .replaceAll(/(?<=[\p{L}\d,]) ?— ?[^—.]{1,120} ?—(?= |\p{L})/gu, ' ')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(QUOTES, (mark) => (isBalanced(sentence) ? mark : ''))
    .replaceAll(/\s+([,;:.])/g, '$1')
    .replaceAll(/\s+/g, ' ');
}

/** Quotation marks stay only as a pair round a few words; the words of a speaker lose them. */
function isBalanced(sentence: string): boolean {
  const pairs = sentence.match(/“[^”“]{1,40}”|"[^"]{1,40}"/g) ?? [];
  return (
    (sentence.match(QUOTES) ?? []).length === pairs.length * 2 && !/^[“"]|[”"][.,]?$/.test(sentence)
  );
}
