import type { Part, Profile } from '../model/exams.ts';
import { formatNumber } from './format-figure.ts';
import type { BudgetView, Heads } from './plan-views.ts';

const PART_NAMES: Readonly<Record<Part, string>> = {
  introduction: 'Introduction',
  background: 'Background',
  body: 'Body points',
  counterarguments: 'Counterargument and reply',
  way_forward: 'Way forward',
  conclusion: 'Conclusion',
};

const PART_HEADS: Readonly<Record<Part, readonly (keyof Heads)[]>> = {
  introduction: ['introduction'],
  background: ['background'],
  body: ['causes', 'repercussions', 'benefits', 'analysis'],
  counterarguments: ['counterarguments'],
  way_forward: ['wayForward'],
  conclusion: ['conclusion'],
};

/** How each profile shares out its words, and its minutes in proportion to them. */
export function viewBudgets(
  profiles: Iterable<{ readonly value: Profile }>,
  heads: Heads,
): readonly BudgetView[] {
  return [...profiles].map(({ value }) => viewBudget(value, heads));
}

function viewBudget(profile: Profile, heads: Heads): BudgetView {
  const writing = profile.time_plan?.write ?? profile.minutes;
  return {
    id: profile.id,
    name: profile.name,
    words: profile.words === undefined ? '' : wordsOf(profile.words),
    minutes: profile.minutes === undefined ? '' : `${profile.minutes} minutes`,
    hasMinutes: writing !== undefined,
    isConfirmed: profile.confirmed,
    budgetWords: formatNumber(profile.budget_words),
    budgetNote: profile.budget_note ?? '',
    timePlan: timePlanOf(profile),
    timeNote: profile.time_note ?? '',
    note: profile.note ?? '',
    url: profile.source_url ?? '',
    parts: profile.parts.map(({ part, words, times }) => {
      const total = words * times;
      const share = total / profile.budget_words;
      return {
        name: PART_NAMES[part],
        heads: PART_HEADS[part]
          .map((head) => heads[head].number)
          .filter((number) => number !== '')
          .join(', '),
        words: times === 1 ? formatNumber(words) : `${times} × ${formatNumber(words)}`,
        total,
        minutes: writing === undefined ? '' : String(Math.max(1, Math.round(share * writing))),
        share: Math.round(share * 100),
      };
    }),
  };
}

/** `2,500–3,000 words`, `about 1,500 words`. */
export function wordsOf({ min, max }: NonNullable<Profile['words']>): string {
  return min === undefined || min === max
    ? `about ${formatNumber(max)} words`
    : `${formatNumber(min)}–${formatNumber(max)} words`;
}

function timePlanOf({ time_plan: plan }: Profile): string {
  if (plan === undefined) return '';
  const stages = [
    ['choose', plan.choose],
    ['outline', plan.outline],
    ['write', plan.write],
    ['check', plan.check],
  ] as const;
  return stages
    .filter(([, minutes]) => minutes !== undefined)
    .map(([stage, minutes]) => `${stage} ${minutes}`)
    .join(' · ');
}
