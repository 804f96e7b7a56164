import { checkShape } from '../model/check-shape.ts';
import { isId } from '../model/id.ts';
import { splitFrontMatter } from '../model/split-front-matter.ts';
import { Failure } from '../problems/failure.ts';
import type { Problem } from '../problems/problem.ts';
import { readTemplateFiles, type TemplateFile, type TemplateFiles } from './read-template-files.ts';
import { sheetSettingsSchema, type SheetTemplate, type Templates } from './template.ts';

/**
 * Reads templates from folders laid over one another: a file in a later folder stands in for the one of the same name.
 * @param folders the built-in templates first, then the tutor's own, then an overlay's; those that do not exist are passed over.
 * @throws Failure `template/broken` for front matter that cannot be used.
 */
export async function readTemplates(folders: readonly string[]): Promise<Templates> {
  return parseTemplates(await readTemplateFiles(folders));
}

/**
 * Templates of files that have been read.
 * @throws Failure `template/broken`.
 */
export function parseTemplates(files: TemplateFiles): Templates {
  return {
    sheets: [...files.sheets]
      .map(([name, file]) => parseSheet(name, file))
      .sort((a, b) => a.settings.order - b.settings.order || (a.name < b.name ? -1 : 1)),
    site: textsOf(files.site),
    partials: textsOf(files.partials),
    styles: textsOf(files.styles),
  };
}

function parseSheet(name: string, { file, text }: TemplateFile): SheetTemplate {
  if (!isId(name) || name === 'index') {
    throw new Failure('template/broken', `The template ${file} cannot name a sheet.`, {
      hint: 'Name it in small letters, digits and hyphens, and not `index`.',
    });
  }
  const split = splitFrontMatter({ file, path: file, text });
  const checked =
    split.value && checkShape(sheetSettingsSchema, split.value.data, split.value.source);
  const problems = [...split.problems, ...(checked?.problems ?? [])];
  if (split.value === undefined || checked?.value === undefined) {
    throw new Failure(
      'template/broken',
      `The front matter of the template ${file} cannot be used.`,
      { hint: listed(problems) },
    );
  }
  return { name, settings: checked.value, text: split.value.body };
}

function listed(problems: readonly Problem[]): string {
  return problems
    .map(({ place, message, hint }) => `Line ${place.line}: ${message} ${hint ?? ''}`.trim())
    .join('\n');
}

function textsOf(files: ReadonlyMap<string, TemplateFile>): Map<string, string> {
  return new Map([...files].map(([name, { text }]) => [name, text]));
}
