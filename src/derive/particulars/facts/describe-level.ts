import type { Chunk } from '../clauses/chunk.ts';
import { nounIn } from './noun-in.ts';
import type { Description, FigureSort } from './placed-figure.ts';

/**
 * What a level is of: “prevalence stood at 31 per cent”. The whole of which it is a share belongs to the unit (`per cent of
 * GDP`), and so does what is counted.
 * @param rest what follows the figure.
 */
export function describeLevel(
  subject: readonly Chunk[],
  rest: readonly Chunk[],
  sort: FigureSort,
): Description | undefined {
  const [first] = rest;
  const isOf = first !== undefined && first.lower === 'of';
  const noun = nounIn(isOf ? rest.slice(1) : rest);
  if (noun.length === 0 && (isOf || sort === 'count')) return undefined;
  if (sort === 'count' && isOf) return undefined;
  if (sort !== 'count' && !isOf) return { parts: [subject, rest], unit: [] };
  const unit = isOf ? rest.slice(0, noun.length + 1) : noun;
  return { parts: [subject, rest.slice(unit.length)], unit };
}
