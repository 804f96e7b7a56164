import type { FactStatus } from '../model/fact.ts';
import type { StatusView } from './claim-views.ts';

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

/** Statuses of figures that must not be quoted as if they were settled. */
const CONTESTED: readonly FactStatus[] = ['range', 'disputed', 'unverified', 'outdated'];

/** How a status is shown. */
export function viewStatus(status: FactStatus): StatusView {
  return STATUSES[status];
}

/** The status of a contested fact, for the claims that cite it; none where the figure may be quoted as it is. */
export function contestedStatus(status: FactStatus): readonly StatusView[] {
  return CONTESTED.includes(status) ? [STATUSES[status]] : [];
}

/** Each of these statuses once, in the order in which the foot of a sheet explains them. */
export function explainStatuses(shown: readonly StatusView[]): readonly StatusView[] {
  return Object.values(STATUSES).filter(({ code }) => shown.some((status) => status.code === code));
}
