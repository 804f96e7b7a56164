import type { Chunk } from '../clauses/chunk.ts';
import { clauseEnd, clauseStarts, DONE_TO, LEAD, NOUN_PHRASE, VERBS } from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { headOf } from './head-of.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import { isUnreal, sayOwnDoing } from './say-doing.ts';

const NOTHING = new RegExp(`^(?:${LEAD})$`, 'u');

const COUNTED = new RegExp(
  `^(?<of>P)?(?<noun>${NOUN_PHRASE}(?<done>${DONE_TO})?)(?:(?:K?C?F?(?:${NOUN_PHRASE}))*)(?<verbs>${VERBS})`,
  'du',
);

/** A clause that a figure begins. */
interface Begun {
  readonly isOf: boolean;
  readonly counted: readonly Chunk[];
  /** Whether a participle stands behind the noun. */
  readonly isDoneTo: boolean;
  readonly doing: readonly Chunk[];
  readonly rest: readonly Chunk[];
  /** Whether the clause goes on with another figure right behind its verb. */
  readonly isCutOff: boolean;
}

/** “At least 212 houses were destroyed in three districts”, “82 per cent of each share hangs on heads”. */
export function describeAsSubject(placed: PlacedFigure): Description | undefined {
  const begun = readBegun(placed);
  if (begun === undefined || begun.isCutOff) return undefined;
  if (isUnreal(begun.doing.filter(({ lower }) => lower !== 'never'))) return undefined;
  const { isOf, counted, isDoneTo, doing, rest } = begun;
  const sort = sortOf(placed.amount);
  if (isOf === (sort === 'count')) return undefined;
  const parts = [counted, ...sayOwnDoing(counted, doing, isDoneTo), rest];
  if (sort === 'share') return { parts: ['share of', ...parts], unit: [] };
  return { parts, unit: isOf ? [] : headOf(counted) };
}

function readBegun({ chunks, shape, from, to }: PlacedFigure): Begun | undefined {
  const isFirst = clauseStarts(shape, from).some((start) => NOTHING.test(shape.slice(start, from)));
  const found = isFirst ? COUNTED.exec(shape.slice(to)) : null;
  if (found === null) return undefined;
  const cut = (group: string): readonly Chunk[] => {
    const [first, end] = found.indices?.groups?.[group] ?? [0, 0];
    return chunks.slice(to + first, to + end);
  };
  const of = cut('of');
  if (of.some(({ lower }) => lower !== 'of')) return undefined;
  const end = to + found[0].length;
  const rest = cutFigures(chunks.slice(end, clauseEnd(shape, end)));
  return {
    isOf: of.length > 0,
    counted: cut('noun'),
    isDoneTo: cut('done').length > 0,
    doing: cut('verbs'),
    rest,
    isCutOff: rest.length === 0 && clauseEnd(shape, end) > end,
  };
}
