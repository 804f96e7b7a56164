import { z } from 'zod';
import { dateSchema, partialDateSchema } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { factSchema } from './fact.ts';
import { idSchema, paperIdSchema } from './id.ts';
import { languageTagSchema } from './language-tag.ts';
import { outlineRulesSchema } from './rule-settings.ts';
import { answerSchema, textOfAtMost, textSchema } from './text.ts';

export const LEVELS = ['domestic', 'regional', 'global'] as const;
export const DIMENSIONS = [
  'political',
  'security',
  'economic',
  'social',
  'diplomatic',
  'psychological',
] as const;

/** Own rule: a summary is read in half a minute. */
const SUMMARY_WORDS = 80;

/** Own rule, for copyright and for honesty: a quotation is short. */
const QUOTATION_WORDS = 25;

const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const variablesSchema = list(textSchema).describe('Which variables of the thesis this is about.');
const prioritySchema = z
  .union([z.literal(1), z.literal(2), z.literal(3)])
  .default(2)
  .describe('1 must be known; 3 is the first to go when space is short.');

const thesisSchema = z.strictObject({
  statement: textSchema.describe('One arguable sentence.'),
  variables: list(textSchema),
  alternatives: list(z.strictObject({ statement: textSchema, stance: textSchema.optional() })),
});

const backgroundSchema = z.strictObject({
  id: idSchema,
  point: textSchema,
  evidence: evidenceSchema,
});

const eventSchema = z.strictObject({
  id: idSchema,
  date: partialDateSchema,
  event: textSchema,
  significance: textSchema.optional(),
  evidence: evidenceSchema,
});

const causeSchema = z.strictObject({
  id: idSchema,
  point: textSchema,
  explanation: textSchema.optional(),
  level: z.enum(LEVELS),
  variables: variablesSchema,
  priority: prioritySchema,
  evidence: evidenceSchema,
});

const repercussionSchema = z.strictObject({
  id: idSchema,
  point: textSchema,
  explanation: textSchema.optional(),
  dimension: z.enum(DIMENSIONS),
  horizon: z.enum(['short', 'long']).optional(),
  variables: variablesSchema,
  priority: prioritySchema,
  evidence: evidenceSchema,
});

const benefitSchema = z.strictObject({
  id: idSchema,
  point: textSchema,
  explanation: textSchema.optional(),
  evidence: evidenceSchema,
});

const counterargumentSchema = z.strictObject({
  id: idSchema,
  point: textSchema,
  held_by: textSchema.optional(),
  strength: z.enum(['weak', 'fair', 'strong']),
  evidence: evidenceSchema,
  rebuttal: z
    .strictObject({
      kind: z.enum(['refute', 'concede', 'reframe']),
      point: textSchema,
      evidence: evidenceSchema,
    })
    .optional(),
});

const wayForwardSchema = z.strictObject({
  id: idSchema,
  action: textSchema,
  actor: textSchema.optional(),
  means: textSchema.optional(),
  horizon: z.enum(['short', 'medium', 'long']).optional(),
  addresses: list(idSchema).describe('Ids of the causes or repercussions that it answers.'),
  evidence: evidenceSchema,
});

const quoteSchema = z.strictObject({
  id: idSchema,
  text: textOfAtMost(QUOTATION_WORDS),
  speaker: textSchema,
  role: textSchema.optional(),
  date: partialDateSchema.optional(),
  context: textSchema.optional(),
  overused: z.boolean().default(false),
  evidence: evidenceSchema,
});

const promptSchema = z
  .strictObject({
    id: idSchema,
    text: textSchema.optional().describe('May be left out of a past question: the bank has it.'),
    kind: z.enum(['argumentative', 'expository', 'analytical', 'quotation']),
    origin: z.enum(['past', 'derived', 'practice']),
    question: idSchema.optional().describe('Id of the past question.'),
    directive: textSchema.optional(),
    variables: variablesSchema,
    profile: idSchema.optional(),
    use: list(idSchema).describe('Ids of the items that answer it.'),
    skip: list(idSchema).describe('Ids of the items to leave out.'),
    stance: textSchema.optional(),
  })
  .superRefine((prompt, context) => {
    if (prompt.origin === 'past' && prompt.question === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['origin'],
        message: 'is `past`, so `question` must name the past question',
      });
    }
    if (prompt.origin !== 'past' && prompt.question !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['origin'],
        message: 'must be `past` for a prompt that names a past question',
      });
    }
    if (prompt.text === undefined && prompt.question === undefined) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: 'has neither `text` nor `question`: one of them must say what is asked',
      });
    }
  });

const mcqSchema = z.strictObject({
  id: idSchema,
  stem: textSchema,
  options: z.strictObject({ a: answerSchema, b: answerSchema, c: answerSchema, d: answerSchema }),
  answer: z.enum(['a', 'b', 'c', 'd']),
  explanation: textSchema.optional(),
  evidence: evidenceSchema,
});

const glossarySchema = z.strictObject({
  term: textSchema,
  meaning: textSchema,
  urdu: textSchema.optional(),
  transliteration: textSchema.optional(),
});

const draftSchema = z.strictObject({
  articles: list(idSchema).describe('Ids of the articles that it was derived from.'),
  offered: list(textSchema).describe(
    'What `khulasa derive` has put into it so far, so that nothing you took out comes back.',
  ),
});

/** A topic, as an author writes it. Lists left out are empty. */
export const outlineSchema = z.strictObject({
  title: textSchema,
  summary: textOfAtMost(SUMMARY_WORDS),
  language: languageTagSchema,
  authors: list(textSchema),
  reviewers: list(textSchema),
  updated: dateSchema,
  as_of: dateSchema.optional().describe('Events after this day are not covered.'),
  review_by: dateSchema.optional(),
  exams: list(z.strictObject({ paper: paperIdSchema, heading: textSchema.optional() })),
  thesis: thesisSchema.optional(),
  hooks: list(textSchema),
  definitions: list(z.strictObject({ term: textSchema, meaning: textSchema })),
  background: list(backgroundSchema),
  timeline: list(eventSchema),
  causes: list(causeSchema),
  repercussions: list(repercussionSchema),
  benefits: list(benefitSchema),
  counterarguments: list(counterargumentSchema),
  analysis: list(z.strictObject({ point: textSchema, evidence: evidenceSchema })),
  way_forward: list(wayForwardSchema),
  conclusion: z
    .strictObject({
      restated: textSchema,
      synthesis: textSchema.optional(),
      closing: textSchema.optional(),
    })
    .optional(),
  facts: list(z.union([idSchema, factSchema])).describe(
    'Ids from the library, or facts written in place.',
  ),
  quotes: list(quoteSchema),
  prompts: list(promptSchema),
  mcqs: list(mcqSchema),
  glossary: list(glossarySchema),
  pitfalls: list(z.strictObject({ text: textSchema, source: textSchema.optional() })),
  related: list(idSchema).describe('Other topics.'),
  rules: outlineRulesSchema
    .default({})
    .describe(
      'Rules of `khulasa check` that are set otherwise for this topic, by code, each with its reason.',
    ),
  draft: draftSchema
    .optional()
    .describe('Marks a draft of `khulasa derive`. Take it out once a tutor has read the outline.'),
});

export type Outline = z.infer<typeof outlineSchema>;
