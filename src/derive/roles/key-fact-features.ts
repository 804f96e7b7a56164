import { extractFigures } from '../../language/figures/extract-figures.ts';
import { isQuantity, type Figure, type Reading } from '../../language/figures/figure.ts';
import type { Features } from './features-of.ts';

/** A quantity from which on a number tells a size rather than counts a few. */
const GREAT = 100;

/** Of a sentence in tenths: a date nearer to its head or its end than this often only sets the scene. */
const EDGE = { head: 1, end: 6 };

/**
 * What the model of key facts sees of a sentence: what holds of it (`featuresOf`), and its figures as they are read for
 * checking: of what kind and measure, how many to so many words, dates also by where they stand.
 * @returns the features of the one sentence, as the model takes them.
 */
export function keyFactFeatures(features: ReadonlySet<string>, sentence: string): Features {
  const figures = extractFigures(sentence).filter(({ isSoft }) => !isSoft);
  const read = figures.flatMap((figure) => {
    const [reading] = figure.readings;
    return reading === undefined ? [] : [{ figure, reading }];
  });
  const quantities = read.filter(({ reading }) => isQuantity(reading)).length;
  const dates = read.length - quantities;
  const words = Math.max(5, sentence.split(/\s+/u).length);
  return [
    new Set([
      ...features,
      ...read.flatMap(({ figure, reading }) => [
        ...sayReading(reading),
        ...(figure.hedge === undefined ? [] : ['figure hedged']),
        ...(isQuantity(reading) ? [] : [placeOf(figure, sentence)]),
      ]),
      `quantities:${Math.min(3, quantities)}`,
      `dates:${Math.min(2, dates)}`,
      `quantities and dates:${Math.min(2, quantities)} ${Math.min(2, dates)}`,
      `figures among words:${Math.min(4, Math.round((20 * read.length) / words))}`,
    ]),
  ];
}

function sayReading(reading: Reading): string[] {
  if (!isQuantity(reading)) return [`figure:${reading.kind} ${finenessOf(reading)}`];
  return [
    `figure:${reading.kind}`,
    ...(reading.unit === undefined ? [] : [`measure:${reading.unit}`]),
    ...(reading.value >= GREAT ? ['figure great'] : []),
  ];
}

function finenessOf(reading: Reading): string {
  if (reading.kind !== 'date') return '';
  return reading.day !== undefined ? 'day' : reading.month !== undefined ? 'month' : 'year';
}

function placeOf({ start }: Figure, sentence: string): string {
  const tenth = (10 * start) / sentence.length;
  if (tenth < EDGE.head) return 'date at the head';
  return tenth > EDGE.end ? 'date at the end' : 'date inside';
}
