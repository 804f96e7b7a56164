import { z } from 'zod';
import { articleSchema } from '../src/model/article.ts';
import { examsSchema } from '../src/model/exams.ts';
import { factsSchema } from '../src/model/fact.ts';
import { outlineSchema } from '../src/model/outline.ts';
import { overlaySchema } from '../src/model/overlay.ts';
import { pastQuestionsSchema } from '../src/model/past-question.ts';
import { siteSchema } from '../src/model/site.ts';

const SCHEMAS = {
  article: articleSchema,
  exams: examsSchema,
  facts: factsSchema,
  outline: outlineSchema,
  overlay: overlaySchema,
  questions: pastQuestionsSchema,
  site: siteSchema,
};

/** The JSON Schemas of what authors write, in draft 07, which editors know best, and the files that they are kept in. */
export function jsonSchemas(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `content/schemas/${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }), null, 2)}\n`,
  }));
}
