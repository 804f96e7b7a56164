import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PreparedPages } from './prepare-pages.ts';

/** Khulasa's own Markdown, as it was built, so that both do the same with a text. */
const MARKDOWN = new URL('../../dist/render/render-markdown.js', import.meta.url).href;

/**
 * Writes a site for Eleventy that makes `pages` from the same Handlebars templates and the same data, the latter ready
 * as JSON. What templates call `page` is Eleventy's own there, so each is wrapped in the view that it is given.
 * @param folder lies beside the `node_modules` with Eleventy in it.
 */
export function writeEleventySite(folder: string, prepared: PreparedPages): void {
  rmSync(folder, { recursive: true, force: true });
  write(join(folder, 'eleventy.config.mjs'), CONFIGURATION);
  for (const [name, text] of prepared.partials)
    write(join(folder, 'src/_includes', `${name}.hbs`), within(text));
  for (const [name, text] of prepared.templates) {
    const data = name.replace('/', '_');
    const pages = prepared.pages.filter(({ template }) => template === name);
    const entries = pages.map(({ path, view }) => ({ path, view }));
    write(join(folder, 'src/_data', `${data}.json`), JSON.stringify(entries));
    write(join(folder, 'src', `${data}.hbs`), templateOf(data, within(text)));
  }
}

function templateOf(data: string, text: string): string {
  return `---
pagination: {data: ${data}, size: 1, alias: entry}
permalink: "{{entry.path}}"
---
{{#with entry.view}}
${text}{{/with}}
`;
}

function within(text: string): string {
  return text.replaceAll('@root.', '@root.entry.view.');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const CONFIGURATION = `
import handlebars from 'handlebars';
import plugin from '@11ty/eleventy-plugin-handlebars';
import { renderInline } from ${JSON.stringify(MARKDOWN)};

const compile = handlebars.compile.bind(handlebars);
handlebars.compile = (text, options) => compile(text, { ...options, preventIndent: true });
handlebars.registerHelper('prose', (text) => new handlebars.SafeString(renderInline(text)));

export default function (eleventy) {
  plugin(eleventy, { eleventyLibraryOverride: handlebars });
  // Its filters, such as \`url\`, would stand in for data of the same name.
  for (const name of Object.keys(eleventy.getFilters())) handlebars.unregisterHelper(name);
  return { dir: { input: 'src', output: 'output' } };
}
`;
