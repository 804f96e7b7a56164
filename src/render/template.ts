import { z } from 'zod';
import { textSchema } from '../model/text.ts';
import { CUT_LISTS } from '../sheets/cut-view.ts';

const LENGTHS = /^\d{1,3}(?:\.\d)?mm(?: \d{1,3}(?:\.\d)?mm){0,3}$/;

/** The front matter of a sheet's template: what kind of sheet it makes. */
export const sheetSettingsSchema = z.strictObject({
  title: textSchema.describe('What the sheet is called.'),
  for: textSchema.describe('What it is for, in a phrase: it stands beside the link.'),
  order: z.int().default(50).describe('Where it stands among the sheets; low numbers first.'),
  formats: z
    .array(z.enum(['html', 'pdf']))
    .min(1)
    .default(['html', 'pdf']),
  page: z
    .strictObject({
      size: z.enum(['A4', 'A4 landscape', 'A5', 'A5 landscape', 'letter', 'legal']).default('A4'),
      margin: z
        .string()
        .regex(LENGTHS, {
          error: 'is not a margin: write one to four lengths in mm, such as `18mm 15mm 16mm`',
        })
        .default('18mm 15mm 16mm'),
    })
    .prefault({}),
  fit: z
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('Pages that the PDF may fill: items of low priority go until it does.'),
  most: z
    .partialRecord(z.enum(CUT_LISTS), z.int().min(0))
    .default({})
    .describe(
      'How many items of a list the sheet shows at the most; 0 for a list that it does not show.',
    ),
});

export type SheetSettings = z.infer<typeof sheetSettingsSchema>;

/** A sheet kind: a file in templates/sheets. */
export interface SheetTemplate {
  readonly name: string;
  readonly settings: SheetSettings;
  readonly text: string;
}

/** Everything read from the templates folders. */
export interface Templates {
  /** In their order. */
  readonly sheets: readonly SheetTemplate[];
  /** Text by name: pages of the site. */
  readonly site: ReadonlyMap<string, string>;
  readonly partials: ReadonlyMap<string, string>;
  /** Stylesheets by name, without `.css`. */
  readonly styles: ReadonlyMap<string, string>;
}
