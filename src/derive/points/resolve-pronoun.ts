import { sayingVerbs } from './framing-words.ts';
import { isNounToken, lengthOf, textOf, type Phrase } from './phrase.ts';
import { readClause, type Clause } from './read-clause.ts';

/** Words of a subject at most that may stand in for a pronoun. */
const MOST_WORDS = 8;

/** A clause whose subject is a pronoun, with what it stands for, or with the pronoun that nobody could resolve. */
export interface Resolved {
  readonly clause: Clause;
  readonly unresolved: string | undefined;
}

/**
 * Puts what was spoken of for a pronoun that is the subject of a clause: the subject of the sentence before, if it agrees in
 * number and does not only say something. “This” and “that” alone mean a whole sentence and are left.
 */
export function resolvePronoun(clause: Clause, before: Phrase | undefined): Resolved {
  const pronoun = pronounOf(clause.subject);
  if (pronoun === undefined) return { clause, unresolved: undefined };
  if (pronoun === 'it' && isDummy(clause)) return { clause, unresolved: undefined };
  if (pronoun === 'it' && isEmpty(clause)) return { clause, unresolved: 'it' };
  const told = before && readClause(before);
  const earlier = told && sayingVerbs.has(told.verb.lemma) ? undefined : told?.subject;
  return earlier !== undefined && isNamed(earlier) && agrees(pronoun, earlier)
    ? { clause: { ...clause, subject: earlier }, unresolved: undefined }
    : { clause, unresolved: pronoun };
}

/** Words in front of what is no name of its own: it points back itself. */
const POINTING =
  /^(?:this|that|these|those|such|both|the (?:former|latter|same)|its|their|his|her)\b/i;

/** Whether a subject names something by itself, in few words. */
function isNamed(subject: Phrase): boolean {
  return (
    pronounOf(subject) === undefined &&
    !POINTING.test(textOf(subject)) &&
    !subject.some(({ text }) => text === ',') &&
    !/^(?:example|reason|result|problem|question|thing|case|part|answer|point|fact|issue)$/.test(
      headOf(subject)?.lemma ?? '',
    ) &&
    lengthOf(subject) <= MOST_WORDS
  );
}

function pronounOf(subject: Phrase): string | undefined {
  const [only] = subject;
  if (only === undefined || subject.length !== 1) return undefined;
  return /^(?:this|that|it|they|these|those|he|she)$/i.test(only.text)
    ? only.text.toLowerCase()
    : undefined;
}

/** “It is by no means certain that …”, “it is believed that …”, “it is hard to see why”: this “it” stands for nothing before. */
function isDummy({ verb, rest, tail }: Clause): boolean {
  const behind = [...rest, ...tail];
  if (!verb.isLink && !(verb.isPassive && /^that$/i.test(behind[0]?.text ?? ''))) return false;
  const opened = behind.findIndex(({ text }) =>
    /^(?:to|that|whether|how|why|who|when)$/i.test(text),
  );
  if (opened < 0 || opened > MOST_BEFORE_THAT) return false;
  const [first] = behind;
  const isNamed = behind.slice(0, opened).some(isNounToken) && first?.pos === 'DET';
  return /^(?:that|who|whether)$/i.test(behind[opened]?.text ?? '') || !isNamed;
}

/** Words between “it is” and what it stands for. */
const MOST_BEFORE_THAT = 8;

/** “It would be wrong to conclude that …”, “it was a mistake”: this “it” may stand for what follows, or for a whole story. */
function isEmpty({ verb, rest }: Clause): boolean {
  return verb.isLink || rest.some(({ text }) => /^(?:to|that|whether|how|why)$/.test(text));
}

function agrees(pronoun: string, subject: Phrase): boolean {
  const head = headOf(subject);
  const isMany =
    /[^su]s$|^(?:people|men|women|children|police|taliban)$/i.test(head?.text ?? '') ||
    subject.some(({ text }) => text === 'and');
  if (pronoun === 'they' || pronoun === 'these' || pronoun === 'those') return isMany;
  if (pronoun === 'it') return !isMany && isNounToken(head) && !isPerson(subject);
  if (pronoun === 'he' || pronoun === 'she') return !isMany && head?.pos === 'PROPN';
  return false;
}

/** The last noun before a preposition. */
function headOf(subject: Phrase): Phrase[number] | undefined {
  const end = subject.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
  return subject.slice(0, end < 0 ? undefined : end).findLast(isNounToken);
}

const PERSON =
  /^(?:man|woman|father|mother|brother|sister|minister|officer|teacher|farmer|doctor|judge|president|secretary|boy|girl|son|daughter|student|writer|uncle|aunt|wife|husband|neighbour|friend|mr|mrs|dr|general)$/i;

function isPerson(subject: Phrase): boolean {
  return subject.some(({ text, lemma }) => PERSON.test(lemma) || PERSON.test(text));
}
