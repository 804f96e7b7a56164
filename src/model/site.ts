import { z } from 'zod';
import { addressSchema } from './address.ts';
import { colourSchema } from './colour.ts';
import { idSchema } from './id.ts';
import { languageTagSchema } from './language-tag.ts';
import { siteRulesSchema } from './rule-settings.ts';
import { textSchema } from './text.ts';

/** `site.yaml`: whose sheets these are and how they are branded. */
export const siteSchema = z.strictObject({
  name: textSchema,
  tagline: textSchema.optional(),
  url: addressSchema
    .optional()
    .describe('Where the site will stand; needed for the links in PDFs.'),
  language: languageTagSchema,
  logo: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*\.(?:svg|png)$/i, {
      error: 'is not a logo: name an .svg or .png file beside site.yaml',
    })
    .optional(),
  colours: z
    .strictObject({ accent: colourSchema.default('#7a1f2b') })
    .default({ accent: '#7a1f2b' }),
  sheets: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Which sheets are made; all that have a template if left out.'),
  contact: textSchema.optional().describe('Stands in the foot of each sheet.'),
  footer: textSchema.optional(),
  licence: z.strictObject({ name: textSchema, url: addressSchema.optional() }).optional(),
  rules: siteRulesSchema
    .optional()
    .describe(
      'How rules of `khulasa check` are set, by code: `off`, `warning`, `error`, or limits.',
    ),
});

export type Site = z.infer<typeof siteSchema>;
