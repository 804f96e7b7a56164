import {
  closingAside,
  closingSpeech,
  commaAside,
  joiningOpening,
  wrapperOpening,
} from './framing-words.ts';

/** Rounds of taking an opening away; no sentence has more. */
const MOST_OPENINGS = 5;

/** Words that a sentence keeps at least. */
const LEAST_WORDS = 3;

const QUOTES = /[“”"«»]/g;

/** A sentence that opens with where or when, which its comma must close. */
const OPENING =
  /^(?:in|on|at|for|by|from|with|under|since|during|after|before|among|across|over|until)\s[^,]{3,40},/iu;

/** “12 February 2023 On Monday …”: the day of a report that ran into its text. */
const DATE_LINE =
  /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4} (?=\p{Lu})/u;

/** “KABUL, Afghanistan — ”, “PESHAWAR: ”: where a report was filed. */
const DATELINE = /^(?:\p{Lu}{4,}(?: \p{Lu}{3,})?(?:[,/] ?\p{Lu}[\p{L}.]+)?\s?[—–:]|[—–])\s/u;

/** A sentence without what joins it to others or speaks of itself: “Moreover, it is true that …”. */
export function stripFraming(sentence: string): string {
  let text = sentence
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\(?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)]|[-*•])\s+/iu, '')
    .replace(DATELINE, '')
    .replace(DATE_LINE, '');
  for (let round = 0; round < MOST_OPENINGS; round += 1) {
    const bare = text.replace(joiningOpening, '').replace(wrapperOpening, '');
    if (bare === text || bare.split(' ').length < LEAST_WORDS) break;
    text = bare;
  }
  return text
    .replaceAll(commaAside, OPENING.test(text) ? ',' : '')
    .replaceAll(/ (?:in turn|of course|for example|for instance|however)(?= \p{Ll})/giu, '')
    .replace(/[.!…]+$/u, '')
    .replace(closingSpeech, '')
    .replace(closingAside, '')
    .replace(CLEFT, '$<what> $<does>')
    .trim();
}

/** “It is the board’s own rule that has shut the mills”: that rule has shut them. */
const CLEFT =
  /^[Ii]t (?:is|was) (?:precisely |also |often |not least )?(?<what>(?:the|an?|its|their|\p{Lu})[^,;:]{4,100}?) that (?<does>(?:has|have|had|is|was|were|are|will|would|can|could|may|might) .{8,})$/u;

/** A sentence without brackets, asides between dashes, marks of emphasis and quotation marks. */
export function stripMarks(sentence: string): string {
  return sentence
    .replaceAll(/\s?[([][^()[\]]{0,200}[)\]]/g, '')
    .replaceAll(/(?<=[\p{L}\d,]) ?— ?[^—]{1,240} ?—(?= |\p{L})/gu, ' ')
    .replaceAll(/(?<=\p{L}) – [^–.]{1,120} – /gu, ' ')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\b(should|must|could|can|may|might|will|would), [^,]{1,60}, (?=\p{Ll})/gu, '$1 ')
    .replaceAll(/\bnot (?:only|just|merely|simply) ([^.;]{1,160}?),? but(?: also)?\b/giu, '$1 and')
    .replaceAll(QUOTES, '')
    .replaceAll(/\s+([,;:.])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!…,;]+$/u, '')
    .trim();
}
