import type { FoundFigure } from './found-figure.ts';
import { measureAfter } from './measures.ts';
import { parseNumber } from './parse-number.ts';
import { partAdded } from './part-added.ts';
import { isIdiom } from './parse-ordinal.ts';
import type { Token } from './tokenise.ts';

/** Names of parts, by how many of them make a whole. */
const PARTS = new Map(
  ['half halves', 'third thirds', 'quarter quarters fourth fourths', 'fifth fifths', 'sixth sixths']
    .concat(['seventh sevenths', 'eighth eighths', 'ninth ninths', 'tenth tenths'])
    .flatMap((words, at) => words.split(' ').map((word) => [word, at + 2] as const))
    .concat([
      ['twelfth', 12],
      ['fifteenth', 15],
      ['twentieth', 20],
      ['twentieths', 20],
      ['hundredth', 100],
      ['hundredths', 100],
      ['thousandth', 1000],
    ]),
);

/** Words for a part of something. */
export const partWords: readonly string[] = [...PARTS.keys()];

/** `two-thirds`, `2/3`, `a third`, `half of`, `four out of five`, `a quarter of a century`. */
export function parseFraction(tokens: readonly Token[], at: number): FoundFigure | undefined {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:half|a)$/.test(word) && parseNumber(tokens, at) !== undefined) return undefined;
  if (word === 'half') return parseHalf(tokens, at);
  if (/^an?$/.test(word))
    return parseYearAndHalf(tokens, at) ?? parseParts(tokens, at, { value: 1, next: at + 1 });
  const count = parseNumber(tokens, at);
  if (count === undefined || count.value > 100) return undefined;
  return parseSlashed(tokens, at) ?? parseOutOf(tokens, at, count) ?? parseParts(tokens, at, count);
}

/** `half of it`, `half a per cent`, `half a year`: that a year is halved is often only said. */
function parseHalf(tokens: readonly Token[], at: number): FoundFigure {
  const after = tokens[at + 1]?.lower ?? '';
  const place = /^an?$/.test(after) ? at + 2 : at + 1;
  const measure = after === 'of' ? undefined : measureAfter(tokens, place);
  if (measure === undefined || (place === at + 1 && measure.kind !== 'percent'))
    return { ...ofWhole(tokens, { at, to: at + 1 }, 0.5), isSoft: after !== 'of' };
  const { kind, unit, factor, next } = measure;
  const readings = [{ kind, unit, value: factor / 2, digits: 1 }];
  const number = { value: 0.5, digits: 1, next: place, magnitude: 1, isWords: true };
  return { from: at, to: next, readings, number, isSoft: kind !== 'percent' };
}

/** `a year and a half`. */
function parseYearAndHalf(tokens: readonly Token[], at: number): FoundFigure | undefined {
  const measure = measureAfter(tokens, at + 1);
  const part = measure && partAdded(tokens, measure.next);
  if (part === undefined || measure?.kind !== 'number') return undefined;
  const { kind, unit, factor } = measure;
  const readings = [{ kind, unit, value: factor * (1 + part.value), digits: 2 }];
  return { from: at, to: part.next, readings };
}

interface Count {
  readonly value: number;
  readonly next: number;
}

/** `two-thirds`, `three quarters`; “a quarter” without “of” may be three months, “a third” one more. */
function parseParts(tokens: readonly Token[], at: number, count: Count): FoundFigure | undefined {
  const place = tokens[count.next]?.text === '-' ? count.next + 1 : count.next;
  const part = PARTS.get(tokens[place]?.lower ?? '');
  if (part === undefined || count.value >= part || isIdiom(tokens[place + 1])) return undefined;
  const found = ofWhole(tokens, { at, to: place + 1 }, count.value / part);
  if (count.value > 1 || tokens[place + 1]?.lower === 'of') return found;
  const ordinal = { kind: 'ordinal', value: part, digits: String(part).length } as const;
  return { ...found, readings: [...found.readings, ordinal], isSoft: true };
}

/** A part of a hundred years is years, of one per cent a percentage, of anything else a fraction. */
function ofWhole(
  tokens: readonly Token[],
  { at, to }: { at: number; to: number },
  value: number,
): FoundFigure {
  const percent = tokens[to]?.lower === 'of' ? measureAfter(tokens, to) : undefined;
  if (percent?.kind === 'percent') {
    const { kind, unit, factor } = percent;
    return {
      from: at,
      to: percent.next,
      readings: [{ kind, unit, value: value * factor, digits: 2 }],
    };
  }
  const after = tokens.slice(to, to + 3).map(({ lower }) => lower);
  const start = after[0] === 'of' ? 1 : 0;
  if (after[start] !== 'a' || after[start + 1] !== 'century')
    return { from: at, to, readings: [{ kind: 'fraction', value, digits: 2 }] };
  const years = { kind: 'number', value: value * 100, digits: 2, unit: 'year' } as const;
  return { from: at, to: to + start + 2, readings: [years] };
}

/** `2/3`; not `24/7`, nor the first two parts of a date. */
function parseSlashed(tokens: readonly Token[], at: number): FoundFigure | undefined {
  const [part, sign, whole, after] = tokens.slice(at, at + 4);
  if (sign?.text !== '/' || after?.text === '/' || !sign.isAttached || !whole?.isAttached)
    return undefined;
  if (!/^[1-9]$/.test(part?.text ?? '') || !/^(?:[2-9]|10)$/.test(whole.text)) return undefined;
  const value = Number(part?.text) / Number(whole.text);
  if (value >= 1) return undefined;
  return { from: at, to: at + 3, readings: [{ kind: 'fraction', value, digits: 2 }] };
}

const JOINTS = [['out', 'of', 'every'], ['out', 'of'], ['in', 'every'], ['in']];

/** `four out of five`, `one in ten`, `two in every five`, `two children in five`. */
function parseOutOf(tokens: readonly Token[], at: number, count: Count): FoundFigure | undefined {
  for (const noun of [0, 1]) {
    const from = count.next + noun;
    const words = tokens.slice(from, from + 3).map(({ lower }) => lower);
    const joint = JOINTS.find((parts) => parts.every((part, place) => words[place] === part));
    const whole = joint && parseNumber(tokens, from + joint.length);
    if (whole === undefined || !isWhole(whole.value, count.value)) continue;
    if (measureAfter(tokens, whole.next) !== undefined) return undefined;
    const fraction = { kind: 'fraction', value: count.value / whole.value, digits: 2 } as const;
    const plain = { kind: 'number', value: count.value, digits: 2 } as const;
    const isShare = count.value === 1 || noun === 1 || words.includes('every');
    return { from: at, to: whole.next, readings: isShare ? [fraction] : [fraction, plain] };
  }
  return undefined;
}

/** What one speaks of parts of: up to twenty, or a round number. */
function isWhole(whole: number, part: number): boolean {
  return part < whole && (whole <= 20 || [50, 100, 1000].includes(whole));
}
