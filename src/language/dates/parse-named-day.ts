import { yearOf } from './date-words.ts';
import { oneDate, type DateParser } from './parsed-dates.ts';

/** Days that have a name, by their words. */
const FEASTS = [
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['christmas'], month: 12, day: 25 },
  { words: ['new', 'year’s', 'eve'], month: 12, day: 31 },
  { words: ['new', 'year’s', 'day'], month: 1, day: 1 },
];

/** `Christmas Eve 1979`, `New Year’s Day, 1994`: with a year, or it is no date that anything rests on. */
export const parseNamedDay: DateParser = (tokens, at) => {
  const first = tokens[at];
  if (first?.text === 'Partition') return parsePartition(tokens, at);
  if (first?.lower !== 'christmas' && first?.lower !== 'new') return undefined;
  const feast = FEASTS.find(({ words }) =>
    words.every((word, place) => tokens[at + place]?.lower.replace("'", '’') === word),
  );
  if (feast === undefined) return undefined;
  const end = at + feast.words.length;
  const place = /^(?:,|of|in)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  const year = yearOf(tokens[place]);
  if (year === undefined) return undefined;
  return oneDate(at, place + 1, { kind: 'date', year, month: feast.month, day: feast.day });
};

/** “Since Partition” says 1947 to whoever asks, and makes no claim; that of Bengal was another. */
const parsePartition: DateParser = (tokens, at) => {
  if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'bengal') return undefined;
  const readings = [{ kind: 'date', year: 1947, month: 8 } as const];
  return { dates: [{ from: at, to: at + 1, readings, isSoft: true }], next: at + 1 };
};
