/** What follows a “since” of time: nouns of beginnings, other times, and what somebody began by doing. */
const TIME =
  /^since (?:then\b|last\b|early\b|late\b|mid|at least\b|(?:\p{L}+ ?){0,2}\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\p{L}+ing\b(?! (?:is|are|was|were|has|have)\b)|(?:(?:the|its|his|her|their|that) )?(?:\p{L}+ )?(?:beginning|start|end|onset|outbreak|launch|founding|foundation|birth|creation|establishment|independence|partition|inception|introduction|arrival|fall|coup|attacks?|earthquake|floods?|elections?|polls?|war|revolution|merger|takeover|withdrawal|invasion)\b)/iu;

const PRESENT = /\b(?:is|are|has|have|do|does|can|cannot|will|must|needs?|lacks?)\b/iu;
const PERFECT = /\b(?:has|have|had)\b(?: \p{L}+){0,2} (?:been|\p{L}+ed|\p{L}+n)\b/iu;

/**
 * Whether the “since” that opens a sentence says from when on, and gives no reason: “Since the ban, mills have closed”,
 * “Since the board closed, prices have doubled”.
 */
export function isSinceOfTime(sentence: string): boolean {
  const comma = sentence.indexOf(', ');
  if (comma < 0 || !/^since /iu.test(sentence)) return false;
  const [under, main] = [sentence.slice(0, comma), sentence.slice(comma)];
  return TIME.test(under) || (PERFECT.test(main) && !PRESENT.test(under));
}
