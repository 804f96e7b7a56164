import type { ClaimText } from '../claims-of.ts';
import { isBetweenDates } from '../../language/dates/is-between-dates.ts';
import { spellDate } from '../../language/dates/spell-date.ts';
import { extractFigures } from '../../language/figures/extract-figures.ts';
import type { Figure } from '../../language/figures/figure.ts';
import { isOwnCount, isSmallCount } from './small-counts.ts';
import { isWorkedOut } from './is-worked-out.ts';
import { groundFigure } from './ground-figure.ts';
import { groundName } from './ground-name.ts';
import { groundQuotation } from './ground-quotation.ts';
import { groundUnit } from './ground-unit.ts';
import type { CitedMaterial } from './index-sources.ts';
import { extractNames, type Name } from '../../language/names/extract-names.ts';
import type { Lexicon } from '../../language/names/lexicon.ts';
import type { Passage } from './passage.ts';
import { extractQuotations } from '../../language/quotations/extract-quotations.ts';
import type { Ungrounded } from './ungrounded.ts';

/** What a text is held against beside what it cites. */
export interface Surrounding {
  /** What the texts of the library teach about words. */
  readonly lexicon: Lexicon;
  /** All texts of the claim. */
  readonly claim: () => Passage;
  /** What a fact says it is of, without its figure. */
  readonly about: () => Passage;
}

/** Holds a text against what it cites: every figure, name and quotation in it must be there. */
export function groundText(
  { text, kind, path }: ClaimText,
  material: CitedMaterial,
  { lexicon, claim, about }: Surrounding,
): readonly Ungrounded[] {
  if (kind === 'quotation') return groundQuotation(text, material);
  if (kind === 'unit') return groundUnit(text, material, about());
  const read = readingOf(text, kind);
  const where =
    kind === 'as-of'
      ? { ...material, heads: [...material.heads, ...material.readings()] }
      : material;
  const figures = extractFigures(read);
  const named = kind === 'date' || kind === 'actor' ? [] : namesBeside(figures, read, lexicon);
  const names = path.at(-1) === 'role' ? named.filter((name) => !isOffice(name, lexicon)) : named;
  const isFine = (figure: Figure): boolean =>
    isFineCount(figure, read, material) ||
    isBetweenDates(figure, claim().figures) ||
    (kind === 'answer' && hasNumeral(figure, material));
  const missing = missingFigures(figures, { read, where }).filter(({ figure }) => !isFine(figure));
  return [
    ...missing
      .filter(({ figure }, at) => !isOfPeriod(missing[at - 1]?.figure, figure, read))
      .flatMap(({ found }) => found),
    ...names.flatMap((name) => groundName(name, material, { lexicon, kind })),
    ...extractQuotations(read).flatMap((quoted) => groundQuotation(quoted.text, material)),
  ];
}

interface Missing {
  readonly figure: Figure;
  readonly found: readonly Ungrounded[];
}

/** The figures that are neither in what is cited nor worked out from others that are. */
function missingFigures(
  figures: readonly Figure[],
  { read, where }: { read: string; where: CitedMaterial },
): readonly Missing[] {
  const held = figures
    .filter(({ isSoft }) => !isSoft)
    .map((figure) => ({ figure, found: groundFigure(figure, where) }));
  const missing = held.filter(({ found }) => found.length > 0);
  if (missing.length === 0) return [];
  const sound = held.filter(({ found }) => found.length === 0).map(({ figure }) => figure);
  return missing.filter(({ figure }) => !isWorkedOut(figure, { figures: sound, text: read }));
}

/** Whether a time goes on with the period that the one before it begins, which is told already: “24” of “2023–24”. */
function isOfPeriod(
  before: Figure | undefined,
  { start, readings }: Figure,
  text: string,
): boolean {
  if (before?.readings[0]?.kind !== 'date' || readings[0]?.kind !== 'date') return false;
  return /^(?:\s?[-–—]\s?|\s)$/.test(text.slice(before.end, start));
}

/** Names that are no part of a figure, as “US” of “5 million US dollars” is. */
function namesBeside(figures: readonly Figure[], text: string, lexicon: Lexicon): Name[] {
  return extractNames(text, lexicon).filter(
    ({ start, end }) => !figures.some((figure) => start >= figure.start && end <= figure.end),
  );
}

/** Whether a word of a role has its capital from the office only: “Climate Change Minister” is who minds the climate. */
function isOffice(
  { group, isAcronym, words: [word = '', ...others] }: Name,
  lexicon: Lexicon,
): boolean {
  return group === undefined && !isAcronym && others.length === 0 && lexicon.isCommon(word);
}

/** A text as it is read: a date in words, and a speaker as if inside a sentence, where a capital tells a name. */
function readingOf(text: string, kind: ClaimText['kind']): string {
  if (kind === 'date' || kind === 'as-of') return spellDate(text);
  return kind === 'speaker' ? `by ${text}` : text;
}

function isFineCount(figure: Figure, text: string, { passages }: CitedMaterial): boolean {
  return isSmallCount(figure) && isOwnCount(figure, text, passages);
}

/** Whether a bare number of an answer stands there; its unit may be in the question. */
function hasNumeral({ text }: Figure, { passages }: CitedMaterial): boolean {
  const numeral = text.replaceAll(',', '');
  return /^\d/.test(numeral) && passages.some(({ numerals }) => numerals.has(numeral));
}
