import type { Chunk } from '../clauses/chunk.ts';
import { clauseEnd, clauseStarts, LEAD, NOUN_PHRASE, VERBS } from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import { isUnreal, sayOwnDoing } from './say-doing.ts';

const OF_NOUN = new RegExp(`^(?:${LEAD})(?<noun>${NOUN_PHRASE})P$`, 'du');
const DOING = new RegExp(`^${VERBS}`, 'u');

/** “A loan of Rs 5 billion was approved”: the noun is what the figure measures. */
export function describeOfNoun(placed: PlacedFigure): Description | undefined {
  const { chunks, shape, to, amount } = placed;
  const [verbs = ''] = DOING.exec(shape.slice(to)) ?? [];
  const doing = chunks.slice(to, to + verbs.length);
  if (verbs === '' || isUnreal(doing) || sortOf(amount) === 'count') return undefined;
  const noun = nounBefore(placed);
  if (noun === undefined) return undefined;
  const end = to + verbs.length;
  const rest = cutFigures(chunks.slice(end, clauseEnd(shape, end)));
  return { parts: [noun, ...sayOwnDoing(noun, doing), rest], unit: [] };
}

function nounBefore({ chunks, shape, from }: PlacedFigure): readonly Chunk[] | undefined {
  if (chunks[from - 1]?.lower !== 'of') return undefined;
  for (const start of clauseStarts(shape, from)) {
    const place = OF_NOUN.exec(shape.slice(start, from))?.indices?.groups?.['noun'];
    if (place !== undefined) return chunks.slice(start + place[0], start + place[1]);
  }
  return undefined;
}
