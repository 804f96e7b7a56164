import { z } from 'zod';
import { addressSchema } from './address.ts';
import { partialDateSchema } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

export const FACT_STATUSES = [
  'verified',
  'attributed',
  'range',
  'disputed',
  'outdated',
  'unverified',
] as const;

export type FactStatus = (typeof FACT_STATUSES)[number];

const valueSchema = z.union([z.number(), textSchema]);

export const factSchema = z.strictObject({
  id: idSchema,
  text: textSchema.describe('What is measured or dated, without the figure.'),
  value: valueSchema.describe('The figure, or an ISO date.'),
  unit: textSchema.optional(),
  period: z.union([textSchema, z.int()]).transform(String).optional(),
  as_of: partialDateSchema.optional().describe('When the figure was last right, if it can change.'),
  status: z.enum(FACT_STATUSES).describe('How far the figure can be trusted.'),
  note: textSchema.optional(),
  evidence: evidenceSchema,
  conflicts: z
    .array(
      z.strictObject({ value: valueSchema, source: textSchema, url: addressSchema.optional() }),
    )
    .default([])
    .describe('What other sources say instead.'),
});

/** A figure or date with period and status, kept once and shared. */
export type Fact = z.infer<typeof factSchema>;

/** A file of the fact library. */
export const factsSchema = z.array(factSchema);
