import type { Chunk } from '../clauses/chunk.ts';
import { headOf } from './head-of.ts';
import { isPlural } from './is-plural.ts';
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
  if (noun.length === 0 && isOf) return undefined;
  if (noun.length === 0 && sort === 'count') return describeNumber(subject, rest);
  if (sort === 'count' && isOf) return undefined;
  if (sort !== 'count' && !isOf) return { parts: [subject, rest], unit: [] };
  const unit = isOf ? rest.slice(0, noun.length + 1) : noun;
  return { parts: [subject, rest.slice(unit.length)], unit };
}

/** “Pending cases rose to 57,000”, “the number of letters was 900”: the subject says what is counted. */
function describeNumber(
  subject: readonly Chunk[],
  rest: readonly Chunk[],
): Description | undefined {
  const of = subject.findIndex(({ lower }) => lower === 'of');
  const isNumber = of > 0 && subject[of - 1]?.lower === 'number';
  const unit = headOf(isNumber ? subject.slice(of + 1) : subject);
  return isPlural(unit.at(-1)?.text ?? '') ? { parts: [subject, rest], unit } : undefined;
}
