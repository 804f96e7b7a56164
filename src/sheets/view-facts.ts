import type { Fact, FactStatus } from '../model/fact.ts';
import type { Sources } from './cite-sources.ts';
import { formatDate } from './format-date.ts';
import { formatFigure } from './format-figure.ts';
import type { FactView, StatusView } from './sheet-view.ts';

/** What each status is called; the letter survives a photocopier where the mark's shape does not. */
const STATUSES: Readonly<Record<FactStatus, StatusView>> = {
  verified: {
    code: 'verified',
    label: 'Verified',
    letter: 'V',
    meaning: 'seen at a source for it',
  },
  attributed: {
    code: 'attributed',
    label: 'Attributed',
    letter: 'A',
    meaning: 'somebody named says so',
  },
  range: { code: 'range', label: 'Range', letter: 'R', meaning: 'sources give a range' },
  disputed: {
    code: 'disputed',
    label: 'Disputed',
    letter: 'D',
    meaning: 'sources contradict it: quote both',
  },
  unverified: {
    code: 'unverified',
    label: 'Unverified',
    letter: 'U',
    meaning: 'no source seen: do not quote',
  },
  outdated: {
    code: 'outdated',
    label: 'Outdated',
    letter: 'O',
    meaning: 'was right once: give its date',
  },
};

/** Characters up to which a figure is set large. */
const LONG_FIGURE = 9;

/** … and up to which it is set as a figure at all. */
const WORDY_FIGURE = 24;

/** The facts of a topic as its table shows them. */
export function viewFacts(facts: readonly Fact[], sources: Sources): readonly FactView[] {
  return facts.map((fact, at): FactView => {
    const plain = formatFigure(fact.value, fact.unit);
    const { sign, unit } = splitUnit(plain, fact.unit);
    const figure = sign + plain;
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
      status: STATUSES[fact.status],
      isDoubtful: fact.status !== 'verified',
      isContested: fact.status === 'disputed' || fact.status === 'outdated',
      note: fact.note ?? '',
      conflicts: fact.conflicts.map(({ value, source, url }) => {
        const other = formatFigure(value, fact.unit);
        return { figure: (/^\d/.test(other) ? sign : '') + other, source, url: url ?? '' };
      }),
      citations: sources.cite(fact.evidence),
    };
  });
}

/** `USD billion` as candidates write it: `$34.2 billion`, but `about 30 USD billion`. A date needs no unit. */
function splitUnit(figure: string, unit = ''): { sign: string; unit: string } {
  if (unit === 'date') return { sign: '', unit: '' };
  if (!/^\d/.test(figure)) return { sign: '', unit };
  const [, dollars] = /^USD(?: (.*))?$/.exec(unit) ?? [];
  return /^USD\b/.test(unit) ? { sign: '$', unit: dollars ?? '' } : { sign: '', unit };
}

/** The statuses that occur, in the order in which the foot of a sheet explains them. */
export function viewStatuses(facts: readonly Fact[]): readonly StatusView[] {
  return Object.values(STATUSES).filter(({ code }) => facts.some(({ status }) => status === code));
}
