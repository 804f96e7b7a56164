import { z } from 'zod';

/**
 * Characters that change how other text is shown, or show nothing: control characters and directional overrides.
 * Zero-width (non-)joiners stay, since Urdu needs them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Text an author wrote: not blank, with no characters that a reader cannot see. Inline Markdown is allowed. */
export const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'is blank' })
  .refine((text) => !UNSEEN.test(text), {
    error: 'holds a control or direction-override character, which readers cannot see',
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
