import type { Chunk } from '../clauses/chunk.ts';
import {
  clauseEnd,
  clauseStarts,
  DONE_TO,
  LEAD,
  NOUN_PHRASE,
  shapeOf,
  VERBS,
} from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { headOf } from './head-of.ts';
import { sortOf, type Description, type FigureSort, type PlacedFigure } from './placed-figure.ts';
import { isUnreal, sayDoingOf } from './say-doing.ts';
import { changeOf, LEVEL, PRICE, SET } from './verbs.ts';

/** A clause up to its figure. */
interface Before {
  readonly subject: readonly Chunk[];
  readonly verbs: readonly Chunk[];
  /** The last word of the verb that is no adverb, in small letters. */
  readonly main: string;
  /** A preposition right behind the verb, and one right before the figure. */
  readonly near: string;
  readonly last: string;
  /** A noun between verb and figure. */
  readonly object: readonly Chunk[];
}

/** “Prevalence stood at 31 per cent”, “Pakistan recorded 74 cases”, “a fine of Rs 85,000 was paid”. */
export function describeAfterVerb(placed: PlacedFigure): Description | undefined {
  const before = readBefore(placed);
  if (before === undefined || isUnreal(before.verbs)) return undefined;
  const { chunks, shape, to } = placed;
  const rest = cutFigures(chunks.slice(to, clauseEnd(shape, to)));
  if (COMPARED.test(rest[0]?.lower ?? '')) return undefined;
  if (before.object.length > 0) return describeWithObject(before, rest);
  if (before.near === '') return describeDirect(before, rest, placed);
  return describePrepositional(before, rest, placed);
}

/** Words with which a figure is a difference, of what from what being told elsewhere. */
const COMPARED =
  /^(?:more|less|fewer|lower|higher|short|below|above|cheaper|dearer|than|longer|shorter|ahead|behind|away|older|younger)$/;

const PLAIN = new RegExp(
  `^(?:${LEAD})(?<subject>${NOUN_PHRASE}|U)(?<verbs>${VERBS})(?<near>P)?R*(?:F(?=P$))?(?<object>${NOUN_PHRASE}(?:${DONE_TO})?)?R*(?<last>P)?$`,
  'du',
);

/** “magistrates made 61,000 inspections, registered 412 cases”. */
const SECOND = new RegExp(
  `^(?:${LEAD})(?<subject>${NOUN_PHRASE})(?:${VERBS})[^ZWL]*?(?:KC?|C)(?<verbs>R*V)(?<near>P)?$`,
  'du',
);

function readBefore({ chunks, shape, from }: PlacedFigure): Before | undefined {
  for (const start of clauseStarts(shape, from)) {
    const text = shape.slice(start, from);
    const found = PLAIN.exec(text) ?? SECOND.exec(text);
    if (found === null) continue;
    const cut = (group: string): readonly Chunk[] => {
      const [first, end] = found.indices?.groups?.[group] ?? [0, 0];
      return chunks.slice(start + first, start + end);
    };
    const verbs = cut('verbs');
    const main = verbs.findLast(({ kind }) => kind === 'V' || kind === 'X')?.lower ?? '';
    const [first, last] = [cut('near')[0]?.lower ?? '', cut('last')[0]?.lower ?? ''];
    const near = first === 'from' && last === 'to' ? 'to' : first;
    return { subject: cut('subject'), verbs, main, near, last, object: cut('object') };
  }
  return undefined;
}

/** The figure comes right behind the verb. */
function describeDirect(
  { subject, verbs, main }: Before,
  rest: readonly Chunk[],
  { amount }: PlacedFigure,
): Description | undefined {
  const sort = sortOf(amount);
  const isOf = rest[0]?.lower === 'of';
  const noun = nounIn(isOf ? rest.slice(1) : rest);
  if (isOf && noun.length === 0) return undefined;
  const after = rest.slice(noun.length + (isOf ? 1 : 0));
  if (subject[0]?.kind === 'U')
    return subject[0].lower === 'there' && sort === 'count' && noun.length > 0
      ? { parts: [noun, after], unit: headOf(noun) }
      : undefined;
  if (/^(?:takes?|took|lasts?|lasted)$/.test(main) && sort === 'measure')
    return { parts: ['time that', subject, verbs, rest], unit: [] };
  if (PRICE.test(main) && sort === 'money') return { parts: ['cost of', subject, rest], unit: [] };
  if (LEVEL.test(main)) return describeLevel(subject, rest, sort);
  const change = changeOf(main);
  if (change !== undefined && sort === 'share' && !isOf)
    return { parts: [`${change} in`, subject, rest], unit: [] };
  if (noun.length === 0 || isOf !== (sort !== 'count'))
    return sort === 'money' && noun.length === 0 ? amountThat({ subject, verbs }, rest) : undefined;
  const doing = sayDoingOf(noun, subject, verbs);
  const first = sort === 'share' ? ['share of'] : [];
  return { parts: [...first, noun, ...doing, after], unit: sort === 'count' ? headOf(noun) : [] };
}

function amountThat(
  { subject, verbs }: Pick<Before, 'subject' | 'verbs'>,
  rest: readonly Chunk[],
): Description {
  return { parts: ['the amount', ...sayDoingOf([], subject, verbs), rest], unit: [] };
}

/** What a level is of; a share of something has that in its unit, and so has a count its noun. */
function describeLevel(
  subject: readonly Chunk[],
  rest: readonly Chunk[],
  sort: FigureSort,
): Description | undefined {
  if (subject[0]?.kind === 'U') return undefined;
  const isOf = rest[0]?.lower === 'of';
  const noun = nounIn(isOf ? rest.slice(1) : rest);
  if (isOf && noun.length === 0) return undefined;
  const unit = isOf ? rest.slice(0, noun.length + 1) : noun;
  if (sort === 'count' && (isOf || noun.length === 0)) return undefined;
  if (sort !== 'count' && !isOf) return { parts: [subject, rest], unit: [] };
  return { parts: [subject, rest.slice(unit.length)], unit };
}

function describePrepositional(
  before: Before,
  rest: readonly Chunk[],
  placed: PlacedFigure,
): Description | undefined {
  const { subject, verbs, main, near, last } = before;
  if (subject[0]?.kind === 'U') return undefined;
  const sort = sortOf(placed.amount);
  const change = changeOf(main);
  const isLevel = near === 'at' && /^(?:st[ao]nds?|stood|runs?|ran|sells?|sold)$/.test(main);
  const isEnd = near === 'to' && (change !== undefined || LEVEL.test(main) || last === 'to');
  if (isLevel || isEnd || (near === 'at' && SET.test(main)))
    return describeLevel(subject, rest, sort);
  if (near === 'by' && change !== undefined && sort !== 'count')
    return { parts: [`${change} in`, subject, rest], unit: [] };
  const isShare = sort === 'share' && rest[0]?.lower === 'of' && /^(?:up|for)$/.test(near);
  const particle = placed.chunks.slice(placed.from - 1, placed.from);
  if (isShare) {
    const noun = nounIn(rest.slice(1));
    return { parts: ['share of', noun, 'that', subject, verbs, particle], unit: [] };
  }
  const isParticle = /^(?:in|out|off|up|aside|over)$/.test(near) && sort === 'money';
  return isParticle ? amountThat({ subject, verbs: [...verbs, ...particle] }, rest) : undefined;
}

/** A noun stands between verb and figure: “a fine of Rs 85,000”, “put pendency at 22 lakh cases”. */
function describeWithObject(
  { subject, verbs, main, near, last, object }: Before,
  rest: readonly Chunk[],
): Description | undefined {
  if (near !== '') return undefined;
  const change = changeOf(main);
  if (last === '' && PRICE.test(main) && subject[0]?.kind !== 'U')
    return { parts: ['cost of', subject, 'to', object], unit: [] };
  if (last === 'of' && subject[0]?.kind !== 'U')
    return { parts: [object, ...sayDoingOf(object, subject, verbs), rest], unit: [] };
  if (last === 'at' && (SET.test(main) || /^(?:puts?|estimates?|fixe[sd])$/.test(main)))
    return { parts: [object], unit: nounIn(rest) };
  if (last === 'by' && change !== undefined)
    return { parts: [`${change} in`, object, rest], unit: [] };
  return undefined;
}

const NOUN_FIRST = new RegExp(`^${NOUN_PHRASE}`, 'u');

/** The noun with which chunks begin. */
function nounIn(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.slice(0, NOUN_FIRST.exec(shapeOf(chunks))?.[0].length ?? 0);
}
