import { z } from 'zod';
import { textSchema } from '../../model/text.ts';

const cueGroupSchema = z.strictObject({
  group: z.string().regex(/^[a-z][a-z-]*$/),
  about: textSchema.describe('What the phrases of the group tell.'),
  phrases: z.array(textSchema).describe('In base forms: `lead to` is `led to` too.'),
});

/** Phrases that tell the role of a sentence in one way. */
export type CueGroup = z.infer<typeof cueGroupSchema>;

/** A file of cues. */
export const cueGroupsSchema = z.array(cueGroupSchema);
