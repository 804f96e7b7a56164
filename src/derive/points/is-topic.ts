/** Words of a topic at most. */
const MOST_WORDS = 8;

const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|over|nearly|almost|about)\b/i;

/** Nouns that judge a thing and name none: “grave mistake”. */
const JUDGING =
  /\b(?:mistake|error|problem|thing|issue|matter|blunder|failure|concern|challenge)s?$/i;

/** Offices, times and places without a name of their own: who or where, and no subject. */
const BARE =
  /\b(?:administration|chief justice|candidate|minister|season|region|part(?:y|ies)|assembly|fund|period|decade|year|remark|article)s?$/i;

/** Whether a phrase without a verb names a subject that a question can be about: a name, or two to eight words without a figure. */
export function isTopic(phrase: string): boolean {
  const words = phrase.split(' ').length;
  const isName = /^\p{Lu}/u.test(phrase);
  return (
    words <= MOST_WORDS &&
    (words > 1 || isName) &&
    !FIGURE.test(phrase) &&
    !JUDGING.test(phrase) &&
    !BARE.test(phrase)
  );
}

/** Things without a name of their own that a question would have to say more of: “autonomous body”, “local reserves”. */
const UNCLEAR =
  /\b(?:bod(?:y|ies)|branch(?:es)?|reserves?|agenc(?:y|ies)|institutions?|members?|officials?)$/i;

/** Whether a topic is clear enough to ask for a way forward in it. */
export function isAskable(topic: string): boolean {
  return isTopic(topic) && !UNCLEAR.test(topic);
}
