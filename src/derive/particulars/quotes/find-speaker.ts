import { readChunks } from '../clauses/read-chunks.ts';
import { shapeOf } from '../clauses/shapes.ts';
import { findOffice } from './find-office.ts';
import { findPersons, type Person, type PersonSense } from './find-persons.ts';
import { readRole } from './read-role.ts';
import { SOMEBODY, SPEECH } from './speech.ts';

/** Words of a paragraph around a quotation in it. */
export interface Setting {
  /** The paragraph up to the quotation, and the one before it. */
  readonly before: string;
  /** Of that, what belongs to the sentence of the quotation. */
  readonly opening: string;
  /** What follows it in its sentence, up to another quotation. */
  readonly after: string;
  /** Whether the quotation ends as if words about it followed: with a comma, or as a question. */
  readonly isOpen: boolean;
}

export interface FoundSpeaker {
  readonly person: Person;
  /** Whether the person is only called by an office. */
  readonly isUnnamed?: boolean;
  readonly role: string | undefined;
  /** Words of the sentence about the occasion: `told reporters`, `at the launch`. */
  readonly occasion: string | undefined;
}

/** Who says it, or that only “he” or “she” does, whom the text before must name. */
type Found = FoundSpeaker | { readonly pronoun: string; readonly occasion: string | undefined };

const VERB = new RegExp(`(?<!\\p{L})(?:${SPEECH})(?!\\p{L})`, 'u');
const PRONOUN = /(?:^|[\s,])(he|she)(?:\s\p{L}+ly|\salso|\sonce)?\s*$/iu;

/** A speaker is named within so many letters of the verb. */
const NEAR = 160;

/** Who says the words of a quotation: somebody named beside a verb of saying, or the one whom “he” or “she” must mean. */
export function findSpeaker(setting: Setting, sense: PersonSense): FoundSpeaker | undefined {
  const { opening, after, isOpen, before } = setting;
  const isAfter = isOpen || /^\s*,/.test(after);
  const near = after.slice(0, NEAR);
  const found =
    isAfter && VERB.test(near)
      ? speakerAfter(near, sense)
      : opening.trim() === ''
        ? undefined
        : speakerBefore(opening, sense);
  if (found === undefined || !('pronoun' in found)) return found;
  const { pronoun, occasion } = found;
  const until = isAfter ? before : before.slice(0, before.lastIndexOf(` ${pronoun}`));
  const person = antecedentIn(until, pronoun, sense);
  return person && { person, role: readRole(before, person, sense.tag), occasion };
}

/** “…,” said Nazia Khurshid, who runs a guest house; “…,” the forum’s president, Carla Osei, said at the launch. */
function speakerAfter(near: string, sense: PersonSense): Found | undefined {
  const verb = VERB.exec(near);
  if (verb === null) return undefined;
  const head = near.slice(0, verb.index);
  const tail = near.slice(verb.index + verb[0].length);
  if (/^[\s,]*$/.test(head)) return speakerBehindVerb(tail, sense);
  const told = /^t[eo]l/.test(verb[0]) ? verb[0] : '';
  const occasion = occasionIn(told + tail);
  const pronoun = PRONOUN.exec(head)?.[1];
  if (pronoun !== undefined) return { pronoun, occasion };
  if (/[.!?]\s/.test(head.replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ''))) return undefined;
  const person = findPersons(head, sense).find(
    ({ mayAct, isFull, end }) => mayAct && (isFull || head.slice(end).trim() === ''),
  );
  return person === undefined
    ? byOffice(findOffice(head, 'before verb'), occasion)
    : { person, role: readRole(head, person, sense.tag), occasion };
}

function speakerBehindVerb(tail: string, sense: PersonSense): Found | undefined {
  const pronoun = /^\s(he|she)\b/i.exec(tail)?.[1];
  if (pronoun !== undefined)
    return { pronoun, occasion: occasionIn(tail.slice(pronoun.length + 1)) };
  const person = findPersons(tail, sense).find(({ mayAct }) => mayAct);
  if (person === undefined) return byOffice(findOffice(tail, 'behind verb'), undefined);
  const between = tail.slice(0, person.start);
  if (VERB.test(between) || /[.;]\s|\b(?:to|of|for|at|that)\s*$/.test(between)) return undefined;
  return {
    person,
    role: readRole(tail, person, sense.tag),
    occasion: occasionIn(tail.slice(person.end)),
  };
}

const ACCORDING = /\baccording to\s([^“”"]+?),?\s*$/iu;

/** “According to Sana Mirza, the board “…””: whoever the words speak of, they are hers. */
const LED = /^\s*according to\s([^,“”"]+),\s[^,“”"]*[^,“”"\s]\s*$/iu;

/** A former minister, Mehrdad Sohrabi, told us that Tehran “…”; according to Sana Mirza, “…”. */
function speakerBefore(opening: string, sense: PersonSense): Found | undefined {
  const named = LED.exec(opening)?.[1] ?? ACCORDING.exec(opening)?.[1];
  const head = named ?? headOf(opening);
  if (head === undefined) return undefined;
  const pronoun = named === undefined ? PRONOUN.exec(head)?.[1] : undefined;
  if (pronoun !== undefined) return { pronoun, occasion: undefined };
  const person = findPersons(head, sense).findLast(({ end, isFull, mayAct }) => {
    const rest = head.slice(end);
    const isSubject =
      /^(?:[’']s?)?\s*$|^\s(?:of|from|in|at)\s|^,\s|^\s(?:also|once|has|had|\p{L}+ly)\s*$/u.test(
        rest,
      );
    return isSubject && mayAct && (isFull || rest.trim() === '');
  });
  return person === undefined
    ? byOffice(findOffice(head, 'before verb'), undefined)
    : { person, role: readRole(head, person, sense.tag), occasion: undefined };
}

function byOffice(
  office: string | undefined,
  occasion: string | undefined,
): FoundSpeaker | undefined {
  if (office === undefined) return undefined;
  const person = { name: office, title: undefined, start: 0, end: 0, isFull: true, mayAct: true };
  return { person, role: undefined, occasion, isUnnamed: true };
}

/** What stands before the last verb of saying in the words that lead to a quotation. */
function headOf(opening: string): string | undefined {
  let last: number | undefined;
  let from = 0;
  for (let verb = VERB.exec(opening); verb !== null; verb = VERB.exec(opening.slice(from))) {
    last = from + verb.index;
    from = last + verb[0].length;
  }
  return last === undefined ? undefined : opening.slice(0, last);
}

/** The last person named before who says or does something there, unless somebody without a name has come between. */
function antecedentIn(before: string, pronoun: string, sense: PersonSense): Person | undefined {
  const persons = findPersons(before, sense).filter(({ mayAct }) => mayAct);
  const person = persons.at(-1);
  if (person === undefined || SOMEBODY.test(before.slice(person.end))) return undefined;
  const isActing = person.title !== undefined || actsIn(before.slice(person.end), sense);
  const isKnown = person.isFull || persons.some(({ name }) => name.endsWith(` ${person.name}`));
  if (!isActing || !(isKnown || VERB.test(before.slice(person.end, person.end + NEAR))))
    return undefined;
  const isWoman = /^(?:Ms|Mrs|Miss|Begum|Bibi|Dame)\b/.test(person.title ?? person.name);
  const isMan = /^(?:Mr|Mian|Maulana|Sir|Lord|Haji|Qari|Mufti)\b/.test(person.title ?? person.name);
  const isHe = pronoun.toLowerCase() === 'he';
  return (isHe && isWoman) || (!isHe && isMan) ? undefined : person;
}

/** Whether a verb, or words about the person and then a verb, follow a name: it is that of somebody who acts. */
function actsIn(after: string, { tag }: PersonSense): boolean {
  const shape = shapeOf(readChunks(after.slice(0, NEAR), tag));
  return /^(?:R*[XV]|K(?:W|D|N|A|M)|P[^ZK]*V)/.test(shape);
}

const OCCASION =
  /^(?:,?\s(?:who|chair|of|from)[^,.;]*,)?,?\s?((?:told|tells|at|in|to|on|during|after|before|by|reading)\s[^,.;:“”"]{3,80})/u;

function occasionIn(text: string): string | undefined {
  const found = OCCASION.exec(
    text.trimStart().startsWith('t') ? text.trimStart() : text,
  )?.[1]?.trim();
  return found === undefined || /\b(?:me|us|my|our)\b/.test(found) ? undefined : found;
}
