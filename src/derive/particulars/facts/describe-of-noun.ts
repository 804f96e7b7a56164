import { clauseEnd, clauseStarts, LEAD, NOUN_PHRASE, VERBS } from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import { isUnreal, sayOwnDoing } from './say-doing.ts';

const OF_NOUN = new RegExp(`^(?:${LEAD})(?<noun>${NOUN_PHRASE})P$`, 'du');
const DOING = new RegExp(`^(?<verbs>${VERBS})`, 'u');

/** “A loan of Rs 5 billion was approved”: the noun is what the figure measures. */
export function describeOfNoun({
  chunks,
  shape,
  from,
  to,
  amount,
}: PlacedFigure): Description | undefined {
  if (chunks[from - 1]?.lower !== 'of' || sortOf(amount) === 'count') return undefined;
  const verbs = DOING.exec(shape.slice(to))?.groups?.['verbs']?.length ?? 0;
  if (verbs === 0 || isUnreal(chunks.slice(to, to + verbs))) return undefined;
  for (const start of clauseStarts(shape, from)) {
    const [first, end] = OF_NOUN.exec(shape.slice(start, from))?.indices?.groups?.['noun'] ?? [
      0, 0,
    ];
    if (end === 0) continue;
    const noun = chunks.slice(start + first, start + end);
    const rest = cutFigures(chunks.slice(to + verbs, clauseEnd(shape, to + verbs)));
    return { parts: [noun, ...sayOwnDoing(noun, chunks.slice(to, to + verbs)), rest], unit: [] };
  }
  return undefined;
}
