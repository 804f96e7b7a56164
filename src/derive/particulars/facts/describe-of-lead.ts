import { clauseEnd, DONE_TO, NOUN_PHRASE, VERBS } from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { headOf } from './head-of.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import { isUnreal, sayOwnDoing } from './say-doing.ts';

const LEADING = new RegExp(`^P(?<noun>${NOUN_PHRASE}(?<done>${DONE_TO})?)K$`, 'u');
const DOING = new RegExp(`^${VERBS}`, 'u');

/** “Of the graduates surveyed in 2023, 71 per cent were earning less”: the whole stands before the figure. */
export function describeOfLead({
  chunks,
  shape,
  from,
  to,
  amount,
}: PlacedFigure): Description | undefined {
  const found = LEADING.exec(shape.slice(0, from))?.groups;
  const [verbs = ''] = DOING.exec(shape.slice(to)) ?? [];
  if (found === undefined || verbs === '' || chunks[0]?.lower !== 'of') return undefined;
  const noun = chunks.slice(1, from - 1);
  const doing = chunks.slice(to, to + verbs.length);
  const end = to + verbs.length;
  const rest = cutFigures(chunks.slice(end, clauseEnd(shape, end)));
  const sort = sortOf(amount);
  if (isUnreal(doing) || (sort !== 'share' && sort !== 'count')) return undefined;
  const parts = [noun, ...sayOwnDoing(noun, doing, found['done'] !== undefined), rest];
  if (sort === 'share') return { parts: ['share of', ...parts], unit: [] };
  const total = noun.findIndex(({ kind }) => kind === 'F');
  if (total < 0) return { parts, unit: headOf(noun) };
  return { parts: [noun.slice(total + 1), ...parts.slice(1)], unit: chunks.slice(0, from - 1) };
}
