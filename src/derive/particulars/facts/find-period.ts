import { isQuantity } from '../../../language/figures/figure.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { shapeOf } from '../clauses/shapes.ts';

/** Nouns that a year before them dates: “the 2023 census”. */
const DATED =
  /^(?:census|survey|floods?|elections?|season|budget|harvest|session|drought|round|polls?)$/;

/** The time that a sentence gives for one of its figures, as it is written there; undefined where it gives none. */
export function findPeriod(chunks: readonly Chunk[], at: number): string | undefined {
  if (chunks[at + 1]?.lower === 'in' && isPeriod(chunks, at + 2)) return sayOpening(chunks, at + 2);
  const times = chunks.flatMap((_, place) => (isPeriod(chunks, place) ? [place] : []));
  const near = times.toSorted((a, b) => distance(chunks, a, at) - distance(chunks, b, at))[0];
  if (near === undefined || distance(chunks, near, at) > FARTHEST) return undefined;
  return sayRange(chunks, near) ?? sayOpening(chunks, near);
}

/** A relative counts as so many words; a time farther away belongs to something else. */
const RELATIVE = 6;
const FARTHEST = 30;

/** Words behind which another figure is given for comparison. */
const COMPARED = /^(?:against|compared|versus|from|than)$/;

/** How many words lie between a figure and a time; endless where another clause begins between them. */
function distance(chunks: readonly Chunk[], time: number, figure: number): number {
  const between = chunks.slice(Math.min(time, figure), Math.max(time, figure));
  const isParted =
    /Z|KC/.test(shapeOf(between)) ||
    (time > figure && between.some(({ lower }) => COMPARED.test(lower)));
  const isOpening = time < figure && chunks[time + 1]?.kind === 'K';
  const isOfAnother =
    !isOpening &&
    chunks[time - 1]?.lower === 'for' &&
    between.slice(1).some(({ kind }) => kind === 'F');
  if (isParted || isOfAnother) return Infinity;
  return between.length + between.filter(({ kind }) => kind === 'W').length * RELATIVE;
}

function isPeriod(chunks: readonly Chunk[], at: number): boolean {
  return isYearOrFiner(chunks[at]) && !isInName(chunks, at);
}

function isYearOrFiner(chunk: Chunk | undefined): boolean {
  const reading = chunk?.figure?.readings[0];
  if (chunk?.kind !== 'T' || reading === undefined || isQuantity(reading)) return false;
  return reading.kind === 'decade' || (reading.kind === 'date' && reading.year !== undefined);
}

/** Whether a date says which law or body is meant: “the Act of 2018”, “the 2010 Act”. */
function isInName(chunks: readonly Chunk[], at: number): boolean {
  const [noun, joint, , next] = [at - 2, at - 1, at, at + 1].map(
    (place) => chunks[place] ?? NOTHING,
  );
  const isOfName = joint?.lower === 'of' && noun?.isName === true && !DATED.test(noun.lower);
  return isOfName || (next !== undefined && /[NA]/.test(next.kind) && !DATED.test(next.lower));
}

/** Stands for a chunk beyond either end of a sentence. */
const NOTHING: Chunk = { text: '', lower: '', start: 0, end: 0, kind: 'Z', isName: false };

/** A range of times as a period: “between 2021 and 2025”, “from 1960 to 1972”, “2017–18”. */
export function sayRange(chunks: readonly Chunk[], at: number): string | undefined {
  const first = chunks[at - 2]?.kind === 'T' ? at - 2 : at;
  const [opens = NOTHING, from = NOTHING, joint = NOTHING, to = NOTHING] = [
    NOTHING,
    ...chunks,
  ].slice(first, first + 4);
  if (from.kind !== 'T' || to.kind !== 'T') return undefined;
  const isBetween = opens.lower === 'between' && joint.lower === 'and';
  if (!isBetween && !/^(?:to|till|until|through|[-–—])$/.test(joint.lower)) return undefined;
  const isTight = /^\d{4}$/.test(from.text) && /^\d{2,4}$/.test(to.text);
  return `${from.text}${isTight ? '–' : ' to '}${to.text}`;
}

/** A year with the word before it that makes more or less of it: `since 2010`, also of “since the floods of 2010”. */
function sayOpening(chunks: readonly Chunk[], at: number): string {
  const before = chunks
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
  const opening = /(?:^| )(since|after|before)(?: the(?: \w+)? \w+ of| the)?$/.exec(before)?.[1];
  const text = chunks[at]?.text ?? '';
  return opening === undefined ? text : `${opening} ${text}`;
}
