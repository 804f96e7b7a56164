import { clauseEnd, clauseStarts, DONE_TO, LEAD, NOUN_PHRASE, VERBS } from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { headOf } from './head-of.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import { isUnreal, sayOwnDoing } from './say-doing.ts';

const NOTHING = new RegExp(`^(?:${LEAD})$`, 'u');
const COUNTED = new RegExp(
  `^(?<of>P)?(?<noun>${NOUN_PHRASE}(?<done>${DONE_TO})?)(?<list>(?:K?C?F?(?:${NOUN_PHRASE}))*)(?<verbs>${VERBS})`,
  'u',
);

/** “At least 212 houses were destroyed in three districts”, “82 per cent of each share hangs on heads”. */
export function describeAsSubject(placed: PlacedFigure): Description | undefined {
  const { chunks, shape, from, to, amount } = placed;
  const isFirst = clauseStarts(shape, from).some((start) => NOTHING.test(shape.slice(start, from)));
  const found = isFirst ? COUNTED.exec(shape.slice(to)) : null;
  if (found === null) return undefined;
  const { of = '', noun = '', list = '', verbs = '', done } = found.groups ?? {};
  const isOf = of !== '' && chunks[to]?.lower === 'of';
  if (isOf === (sortOf(amount) === 'count') || (of !== '' && !isOf)) return undefined;
  const nounFrom = to + of.length;
  const verbFrom = nounFrom + noun.length + list.length;
  const counted = chunks.slice(nounFrom, nounFrom + noun.length);
  const doing = chunks.slice(verbFrom, verbFrom + verbs.length);
  if (isUnreal(doing)) return undefined;
  const end = clauseEnd(shape, verbFrom + verbs.length);
  const rest = cutFigures(chunks.slice(verbFrom + verbs.length, end));
  const parts = [counted, ...sayOwnDoing(counted, doing, done !== undefined), rest];
  return isOf && sortOf(amount) === 'share'
    ? { parts: ['share of', ...parts], unit: [] }
    : { parts, unit: isOf ? [] : headOf(counted) };
}
