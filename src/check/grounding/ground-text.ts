import type { ClaimText } from '../claims-of.ts';
import type { JudgementCode } from '../../problems/catalogue.ts';
import { isCountedOtherwise, isSmallCount } from './figures/small-counts.ts';
import { extractFigures } from './figures/extract-figures.ts';
import { extractQuotations } from './quotations/extract-quotations.ts';
import { isQuantity, type Figure } from './figures/figure.ts';
import type { CitedMaterial } from './index-sources.ts';
import { hasFigure } from './figures/has-figure.ts';
import { hasQuotation, likeness } from './quotations/has-quotation.ts';
import { extractNames, type Name } from './names/extract-names.ts';
import type { Lexicon } from './names/lexicon.ts';
import { hasName, hasShortName } from './names/has-name.ts';
import { nearestFigures } from './figures/nearest-figures.ts';
import type { Passage } from './passage.ts';
import { plainWords } from './quotations/plain-words.ts';
import { isBetweenDates } from './dates/is-between-dates.ts';
import { spellDate } from './dates/spell-date.ts';

/** Something checkable in a text that what is cited does not have. */
export interface Ungrounded {
  readonly code: JudgementCode;
  readonly message: string;
  readonly hint: string;
}

/**
 * Holds a text against what it cites: every figure, name and quotation in it must be there.
 * @param claim what the texts of the library teach about words, and the dates of the whole claim.
 */
export function groundText(
  { text, kind }: ClaimText,
  material: CitedMaterial,
  { lexicon, dates }: { lexicon: Lexicon; dates: readonly Figure[] },
): readonly Ungrounded[] {
  const read = kind === 'date' ? spellDate(text) : text;
  const found = extractFigures(read);
  const names = kind === 'plan' || kind === 'date' ? [] : namesBeside(found, read, lexicon);
  const figures = found.filter(
    (figure) =>
      !figure.isSoft &&
      !isFineCount(figure, read, material) &&
      !isBetweenDates(figure, dates) &&
      !(kind === 'answer' && hasNumeral(figure, material)),
  );
  return [
    ...figures.flatMap((figure) => groundFigure(figure, material)),
    ...names.flatMap((name) => groundName(name, material, { lexicon, kind })),
    ...extractQuotations(read).flatMap((quoted) => groundQuotation(quoted.text, material)),
  ];
}

/** Names that are no part of a figure, as “US” of “5 million US dollars” is. */
function namesBeside(figures: readonly Figure[], text: string, lexicon: Lexicon): Name[] {
  return extractNames(text, lexicon).filter(
    ({ start, end }) => !figures.some((figure) => start >= figure.start && end <= figure.end),
  );
}

function groundFigure(figure: Figure, material: CitedMaterial): Ungrounded[] {
  const years = new Set(material.passages.flatMap((passage) => [...passage.years]));
  const has = (passage: Passage): boolean =>
    hasFigure(figure, passage, years) && hasRate(figure, passage);
  if (material.passages.some(has) || (isTime(figure) && material.heads.some(has))) return [];
  const there = nearestFigures(figure, material.passages);
  return [
    {
      code: codeOf(figure),
      message: `“${figure.text}” is not in ${listPassages(material)}.`,
      hint:
        findElsewhere(has, material) ??
        (there.length === 0
          ? 'Cite what says so, or leave it out.'
          : `There it says: ${there.join('; ')}.`),
    },
  ];
}

/** Whether a passage speaks of what the figure is counted by: a sum a year is not one a month. What is given for some year is so much a year. */
function hasRate({ rate }: Figure, { units, figures }: Passage): boolean {
  if (rate === undefined || units.has(rate)) return true;
  return rate === 'year' && figures.some(isTime);
}

function isFineCount(figure: Figure, text: string, { passages }: CitedMaterial): boolean {
  return isSmallCount(figure) && !isCountedOtherwise(figure, text, passages);
}

/** Whether a bare number of an answer stands there; its unit may be in the question. */
function hasNumeral({ text }: Figure, { passages }: CitedMaterial): boolean {
  const numeral = text.replaceAll(',', '');
  return /^\d/.test(numeral) && passages.some(({ numerals }) => numerals.has(numeral));
}

function isTime({ readings }: Figure): boolean {
  return readings.some((reading) => !isQuantity(reading));
}

function codeOf({ readings }: Figure): JudgementCode {
  if (readings.some(({ kind }) => kind === 'money')) return 'grounding/money';
  return readings.every(isQuantity) ? 'grounding/number' : 'grounding/date';
}

function groundName(
  name: Name,
  material: CitedMaterial,
  { lexicon, kind }: { lexicon: Lexicon; kind: ClaimText['kind'] },
): Ungrounded[] {
  const has = (passage: Passage): boolean => hasName(name, passage, lexicon);
  if ([...material.passages, ...material.heads].some(has) || material.behind().some(has)) return [];
  const elsewhere = material.around().some(has);
  const isShort = material.passages.some((passage) => hasShortName(name, passage));
  if (elsewhere && (kind === 'about' || isShort)) return [];
  return [
    {
      code: 'grounding/name',
      message: `“${name.text}” is not named in ${listPassages(material)}.`,
      hint: findElsewhere(has, material) ?? 'Cite what names it too, or leave the name out.',
    },
  ];
}

/** Holds quoted words against what is cited: word for word, but for an ellipsis and words in brackets. */
export function groundQuotation(quoted: string, material: CitedMaterial): Ungrounded[] {
  const has = ({ plain }: Passage): boolean => hasQuotation(quoted, plain);
  if ([...material.passages, ...material.heads].some(has)) return [];
  const whole = material.passages.map(({ plain }) => plain.trimEnd()).join('');
  if (hasQuotation(quoted, `${whole} `)) return [];
  const nearest = material.passages
    .map((passage) => ({ passage, share: likeness(quoted, passage.plain) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return [
    {
      code: 'grounding/quotation',
      message: `“${quoted}” does not stand so in ${listPassages(material)}.`,
      hint:
        findElsewhere(has, material) ??
        (nearest === undefined || nearest.share < 0.6
          ? 'Quote word for word, or say it in your own words without quotation marks.'
          : `Hold it against \`${nearest.passage.label}\`: ${firstDifference(quoted, nearest.passage.plain)}.`),
    },
  ];
}

/** The first word at which a quotation leaves its source. */
function firstDifference(quoted: string, plain: string): string {
  const words = plainWords(quoted).trim().split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    if (plain.includes(` ${words.slice(0, length).join(' ')} `))
      return `it goes on otherwise after “${words.slice(Math.max(0, length - 4), length).join(' ')}”`;
  }
  return `“${words[0] ?? ''}” is not how it begins there`;
}

/** Where else in the cited articles it stands: “it is in p7”. */
function findElsewhere(
  has: (passage: Passage) => boolean,
  material: CitedMaterial,
): string | undefined {
  const found = material.around().filter(has).slice(0, 3);
  return found.length === 0
    ? undefined
    : `It is in ${found.map(({ label }) => `\`${label}\``).join(', ')}: cite that too.`;
}

/** Passages that a message names before it only counts them. */
const MOST_NAMED = 3;

function listPassages({ passages }: CitedMaterial): string {
  const labels = passages.map(({ label }) => `\`${label}\``);
  if (labels.length === 0) return 'what is cited';
  if (labels.length > MOST_NAMED)
    return `${labels.slice(0, MOST_NAMED).join(', ')} and ${labels.length - MOST_NAMED} more`;
  return labels.length === 1
    ? (labels[0] ?? '')
    : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1) ?? ''}`;
}
