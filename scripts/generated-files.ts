import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { articleSchema } from '../src/model/article.ts';
import { examsSchema } from '../src/model/exams.ts';
import { factsSchema } from '../src/model/fact.ts';
import { outlineSchema } from '../src/model/outline.ts';
import { overlaySchema } from '../src/model/overlay.ts';
import { pastQuestionsSchema } from '../src/model/past-question.ts';
import { siteSchema } from '../src/model/site.ts';
import { drawImports } from './draw-imports.ts';
import { rulesPage } from './rules-page.ts';

const SCHEMAS = {
  article: articleSchema,
  exams: examsSchema,
  facts: factsSchema,
  outline: outlineSchema,
  overlay: overlaySchema,
  questions: pastQuestionsSchema,
  site: siteSchema,
};

/** Files made from the code: JSON Schemas (draft 07, which editors know best), the list of rules, the diagram. */
export async function generatedFiles(): Promise<
  readonly { readonly path: string; readonly text: string }[]
> {
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `content/schemas/${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }), null, 2)}\n`,
  }));
  return [
    ...schemas,
    { path: 'docs/rules.md', text: `${rulesPage()}\n` },
    { path: 'docs/architecture.md', text: await architecturePage() },
  ];
}

async function architecturePage(): Promise<string> {
  const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  const drawing = await drawImports();
  return page.replace(
    /(<!-- diagram -->\n)[\s\S]*?(<!-- \/diagram -->)/,
    (_, start: string, end: string) => `${start}\n${drawing}\n\n${end}`,
  );
}
