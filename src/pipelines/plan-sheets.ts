import { Failure } from '../problems/failure.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { SheetLink } from '../render/render-sheet.ts';
import type { SheetTemplate } from '../render/template.ts';
import type { Format } from './build-options.ts';

/**
 * The kinds of sheet to make, in their order.
 * @param asked names from the command line, or from site.yaml; every template if undefined.
 * @throws Failure `usage/unknown-sheet` for a name that has no template.
 */
export function chooseSheets(
  asked: readonly string[] | undefined,
  templates: readonly SheetTemplate[],
): readonly SheetTemplate[] {
  const known = templates.map(({ name }) => name);
  const stranger = asked?.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new Failure('usage/unknown-sheet', `There is no template for a sheet \`${stranger}\`.`, {
      hint: didYouMean(stranger, known) ?? `The sheets are: ${known.join(', ')}.`,
    });
  }
  return asked === undefined ? templates : templates.filter(({ name }) => asked.includes(name));
}

/** What pages may link to: each sheet in the formats that are made of it. */
export function linkSheets(
  sheets: readonly SheetTemplate[],
  formats: readonly Format[],
): readonly SheetLink[] {
  return sheets.map(({ name, settings }) => ({
    name,
    title: settings.title,
    for: settings.for,
    isHtml: formats.includes('html') && settings.formats.includes('html'),
    isPdf: formats.includes('pdf') && settings.formats.includes('pdf'),
  }));
}
