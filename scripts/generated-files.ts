import { readFileSync } from 'node:fs';
import { drawImports } from './draw-imports.ts';
import { jsonSchemas } from './json-schemas.ts';
import { rulesPage } from './rules-page.ts';

/** Files made from the code: JSON Schemas, the list of rules, the diagram. */
export async function generatedFiles(): Promise<
  readonly { readonly path: string; readonly text: string }[]
> {
  return [
    ...jsonSchemas(),
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
