import { z } from 'zod';

/**
 * Characters that change how other text is shown, or show nothing: control characters, directional overrides, blanks of
 * no width, halves of a letter.
 * Zero-width (non-)joiners stay, since Urdu needs them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u;

const LONGEST = 10_000;

/** Text an author wrote: not blank, not endless, with no characters that a reader cannot see. Inline Markdown is allowed. */
export const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'is blank' })
  .refine((text) => text.length <= LONGEST, { error: `has more than ${LONGEST} characters` })
  .refine((text) => !UNSEEN.test(text), {
    error: 'holds a control, direction-override or zero-width character, which readers cannot see',
  })
  .transform((text) => text.trim());

/** Text that YAML may read as a number or as true or false: a year as an answer, for one. */
export const answerSchema = z.union([
  textSchema,
  z.number().transform(String),
  z.boolean().transform(String),
]);

/** The words of a text, as an examiner counts them: runs of letters, digits and what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,/–-]*/gu)?.length ?? 0;
}

/** Text of at most `limit` words. */
export function textOfAtMost(limit: number) {
  return textSchema.superRefine((text, context) => {
    const count = countWords(text);
    if (count > limit) {
      context.addIssue({ code: 'custom', message: `has ${count} words; at most ${limit} fit` });
    }
  });
}
