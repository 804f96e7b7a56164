import { SUBJECT_PRONOUNS } from './closed-words.ts';
import { needsObject } from './happening-verbs.ts';
import { gerundOf } from './gerund-of.ts';
import type { Phrase } from './phrase.ts';
import type { Clause } from './read-clause.ts';

/** Verbs that sound wrong so: “the town knowing the road”. */
const STATES =
  /^(?:know|want|need|like|mean|matter|seem|have|belong|be|exist|think|believe|deserve|cost|say|contain)$/;

/** Subjects that only a whole clause can have. */
const UNFIT =
  /^(?:no|not|nobody|none|neither|nothing|few|little|only|what|who|which|each|i|we|you)$/i;

/** A clause without its tense: “farmers selling land to pay fees”; undefined where that would change what it says. */
export function toParticiple({ subject, verb, rest }: Clause): Phrase | undefined {
  const isPlain = !verb.isLink && !verb.isPassive && !verb.isNegated && verb.modal === undefined;
  if (!isPlain || verb.main.pos !== 'VERB' || STATES.test(verb.lemma)) return undefined;
  if (isUnfit(subject) || rest.length === 0 || mayBePassive(verb, rest)) return undefined;
  return verb.lemma === 'use' && rest[0]?.text === 'to'
    ? undefined
    : [...subject, { ...verb.main, text: gerundOf(verb.lemma) }, ...rest];
}

function isUnfit(subject: Phrase): boolean {
  const [first] = subject;
  return (
    first === undefined ||
    UNFIT.test(first.text) ||
    SUBJECT_PRONOUNS.test(subject.at(-1)?.text ?? '') ||
    (subject.length === 1 && first.pos === 'PRON')
  );
}

/** “Four of them addressed by …” has no verb with a tense. */
function mayBePassive({ main, lemma }: Clause['verb'], [first]: Phrase): boolean {
  if (!/(?:ed|en)$/.test(main.text) || first?.pos !== 'ADP') return false;
  return /^(?:by|under|within|among)$/.test(first.text) || needsObject(lemma);
}
