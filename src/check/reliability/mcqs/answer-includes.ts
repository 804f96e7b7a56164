import type { Answer } from './read-answer.ts';

/**
 * Whether an answer is right wherever another is: both are one date, amount or text, one date lies in the other’s month or
 * year, or the amount lies in the range or above the least that the answer names. Two ranges must be the same, since years
 * from and to are answers of their own.
 */
export function answerIncludes(answer: Answer, right: Answer): boolean {
  if (answer.kind === 'date' && right.kind === 'date')
    return isWithin(answer.date, right.date) || isWithin(right.date, answer.date);
  if (answer.kind === 'amount' && right.kind === 'amount')
    return answer.unit === right.unit && holds(answer, right);
  return answer.kind === 'words' && right.kind === 'words' && answer.words === right.words;
}

type Amount = Extract<Answer, { kind: 'amount' }>;

function holds(answer: Amount, right: Amount): boolean {
  if (answer.from === right.from && answer.to === right.to) return true;
  const isRange = Number.isFinite(right.to - right.from) && right.from < right.to;
  return !isRange && answer.from <= right.from && right.to <= answer.to;
}

function isWithin(date: string, longer: string): boolean {
  return longer === date || longer.startsWith(`${date}-`);
}
