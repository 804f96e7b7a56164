import { isBefore } from '../../../model/date.ts';
import { readDates } from '../read-dates.ts';

/** Words before a day or a month that make it one to come. */
const TO_COME =
  /\b(?:by|until|till|before|due|scheduled|upcoming|forthcoming|planned|proposed|expected|ahead of|will|would|shall|to be|next|(?:elections?|polls|referendum|review|plenary|session|summit|conference|census|deadline) (?:of|in|on|for))\b[^.;?]*$/i;

/** Words after it that do so: “the June 2020 review”. */
const PLANNED =
  /^[\s,)]*(?:elections?|polls|referendum|review|plenary|session|summit|conference|census|deadline)\b/i;

/** What happens without notice, so that a question can name it only afterwards. */
const SUDDEN =
  'raids?|attacks?|floods?|earthquakes?|wars?|coups?|assassinations?|strikes?|massacres?|bombings?|invasions?|clash(?:es)?|incidents?|ceasefires?|shootings?|skirmish(?:es)?';

const YEAR = String.raw`((?:19|20)\d\d)(?!\d)`;

/** Ways to name a year that is past. */
const PAST = [
  String.raw`\bsince (?:the )?(?:year )?${YEAR}`,
  String.raw`(?<!\b(?:be|being|get) (?:\w+ )?)\b(?!(?:expect|schedul|plan|propos|project|target|envisag|need|requir|forecast|promis)\w*ed\b|(?:planned|speed|indeed|hundred)\b)\w{3,}ed in ${YEAR}`,
  String.raw`\b(?:${SUDDEN}) (?:of|in) (?:the year )?${YEAR}`,
  String.raw`\b${YEAR}(?:’s|'s)? (?:[\w–-]+ ){0,2}(?:${SUDDEN})\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** Ways that look back at an event, unless it was known to be coming. */
const AFTER = new RegExp(
  String.raw`\b(?:after|following|in the wake of|(?:in the )?aftermath of|in response to|as a result of|due to) (?!(?:the )?(?:year )?\d)(?:[^\s.;?]+ ){1,8}?\(?${YEAR}`,
  'i',
);

const FORESEEN =
  /\b(?:withdraw\w*|elections?|polls?|exit|draw-?down|pull-?out|transition|agenda|goals?|targets?|vision|plan\w*|summit|scenario|budget|census|expiry|expir\w+|deadline|future|prospects?|likely|will|would|upcoming|expected|beyond|projections?)\b/i;

/**
 * A date or a year in a question’s text that lies after the question was set, if it is spoken of as past. Years to come
 * may be goals (“Vision 2025”), forecasts or events known beforehand, such as an election or a withdrawal.
 * @param sat the last month, or the year, in which the question can have been set.
 */
export function laterDate(text: string, sat: string): string | undefined {
  const dated = readDates(text).find(
    ({ date, at, said }) =>
      isBefore(sat, date) &&
      !TO_COME.test(text.slice(Math.max(0, at - 50), at)) &&
      !PLANNED.test(text.slice(at + said.length)),
  );
  if (dated !== undefined) return dated.said;
  const ways = FORESEEN.test(text) ? PAST : [...PAST, AFTER];
  return ways
    .map((way) => way.exec(text)?.[1])
    .find((year) => year !== undefined && isBefore(sat, year));
}
