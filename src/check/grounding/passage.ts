import { extractFigures } from '../../language/figures/extract-figures.ts';
import { isQuantity, type Figure } from '../../language/figures/figure.ts';
import { unitOf } from '../../language/figures/measures.ts';
import type { FigureContext } from '../../language/figures/has-figure.ts';
import { groupsOf } from './groups-of.ts';
import { keyOf } from '../../language/names/key-of.ts';
import type { NameContext } from '../../language/names/has-name.ts';
import { wordsOf, type Word } from '../../language/names/words-of.ts';
import { namedDays } from '../../language/dates/named-days.ts';
import { once } from '../once.ts';
import { quotedWords } from '../../language/quotations/quoted-words.ts';

/** A text that a claim may rest on, with everything in it that can be looked for. */
export interface Passage extends FigureContext, NameContext {
  /** How messages call it: `` `akram#p3` ``. */
  readonly label: string;
  readonly text: string;
  /** Measures that its words name. */
  readonly units: ReadonlySet<string>;
  /** Numbers as they are written, without commas, but for dates: `34.2` of `34.2 billion`. */
  readonly numerals: ReadonlySet<string>;
  /** Its words between blanks, as quotations are compared. */
  readonly plain: string;
}

/** What is said outside a passage that its figures may leave out. */
export interface Surroundings {
  readonly published?: string;
  /** Of the publication, and the one that was named last before the passage. */
  readonly years?: readonly number[];
  /** Of all the sums of the article: they count where the passage names none itself. */
  readonly currencies?: readonly string[];
}

/** Reads a text for all the claims that rest on it: each part when it is first asked for, and once. */
export function createPassage(label: string, text: string, around: Surroundings = {}): Passage {
  const figures = once(() => [...extractFigures(text), ...namedFigures(text, around.published)]);
  const words = once(() => wordsOf(text));
  const years = once(() => new Set([...(around.years ?? []), ...yearsOf(figures())]));
  const currencies = once(() => {
    const own = currenciesOf(figures());
    return new Set(own.length > 0 ? own : around.currencies);
  });
  const numerals = once(() => new Set(figures().filter(isCountOrMeasure).flatMap(numeralsOf)));
  const units = once(() => new Set(words().flatMap((word) => unitOf(word.text) ?? [])));
  const keys = once(() => new Set(words().flatMap(keysOf)));
  const capitals = once(
    () =>
      new Set(
        words()
          .filter(({ isCapital }) => isCapital)
          .flatMap(keysOf),
      ),
  );
  const groups = once(() => new Set(groupsOf(words())));
  const plain = once(() => quotedWords(text));
  return {
    label,
    text,
    get figures() {
      return figures();
    },
    get words() {
      return words();
    },
    get years() {
      return years();
    },
    get currencies() {
      return currencies();
    },
    get numerals() {
      return numerals();
    },
    get units() {
      return units();
    },
    get keys() {
      return keys();
    },
    get capitals() {
      return capitals();
    },
    get groups() {
      return groups();
    },
    get plain() {
      return plain();
    },
  };
}

function isCountOrMeasure({ readings }: Figure): boolean {
  return readings.every(isQuantity);
}

function numeralsOf({ text }: Figure): readonly string[] {
  return text.match(NUMERAL)?.map((written) => written.replaceAll(',', '')) ?? [];
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/g;

/** Days that a text names only by the day of the week. */
function namedFigures(text: string, published = ''): Figure[] {
  return namedDays(text, published).map((day) => ({
    text: `${day.day}`,
    start: 0,
    end: 0,
    readings: [{ kind: 'date', ...day }],
    isSoft: false,
  }));
}

/** What stands before the year of a law: “the Local Councils (Finance) Act, 2013”. */
const LAW = /(?:Act|Ordinance|Order|Rules|Code),?\s$/;

/** Figures without the years of laws, which date nothing that is told in other paragraphs. */
export function datesIn(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.filter(({ start }) => !LAW.test(text.slice(Math.max(0, start - 20), start)));
}

/** The years that figures name, in their order. */
export function yearsOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ readings }) =>
    readings.flatMap((reading) => (reading.kind === 'date' ? (reading.year ?? []) : [])),
  );
}

/** The currencies that figures are in. */
export function currenciesOf(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.kind === 'money' && reading.unit !== undefined ? [reading.unit] : [],
    ),
  );
}

/** A code such as `BPS-17` names its letters too, and `ExxonMobil` each of its parts. */
function keysOf({ text, key, isCapital, isAcronym }: Word): readonly string[] {
  if (!isCapital) return [key];
  const parts = isAcronym ? CODE.exec(text) : INNER_CAPITAL.test(text) ? JOINED.exec(text) : null;
  return parts === null ? [key] : [key, ...parts.slice(1).map(keyOf)];
}

const CODE = /^(\p{Lu}+)-?\d/u;
const INNER_CAPITAL = /[a-z][A-Z]/;
const JOINED = /^([A-Z][a-z]{2,})([A-Z][a-z]{2,})$/;
