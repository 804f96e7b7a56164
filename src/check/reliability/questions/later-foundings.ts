import type { DatedEvent } from './dated-events.ts';

const KINDS =
  'Agreement|Accords?|Pact|Treaty|Act|Plan|Amendment|Memorandum of Agreement|Organi[sz]ation|Corridor|Resolution|Declaration|Charter';

/** A name of several capitalised words that says what was founded: “National Action Plan”, “Geneva Accords”. */
const NAME = new RegExp(
  String.raw`\b(?!The\b|An?\b|In\b)\p{Lu}[\p{L}–-]+ (?:(?:\p{Lu}[\p{L}–-]+|of|for|and|on|with) ){0,5}?(?:${KINDS})\b`,
  'gu',
);

const IS_FOUNDED =
  /\b(?:found(?:s|ed)|sign(?:s|ed)?|adopt(?:s|ed)?|announc(?:es|ed)|agreed|conclud(?:es?|ed)|establish(?:es|ed)|enact(?:s|ed)|pass(?:es|ed)|formed|launch(?:es|ed))\b/i;

/** Something that got its name when it was founded, signed or adopted. */
export interface Founding extends DatedEvent {
  readonly name: string;
}

/** Every founding among the events whose name no earlier event bears. @param events the earliest first. */
export function foundings(events: readonly DatedEvent[]): readonly Founding[] {
  const first = new Map<string, Founding>();
  for (const { text, date } of events)
    for (const [name] of text.matchAll(NAME))
      if (!first.has(name)) first.set(name, { name, text, date });
  return [...first.values()].filter(({ text }) => IS_FOUNDED.test(text));
}

/**
 * Something that a question names although it was founded later: two years or more, since what is being negotiated has a
 * name before it is signed.
 */
export function laterFounding(
  text: string,
  year: number,
  founded: readonly Founding[],
): Founding | undefined {
  return founded.find(
    ({ name, date }) => Number(date.slice(0, 4)) > year + 1 && text.includes(name),
  );
}
