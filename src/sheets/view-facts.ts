import type { Fact } from '../model/fact.ts';
import type { Sources } from './cite-sources.ts';
import { formatDate } from './format-date.ts';
import { formatFigure } from './format-figure.ts';
import type { ConflictView, FactView } from './evidence-views.ts';
import { viewStatus } from './view-statuses.ts';

/** Characters up to which a figure is set large. */
const LONG_FIGURE = 9;

/** … and up to which it is set as a figure at all. */
const WORDY_FIGURE = 24;

/** How many other figures are shown where there is little room. */
const SHORT_CONFLICTS = 1;

/** What may stand before the number of a figure: nothing, or `about`, `more than`, `at least`. */
const BEFORE_NUMBER = /^(?:[a-z]+ ){0,3}(?=\d)/;

interface Context {
  readonly sources: Sources;
  /** Whether the topic's day of review has passed. */
  readonly isOverdue: boolean;
}

/** The facts of a topic as its table shows them. */
export function viewFacts(
  facts: readonly Fact[],
  { sources, isOverdue }: Context,
): readonly FactView[] {
  return facts.map((fact, at): FactView => {
    const plain = formatFigure(fact.value, fact.unit);
    const { sign, unit } = splitUnit(plain, fact.unit);
    const figure = withSign(plain, sign);
    const conflicts = viewConflicts(fact, sign === '' ? undefined : { sign, unit });
    return {
      id: fact.id,
      number: `F${at + 1}`,
      text: fact.text,
      figure,
      isLong: figure.length > LONG_FIGURE && figure.length <= WORDY_FIGURE,
      isWordy: figure.length > WORDY_FIGURE,
      unit,
      period: fact.unit === 'date' ? '' : (fact.period ?? ''),
      asOf: fact.as_of === undefined ? '' : formatDate(fact.as_of).short,
      isStale: isOverdue && fact.as_of !== undefined,
      status: viewStatus(fact.status),
      isDoubtful: fact.status !== 'verified',
      isContested: fact.status === 'disputed' || fact.status === 'outdated',
      note: fact.note ?? '',
      conflicts,
      also: shorten(conflicts),
      citations: sources.cite(fact.evidence),
    };
  });
}

/** What others say; of money with its unit, since `$252` alone would mislead. @param money its sign and unit, if it is money. */
function viewConflicts(
  { conflicts, unit }: Fact,
  money: { readonly sign: string; readonly unit: string } | undefined,
): readonly ConflictView[] {
  const names = conflicts.map(({ source }) => source.split(/[,:;(]/)[0]?.trim() ?? '');
  return conflicts.map(({ value, source, url = '' }, at) => {
    const other = formatFigure(value, unit);
    const name = names[at] ?? '';
    // "same table, reimbursements left out" says nothing without its end.
    const isName = /^\p{Lu}/u.test(name) && names.indexOf(name) === names.lastIndexOf(name);
    return {
      figure: money === undefined ? other : withUnit(withSign(other, money.sign), money.unit),
      source,
      who: isName ? name : source,
      url,
    };
  });
}

/** The first of what others say. */
function shorten(conflicts: readonly ConflictView[]): string {
  const more = conflicts.length - SHORT_CONFLICTS;
  return [
    ...conflicts.slice(0, SHORT_CONFLICTS).map(({ figure, who }) => `${figure} (${who})`),
    ...(more > 0 ? [`${more} more`] : []),
  ].join(', ');
}

/** `more than 33` as `more than $33`; a text without a number in front stays as it is. */
function withSign(figure: string, sign: string): string {
  return figure.replace(BEFORE_NUMBER, (words) => words + sign);
}

/** `$3.2 over five years` as `$3.2 billion over five years`. */
function withUnit(figure: string, unit: string): string {
  const [number] = /^(?:[a-z]+ )*\$[\d.,–]*\d/.exec(figure) ?? [];
  if (unit === '' || number === undefined) return figure;
  return `${number} ${unit}${figure.slice(number.length)}`;
}

/** `USD billion` as candidates write it: `$34.2 billion`. A date needs no unit. */
function splitUnit(figure: string, unit = ''): { sign: string; unit: string } {
  if (unit === 'date') return { sign: '', unit: '' };
  if (!BEFORE_NUMBER.test(figure)) return { sign: '', unit };
  const [, dollars] = /^USD(?: (.*))?$/.exec(unit) ?? [];
  return /^USD\b/.test(unit) ? { sign: '$', unit: dollars ?? '' } : { sign: '', unit };
}
