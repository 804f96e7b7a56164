import type { Library } from '../../../model/library.ts';

/** What happened, and when, as a timeline or a fact of the library has it. */
export interface DatedEvent {
  readonly text: string;
  readonly date: string;
}

/** Every event of the timelines and every shared fact that is a date, the earliest first. */
export function datedEvents(library: Library): readonly DatedEvent[] {
  const facts = [...library.facts.values()].flatMap(({ value: { text, value, unit } }) => {
    const isDate = unit === 'date' ? /^\d{4}/ : /^\d{4}-\d{2}(?:-\d{2})?$/;
    return isDate.test(String(value)) ? [{ text, date: String(value) }] : [];
  });
  const events = [...library.briefs.values()].flatMap(({ timeline }) =>
    timeline.map(({ event, date }) => ({ text: event, date })),
  );
  return [...facts, ...events].sort((a, b) => (a.date < b.date ? -1 : 1));
}
