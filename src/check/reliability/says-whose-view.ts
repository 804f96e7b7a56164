/** Words with which a text says whose view, count or word it gives. */
const ATTRIBUTIONS =
  /\b(?:accord(?:ing|s) to|argu(?:e|es|ed|ing)|hold(?:s)? that|critics?|editorials?|commentators?|columnists?|analysts?|observers?|scholars?|historians?|economists?|author(?:s)?|writers?|opponents?|supporters?|advocates?|proponents?|contends?|contended|maintains?|maintained|believes?|believed|claims?|claimed|alleges?|alleged|reportedly|by (?:some|one|his|her|their|its|an?|the|most|[A-Z][\p{L}’'.-]+) (?:\p{L}+ ){0,3}?(?:accounts?|counts?|reckonings?|estimates?|reports?|words?)|in the (?:view|eyes|words|opinion) of|in (?:his|her|their) (?:view|eyes|words|opinion)|opinion|some (?:say|see|hold|think|fear)|is (?:said|seen|reported|held|called|described)|are (?:said|seen|reported|held|called|described)|sees?|fears?|credits?|blames?|describes?|accuses?|calls? (?:it|for)|insists?|warns?|suggests?|estimates?|estimated|says?|said|writes?|wrote|thinks?|answers?|concedes?|counts|counted|finds|found|reports|reported)\b/iu;

/** Whether a text says, in English, whose view it gives, so that it asserts no more than that somebody holds it. */
export function saysWhoseView(text: string): boolean {
  return ATTRIBUTIONS.test(text);
}
