/** What is left to do for the tutor, as remarks of points say it. */
export const TO_SHORTEN = 'TODO: shorten this point';
export const TO_STATE = 'TODO: say as a statement what is asked here';
export const TO_ATTRIBUTE = 'TODO: say whose word this is';
export const TO_ACT = 'TODO: say what should be done, and by whom';

/** That the sentence takes back or limits what its point says. */
export function toMind(rest: string): string {
  return `TODO: mind the rest of the sentence: “${rest}”`;
}
