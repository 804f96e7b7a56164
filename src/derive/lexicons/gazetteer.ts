import { z } from 'zod';
import { extractFigures } from '../../language/figures/extract-figures.ts';
import { partialDateSchema } from '../../model/date.ts';
import { textSchema } from '../../model/text.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** Outlines give no figure that their sources lack, so a year stands under `date`, where a tutor sees it in a comment. */
const meaningSchema = textSchema.superRefine((text, context) => {
  const figure = extractFigures(text).find(({ isSoft, text: said }) => !isSoft && /\d/.test(said));
  if (figure === undefined) return;
  const message = `has a figure, “${figure.text}”, which the articles may lack: put a year under \`date\``;
  context.addIssue({ code: 'custom', message });
});

const named = {
  name: textSchema.describe('As it is written in full.'),
  also: list(textSchema).describe('Other spellings and short forms.'),
};

const explained = {
  ...named,
  acronym: textSchema.optional().describe('In capitals, such as `FATF`.'),
  meaning: meaningSchema.optional().describe('One line for the glossary, neutral and certain.'),
  everyday: z
    .boolean()
    .default(false)
    .describe('Whether every candidate knows it, so that no glossary need explain it.'),
  urdu: textSchema.optional().describe('Only where every letter is certain.'),
  date: partialDateSchema.optional().describe('When it was signed, passed, founded, or happened.'),
};

const termSchema = z.strictObject(explained);

/** Names that articles use, in lists by what they name. A tutor’s own file has the same form, and any of the lists. */
export const gazetteerSchema = z.strictObject({
  people: list(
    z.strictObject({ ...named, role: textSchema.describe('What the person is known as.') }),
  ),
  places: list(
    z.strictObject({ ...named, kind: textSchema.optional(), in: textSchema.optional() }),
  ),
  organisations: list(termSchema),
  laws: list(termSchema).describe('Laws, articles and amendments of the constitution.'),
  treaties: list(termSchema).describe('Treaties, agreements and declarations.'),
  reports: list(termSchema),
  events: list(termSchema),
  terms: list(termSchema).describe('Terms of the trade that a candidate may have to explain.'),
});

export type Gazetteer = z.infer<typeof gazetteerSchema>;

/** Something that may be explained in a glossary. */
export type GazetteerTerm = z.infer<typeof termSchema>;
