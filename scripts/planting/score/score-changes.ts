import type { Verdict } from './catch-changes.ts';
import { KINDS, type Kind, type PlantedChange } from '../planted-change.ts';

/** Shares that must be caught: of numbers, money, dates and quotations 99 in a hundred, of names 95. */
export const TARGETS: Readonly<Partial<Record<Kind, number>>> = {
  number: 0.99,
  money: 0.99,
  date: 0.99,
  quotation: 0.99,
  name: 0.95,
};

export interface Score {
  readonly kind: Kind;
  /** A row of the kind; undefined for all of the kind together. */
  readonly row: string | undefined;
  readonly planted: number;
  readonly caught: number;
  readonly atClaim: number;
  readonly missed: number;
  /** Of the missed: those whose original does not stand in the cited material either. */
  readonly ownWords: number;
  readonly cannotBeTold: number;
}

/** Scores by row, each kind's sum first. What cannot be told is counted, but was not planted. */
export function scoreChanges(
  verdicts: readonly Verdict[],
  untold: readonly PlantedChange[],
): Score[] {
  return KINDS.flatMap((kind) => {
    const ofKind = verdicts.filter(({ change }) => change.kind === kind);
    const left = untold.filter((change) => change.kind === kind);
    const rows = [
      ...new Set([...ofKind.map(({ change }) => change.row), ...left.map(({ row }) => row)]),
    ];
    return [
      toScore({ kind, row: undefined }, ofKind, left.length),
      ...rows.sort().map((row) =>
        toScore(
          { kind, row },
          ofKind.filter(({ change }) => change.row === row),
          left.filter((change) => change.row === row).length,
        ),
      ),
    ];
  });
}

/** Kinds that fall short of their target. A kind of which nothing could be planted does not. */
export function fallsShort({ kind, row, planted, caught }: Score): boolean {
  const target = TARGETS[kind];
  return row === undefined && target !== undefined && planted > 0 && caught / planted < target;
}

function toScore(
  name: Pick<Score, 'kind' | 'row'>,
  verdicts: readonly Verdict[],
  cannotBeTold: number,
): Score {
  const count = (where: Verdict['caught']): number =>
    verdicts.filter(({ caught }) => caught === where).length;
  const missed = count('nowhere');
  return {
    ...name,
    planted: verdicts.length,
    caught: verdicts.length - missed,
    atClaim: count('at the claim'),
    missed,
    ownWords: verdicts.filter(({ caught, change }) => caught === 'nowhere' && !change.wasCited)
      .length,
    cannotBeTold,
  };
}
