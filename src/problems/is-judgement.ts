import { judgements, type JudgementCode } from './catalogue.ts';

/** Whether a code is of a rule that judges, which settings may change. */
export function isJudgement(code: string): code is JudgementCode {
  return Object.hasOwn(judgements, code);
}
