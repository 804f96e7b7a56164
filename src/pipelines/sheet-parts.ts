import { createHash } from 'node:crypto';
import type { SheetContext } from '../render/render-sheet.ts';
import type { SheetTemplate } from '../render/template.ts';
import { CUT_LISTS } from '../sheets/cut-view.ts';
import type { SheetView } from '../sheets/sheet-view.ts';

/** What a sheet is made of: a sum for each part, by a name that its author knows. */
export type SheetParts = Readonly<Record<string, string>>;

/** Sums of everything that a sheet may show or be shown with. */
export function partsOf(
  view: SheetView,
  template: SheetTemplate,
  made: {
    readonly context: Pick<SheetContext, 'site' | 'sheets'>;
    /** Sums or versions of what is the same for all sheets, by name. */
    readonly with: Readonly<Record<string, string>>;
  },
): SheetParts {
  const { facts, topic: _, ...shown } = view;
  const lists = Object.entries(shown).filter(([name]) => isShown(name, template));
  const listed = isShown('facts', template) ? facts : [];
  const parts: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(lists.map(([name, value]) => [`\`${name}\` of the topic`, value])),
    ...Object.fromEntries(listed.map((fact) => [`the fact \`${fact.id}\``, fact])),
    [`the template \`${template.name}\``]: template,
    'site.yaml': made.context.site,
    'which sheets there are': made.context.sheets,
    ...made.with,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, sumOf(JSON.stringify(part) ?? '')]),
  );
}

function isShown(name: string, { settings }: SheetTemplate): boolean {
  return !CUT_LISTS.some((list) => list === name && settings.most[list] === 0);
}

/** Long enough to tell changes, which nobody makes up. */
function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Why a sheet was printed again, as half a sentence; `before` is what it was made of last time, if that is known. */
export function explainPrint(before: SheetParts | undefined, now: SheetParts): string {
  if (before === undefined) return 'it was not built here before, or the cache has gone';
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = names.filter((name) => before[name] !== now[name]);
  if (changed.length === 0) return 'the cache had it no more';
  return `changed: ${changed.join(', ')}`;
}
