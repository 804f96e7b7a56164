import type { Measure } from './measure.ts';
import type { Token } from './tokenise.ts';

/** That a number is per cent: `per cent`, `%`, `p.c.`, `percentage points`, `of a percentage point`, `basis points`. */
export function percentAt(tokens: readonly Token[], at: number): Measure | undefined {
  if (tokens[at]?.lower === 'of' && /^(?:an?|one)$/.test(tokens[at + 1]?.lower ?? ''))
    return percentAt(tokens, at + 2);
  const length = percentLength(tokens, at);
  if (length === 0) return basisPointsAt(tokens, at);
  const isPoints = isPoint(tokens[at + length]);
  const next = at + length + (isPoints ? 1 : 0);
  return { kind: 'percent', unit: isPoints ? 'point' : undefined, factor: 1, next };
}

const PERCENT = new Set(['%', 'percent', 'pc', 'percentage']);

/** How many tokens say that a number is per cent; none where it is not. */
function percentLength(tokens: readonly Token[], at: number): number {
  const [word, second, third, fourth] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (PERCENT.has(word ?? '')) return 1;
  if (word === 'per' && second === 'cent') return 2;
  if (word !== 'p' || second !== '.' || third !== 'c') return 0;
  return fourth === '.' ? 4 : 3;
}

/** Hundredths of a percentage point. */
function basisPointsAt(tokens: readonly Token[], at: number): Measure | undefined {
  const word = tokens[at]?.lower ?? '';
  const isWritten = word === 'basis' && isPoint(tokens[at + 1]);
  if (!isWritten && !/^bps?$/.test(word)) return undefined;
  return { kind: 'percent', unit: 'point', factor: 0.01, next: at + (isWritten ? 2 : 1) };
}

function isPoint(token: Token | undefined): boolean {
  return /^points?$/.test(token?.lower ?? '');
}
