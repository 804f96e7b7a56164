import type { Chunk } from '../clauses/chunk.ts';
import type { Description } from './placed-figure.ts';
import type { Before } from './read-before.ts';
import { sayDoingOf } from './say-doing.ts';

/** Money of which no noun says what it is: “the amount raised by the tax”. @param rest what follows the figure. */
export function amountThat(
  { subject, verbs }: Pick<Before, 'subject' | 'verbs'>,
  rest: readonly Chunk[],
): Description {
  return { parts: ['the amount', ...sayDoingOf([], { subject, verbs, rest })], unit: [] };
}
