import { extractQuotations } from '../../../language/quotations/extract-quotations.ts';
import type { Tagger } from '../../../language/create-tagger.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { cutAttribution } from '../clauses/cut-attribution.ts';
import { dropTimes } from '../clauses/drop-times.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import { sayChunks } from '../clauses/say-chunks.ts';
import { shapeOf } from '../clauses/shapes.ts';
import { describeAfterVerb } from './describe-after-verb.ts';
import { describeAsSubject } from './describe-as-subject.ts';
import { describeNounBeside } from './describe-noun-beside.ts';
import { describeOfLead } from './describe-of-lead.ts';
import { describeOfNoun } from './describe-of-noun.ts';
import { findPeriod } from './find-period.ts';
import { findRelative } from './find-relative.ts';
import { hedgeBefore } from './hedge-before.ts';
import { isPlural } from './is-plural.ts';
import type { Measurement } from './measurement.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import { readAmount, type Amount } from './read-amount.ts';
import { sayDescription } from './say-description.ts';

/** A sentence with more figures is a table in prose: what each of them measures cannot be told from its words. */
const MOST_FIGURES = 6;

/** Longer ones are not read at all. */
const LONGEST = 800;

type Said = Omit<Measurement, 'source' | 'earlier'>;

/** What sentences are read with. */
export interface Reading {
  readonly tag: Tagger;
  /** Whether a word, as names are compared, is one of a name’s. */
  readonly isName: (key: string) => boolean;
}

/** What the figures of a sentence measure, as far as its build tells; what is not understood is left out. */
export function measureSentence(sentence: string, { tag, isName }: Reading): readonly Said[] {
  if (sentence.length > LONGEST || /\?$|^(?:If|Unless)\s/u.test(sentence.trimEnd())) return [];
  const { text, ...said } = cutAttribution(sentence);
  const chunks = readChunks(text, tag);
  const quoted = extractQuotations(text);
  const figures = chunks.flatMap(({ kind, start }, at) => {
    const isQuoted = quoted.some(
      (one) => start >= one.start && start < one.start + one.text.length,
    );
    return kind === 'F' && !isQuoted ? [at] : [];
  });
  if (figures.length > MOST_FIGURES) return [];
  return figures.flatMap((at) => measureFigure({ text, chunks, at, isName }, said) ?? []);
}

interface At {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly at: number;
  readonly isName: Reading['isName'];
}

function measureFigure(
  { text, chunks, at, isName }: At,
  speaker: Pick<Said, 'who' | 'pronoun'>,
): Said | undefined {
  const placed = placeFigure(chunks, at);
  if (placed === undefined) return undefined;
  const described = describe(placed);
  const said = described && sayDescription(described, text, isName);
  if (described === undefined || said === undefined) return undefined;
  const { amount } = placed;
  const counted = sayCounted(described.unit, text);
  const unit = [amount.unit, rateOf(chunks, at), counted].filter((part) => part !== '').join(' ');
  if ((unit === '' && amount.kind !== 'fraction') || !mayBeCounted(counted, amount))
    return undefined;
  const relative = said.relative ?? findRelative(text, chunks[at]?.start ?? 0);
  return { ...said, relative, amount, unit, period: findPeriod(chunks, at), ...speaker };
}

function describe(placed: PlacedFigure): Description | undefined {
  return (
    describeOfLead(placed) ??
    describeAsSubject(placed) ??
    describeAfterVerb(placed) ??
    describeOfNoun(placed) ??
    describeNounBeside(placed)
  );
}

/** What is counted, as a unit has it. */
function sayCounted(unit: readonly Chunk[], sentence: string): string {
  const said = sayChunks(dropTimes(unit), sentence)
    .replace(/^(?:the|an?)\s/i, '')
    .replace(/^Of\s/, 'of ');
  const [first] = unit;
  const isOpening = first !== undefined && first.start === 0 && first.kind === 'A';
  return isOpening ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

/** Whether what is counted fits its number: more than one of it is many. */
function mayBeCounted(counted: string, amount: Amount): boolean {
  return counted === '' || amount.size <= 1 || sortOf(amount) !== 'count' || isPlural(counted);
}

function placeFigure(chunks: readonly Chunk[], at: number): PlacedFigure | undefined {
  const own = chunks[at]?.figure;
  if (own === undefined || isRangeEnd(chunks, at)) return undefined;
  const { from, hedge } = hedgeBefore(chunks, at);
  if (isPartOf(chunks, from) || isPartOf(chunks, at + 2)) return undefined;
  const amount = readAmount(own, hedge);
  if (amount === undefined || isTrifle(amount, own.text)) return undefined;
  const range = rangeFrom(chunks, at, amount);
  const to = (range === undefined ? at : at + 2) + 1;
  const shape = shapeOf(chunks);
  const whole = { chunks, shape, from, to: to + (rateOf(chunks, to - 1) === '' ? 0 : 2) };
  return { ...whole, amount: range ?? amount };
}

/** “Half of one per cent” is neither a half nor one per cent. */
function isPartOf(chunks: readonly Chunk[], at: number): boolean {
  const [part, joint, whole] = chunks.slice(Math.max(0, at - 2), at + 1);
  return joint?.lower === 'of' && /[MF]/.test(part?.kind ?? '') && whole?.kind === 'F';
}

/** “Two sides” and “three things” are the words of an author, not figures of a source. */
function isTrifle(amount: Amount, written: string): boolean {
  return sortOf(amount) === 'count' && /^\p{L}+$/u.test(written) && amount.size < 10;
}

/** `30 to 40 per cent`, `60,000–80,000`: both ends as one figure. */
function rangeFrom(chunks: readonly Chunk[], at: number, low: Amount): Amount | undefined {
  const end = chunks[at + 2]?.figure;
  if (!isJoint(chunks[at + 1]) || chunks[at + 2]?.kind !== 'F' || end === undefined)
    return undefined;
  const high = readAmount(end, undefined);
  const isUpward = high !== undefined && typeof high.value === 'number' && high.size > low.size;
  return isUpward ? { ...high, value: `${low.value}–${high.value}` } : undefined;
}

function isRangeEnd(chunks: readonly Chunk[], at: number): boolean {
  return (
    isJoint(chunks[at - 1]) && chunks[at - 2]?.kind === 'F' && chunks[at - 3]?.lower !== 'from'
  );
}

function isJoint(chunk: Chunk | undefined): boolean {
  return /^(?:to|[-–])$/.test(chunk?.lower ?? '');
}

/** `per year` where `a year` follows the figure. */
function rateOf(chunks: readonly Chunk[], at: number): string {
  const [joint, unit] = chunks.slice(at + 1, at + 3);
  if (chunks[at]?.figure?.rate === undefined || joint === undefined) return '';
  return /^(?:an?|per|each|every)$/.test(joint.lower) ? `per ${unit?.lower ?? ''}`.trim() : '';
}
