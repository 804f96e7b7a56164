import { Failure } from '../problems/failure.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { SheetLink } from '../render/render-sheet.ts';
import type { SheetTemplate } from '../render/template.ts';
import type { Format, ManifestSheet } from './build-options.ts';

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

/** The formats of a kind of sheet that this build makes. */
export function formatsOf(
  { settings }: SheetTemplate,
  formats: readonly Format[],
): readonly Format[] {
  return formats.filter((format) => settings.formats.includes(format));
}

/** What a topic's pages may link to: each sheet in the formats that are made of it, or that are there from before. */
export function linkSheets(
  plan: {
    readonly templates: readonly SheetTemplate[];
    readonly sheets: readonly SheetTemplate[];
    readonly formats: readonly Format[];
  },
  kept: readonly ManifestSheet[],
): readonly SheetLink[] {
  return plan.templates
    .map((template) => {
      const { name, settings } = template;
      const made = plan.sheets.includes(template) ? formatsOf(template, plan.formats) : [];
      const has = (format: Format): boolean =>
        made.includes(format) ||
        kept.some((sheet) => sheet.sheet === name && sheet.format === format);
      return {
        name,
        title: settings.title,
        for: settings.for,
        isHtml: has('html'),
        isPdf: has('pdf'),
      };
    })
    .filter(({ isHtml, isPdf }) => isHtml || isPdf);
}
