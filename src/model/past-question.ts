import { z } from 'zod';
import { addressSchema } from './address.ts';
import { idSchema, paperIdSchema } from './id.ts';
import { textSchema } from './text.ts';

export const PROVENANCES = [
  'official-copy',
  'several-pages',
  'single-page',
  'inferred',
  'unverified',
] as const;

export const pastQuestionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  exact: z.boolean().describe('Whether the wording is the paper’s own.'),
  paper: paperIdSchema,
  year: z.int().min(1947).max(2100),
  number: z.int().min(1).max(99).optional(),
  marks: z.int().min(1).max(200).optional(),
  directive: textSchema
    .optional()
    .describe('The words that say what to do: critically evaluate, discuss …'),
  source_url: addressSchema.optional(),
  confirmed_by: z
    .array(addressSchema)
    .default([])
    .describe('Other pages that give the same question.'),
  provenance: z.enum(PROVENANCES).describe('How surely this was set.'),
  note: textSchema.optional(),
});

/** A question that was set in an exam, and how surely. */
export type PastQuestion = z.infer<typeof pastQuestionSchema>;

/** A file of the question bank. */
export const pastQuestionsSchema = z.array(pastQuestionSchema);
