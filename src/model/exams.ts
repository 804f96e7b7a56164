import { z } from 'zod';
import { addressSchema } from './address.ts';
import { idSchema, paperIdSchema } from './id.ts';
import { textSchema } from './text.ts';

const paperSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  marks: z.int().positive().optional(),
  minutes: z.int().positive().optional(),
  pattern: textSchema.optional().describe('How the paper is built, in a sentence.'),
  confirmed: z.boolean().describe('False: sheets say that this is unconfirmed.'),
  source_url: addressSchema.optional(),
  headings: z.array(textSchema).default([]).describe('Syllabus headings that were seen on a page.'),
  note: textSchema.optional(),
});

const monthSchema = z.int().min(1).max(12);

const sittingsSchema = z.strictObject({
  month: monthSchema.describe('The month, 1 to 12, by which the papers of a year are usually set.'),
  since: z.int().min(1947).max(2100).optional().describe('The first year of which that is known.'),
  source_url: addressSchema.optional(),
  otherwise: z
    .array(
      z.strictObject({
        year: z.int().min(1947).max(2100),
        month: monthSchema,
        source_url: addressSchema.optional(),
        note: textSchema.optional(),
      }),
    )
    .default([])
    .describe('Years in which they were set later or earlier.'),
  note: textSchema.optional(),
});

const examSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  commission: textSchema,
  sittings: sittingsSchema
    .optional()
    .describe('When its papers are set: no question names an event that came later.'),
  papers: z.array(paperSchema).min(1),
  note: textSchema.optional(),
});

export const PARTS = [
  'introduction',
  'background',
  'body',
  'counterarguments',
  'way_forward',
  'conclusion',
] as const;

/** A part of an answer, in the order in which it is written. */
export type Part = (typeof PARTS)[number];

const profileSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  paper: paperIdSchema.optional(),
  marks: z.int().positive().optional(),
  minutes: z
    .int()
    .positive()
    .optional()
    .describe('For this answer; left out where no rule was seen.'),
  words: z.strictObject({ min: z.int().positive().optional(), max: z.int().positive() }).optional(),
  confirmed: z
    .boolean()
    .describe('Whether length and time were seen on a paper or a credible page.'),
  source_url: addressSchema.optional(),
  budget_words: z.int().positive().describe('What the parts add up to.'),
  budget_note: textSchema.optional(),
  parts: z
    .array(
      z.strictObject({
        part: z.enum(PARTS),
        words: z.int().positive().describe('Words for one of it.'),
        times: z
          .int()
          .positive()
          .default(1)
          .describe('How many of it: eight body points of 200 words.'),
      }),
    )
    .min(1),
  time_plan: z
    .strictObject({ choose: z.int().optional(), outline: z.int(), write: z.int(), check: z.int() })
    .optional()
    .describe('Minutes.'),
  time_confirmed: z.boolean().default(false),
  time_note: textSchema.optional(),
  time_source_url: addressSchema.optional(),
  note: textSchema.optional(),
});

/** The exam papers, and the length and time rules of the answers written in them. */
export const examsSchema = z.strictObject({
  exams: z.array(examSchema),
  profiles: z.array(profileSchema).default([]),
});

export type Exams = z.infer<typeof examsSchema>;
export type Exam = z.infer<typeof examSchema>;
export type Paper = z.infer<typeof paperSchema>;
export type Profile = z.infer<typeof profileSchema>;
