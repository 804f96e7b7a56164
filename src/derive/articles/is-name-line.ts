/** Two to five words as names have them. */
const NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Mian|Syed|Gen|Lt|Col|Brig|Maj|Justice|Ambassador|Senator)\.? )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}|al-|ul-|ur-|bin |ud-)[\p{L}.’'-]*){1,4}$/u;

const NO_NAME =
  /\b(?:staff|report(?:er|s)?|correspondents?|desk|bureau|agency|agencies|editorial|edition|team|news|monitoring|policy|brief|paper|university|institute|read|today|the|of|in|and)\b/iu;

/** Whether a text is a person’s name and nothing else, as far as one can tell who does not know people. */
export function isNameLine(text: string): boolean {
  return text.length <= 60 && NAME.test(text) && !NO_NAME.test(text);
}
