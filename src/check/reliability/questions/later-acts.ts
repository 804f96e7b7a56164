import { isBefore } from '../../../model/date.ts';
import type { DatedEvent } from './dated-events.ts';

/** Acts of violence, which nobody names before they happen. */
const ACTS =
  'raids?|attacks?|strikes?|killings?|massacres?|bombings?|blasts?|assassinations?|shootings?';
const SPOKEN_OF = `${ACTS}|operations?|incidents?|assaults?|killed|tragedy|carnage|episode|siege`;

const IS_ACT = new RegExp(`\\b(?:${ACTS})\\b`, 'i');
const IS_SPOKEN_OF = new RegExp(`\\b(?:${SPOKEN_OF})\\b`, 'i');

/** Names of places and bodies that stand for more than one event. */
const COMMON =
  /^(?:Pakistan|India|Afghan|Americ|United|States|Nations|Britain|British|China|Chinese|Russia|Soviet|Israel|Palestin|Gaza|Hamas|Iran|Iraq|Syria|Saudi|Arab|Turk|Ukrain|Europe|Islam|Muslim|Taliban|Kabul|Kandahar|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Delhi|Mumbai|Kashmir|Punjab|Sindh|Baloch|Khyber|Pakhtun|Pashtun|Waziristan|Swat|Washington|London|Paris|Moscow|Beijing|Baghdad|Tehran|Qaeda|Daesh|Hezbollah|Houthi|Yemen|Libya|Lebanon|Beirut|Red|North|South|East|West|Army|Navy|Public|School|President|Prime|Minister|General|Parliament|Assembly|Supreme|Court|Border|Security|Council|Terror|Militant|Suicide|Drone|Military|Missile|World|First|Second|January|February|March|April|June|July|August|September|October|November|December)/;

/** A sudden act. */
export interface NamedAct extends DatedEvent {
  /** Names that no earlier event bears. */
  readonly names: readonly string[];
}

/** Every act of violence among the events. @param events the earliest first. */
export function namedActs(events: readonly DatedEvent[]): readonly NamedAct[] {
  const first = new Map<string, string>();
  for (const { text, date } of events)
    for (const word of wordsOf(text)) if (!first.has(word)) first.set(word, date);
  return events
    .filter(({ text }) => IS_ACT.test(text))
    .map(({ text, date }) => ({
      text,
      date,
      names: namesOf(text).filter((name) => !isBefore(first.get(name) ?? date, date)),
    }));
}

/**
 * An act that a question names, though it came after the question was set, under a name that no earlier event bears: the
 * Abbottabad raid, but no attack in Kabul.
 */
export function laterAct(
  text: string,
  sat: string,
  acts: readonly NamedAct[],
): NamedAct | undefined {
  if (!IS_SPOKEN_OF.test(text)) return undefined;
  return acts.find(
    ({ date, names }) =>
      isBefore(sat, date) && names.some((name) => text.includes(name) && isActOn(text, name)),
  );
}

/** Capitalised words; the first of the text only if an act follows it, as in “Salala strike”. */
function namesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.filter(
    (word, at) =>
      /^\p{Lu}\p{L}{4,}/u.test(word) &&
      !COMMON.test(word) &&
      (at > 0 || IS_ACT.test(words[1] ?? '')),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];
}

/** “Abbottabad raid”, “operation in Abbottabad”, “killing of Osama bin Laden”. */
function isActOn(text: string, name: string): boolean {
  const escaped = name.replace(/[^\p{L}]/gu, '.');
  return new RegExp(
    `\\b${escaped}(?:[’']s)? (?:[\\p{L}-]+ )?(?:${SPOKEN_OF})\\b|\\b(?:${SPOKEN_OF}) (?:of|in|at|on|near) (?:[\\p{L}-]+ ){0,2}${escaped}(?![\\p{L}])`,
    'iu',
  ).test(text);
}
