import { openingVerbs } from '../../language/names/opening-verbs.ts';
import { nominalVerbs } from './nominal-verbs.ts';

/** Verbs that need no object: what they are said of undergoes them. Own list. */
const HAPPENING =
  /^(?:rise|fall|grow|decline|decrease|shrink|drop|collapse|deteriorate|worsen|improve|increase|double|treble|triple|halve|expand|contract|spread|emerge|disappear|vanish|fade|decay|fail|survive|depart|arrive|retreat|stagnate|soar|surge|swell|slow|depend|rely|emigrate|migrate|persist|exist|escalate|intensify|multiply|proliferate|recede|resign|retire|leak|dry|dwindle|end|shift|evolve|deepen|widen|narrow|harden|weaken|depreciate|accumulate|expire|diminish|flood|close|develop|advance|suffer|revive|merge|return|dissolve|split|urbanise|radicalise|polarise)$/;

/** Verbs of orders that need no object either. Own list. */
const MOVING =
  /^(?:go|begin|start|work|proceed|talk|run|turn|move|stop|return|look|sit|meet|act|join|insist|stand|learn|leave|write|read|pay|sell|lend|borrow|vote|agree|negotiate|begin|finish|hear|help|speak|benefit|compete|wait|fight|invest|spend|export|migrate|claim|complain|protest|appeal|trade|travel|live|die|rule|fall|grow|rise|attack|retreat|resign)$/;

/** Whether a verb without an object says what happens to its subject. */
export function happensAlone(lemma: string): boolean {
  return HAPPENING.test(lemma);
}

/** Whether a verb must have an object, so that its form in -ed without one is passive: “teachers posted to Kohistan”. */
export function needsObject(lemma: string): boolean {
  return (
    (nominalVerbs.has(lemma) || openingVerbs.has(lemma)) &&
    !HAPPENING.test(lemma) &&
    !MOVING.test(lemma)
  );
}
