import { z } from 'zod';
import { kindAt, LETTER, MARK, NUMBER } from '../language/character-kind.ts';
import { UNSEEN } from '../problems/unseen.ts';

/** Zero-width (non-)joiners are none of these, since Urdu needs them. */
const HIDDEN = new RegExp(UNSEEN, 'v');

/** What most texts have none of, which is quicker to see than what is hidden. */
const UNUSUAL = /[^\n -~‘’“”–—]/;

const LONGEST = 10_000;

/** Text an author wrote: not blank, not endless, with no characters that a reader cannot see. Inline Markdown is allowed. */
export const textSchema = z.string().check((context) => {
  const written = context.value;
  const message = whyUnfit(written);
  if (message !== undefined) context.issues.push({ code: 'custom', input: written, message });
  context.value = written.trim();
});

function whyUnfit(text: string): string | undefined {
  if (!/\S/.test(text)) return 'is blank';
  if (text.length > LONGEST) return `has more than ${LONGEST} characters`;
  if (!UNUSUAL.test(text) || (text.isWellFormed() && !HIDDEN.test(text))) return undefined;
  return 'holds a control, direction-override or zero-width character, which readers cannot see';
}

/** Text that YAML may read as a number or as true or false: a year as an answer, for one. */
export const answerSchema = z.union([
  textSchema,
  z.number().transform(String),
  z.boolean().transform(String),
]);

/** The words of a text, as an examiner counts them: runs of letters, digits and what joins them. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    const begins = (kind & (LETTER | NUMBER)) !== 0;
    if (begins && !isInside) count += 1;
    isInside = begins || (isInside && ((kind & MARK) !== 0 || JOINS.has(text.charCodeAt(at))));
  }
  return count;
}

const JOINS: ReadonlySet<number> = new Set([..."’'.,/–-"].map((sign) => sign.charCodeAt(0)));

/** Text of at most `limit` words. */
export function textOfAtMost(limit: number) {
  return textSchema.superRefine((text, context) => {
    const count = countWords(text);
    if (count > limit) context.addIssue(`has ${count} words; at most ${limit} fit`);
  });
}
