import type { CounterWeight } from './weigh-counterarguments.ts';
import type { Share } from './evidence-views.ts';
import type { BalanceView } from './plan-views.ts';

/** Shares of which a line names no more: the rest are counted together. */
const NAMED = 5;
const NAMED_IN_BRIEF = 3;

/** Own rule: where more than this per cent share a stance or a country, the sheet says so. */
const LEANING = 60;

/** What `country` and `stance` are where an article does not lean, or does not say. */
const UNKNOWN = 'unknown';
const NEUTRAL = 'neutral';

interface Weighed {
  readonly stances: readonly Share[];
  readonly countries: readonly Share[];
  readonly counterweight: CounterWeight;
}

/** Says how evenly a topic hears both sides: its sources by stance and country, and the weight of its counterarguments. */
export function viewBalance({ stances, countries, counterweight }: Weighed): BalanceView {
  const total = stances.reduce((sum, { count }) => sum + count, 0);
  const sources = `${total} ${total === 1 ? 'source' : 'sources'}`;
  const byStance = (most: number) =>
    total === 0 ? '' : `${sources}: ${nameShares(stances, most, stanceFirst)}`;
  const byCountry = (most: number) => nameShares(countries, most, countryFirst);
  const against = counterarguments(counterweight);
  return {
    stances: byStance(NAMED),
    countries: byCountry(NAMED),
    counterarguments: against,
    leans: total < 2 ? [] : [...leanOfStance(stances, total), ...leanOfCountry(countries, total)],
    brief: [byStance(NAMED_IN_BRIEF), byCountry(NAMED_IN_BRIEF), against]
      .filter((part) => part !== '')
      .join('; '),
  };
}

const stanceFirst = ({ name, count }: Share): string => `${count} ${name}`;
const countryFirst = ({ name, count }: Share): string =>
  `${name === UNKNOWN ? 'country unknown' : name} ${count}`;

function nameShares(shares: readonly Share[], most: number, say: (share: Share) => string): string {
  // One more name takes no more room than "1 other".
  const named = shares.length <= most + 1 ? shares : shares.slice(0, most);
  const rest = shares.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return [...named.map(say), ...(rest === 0 ? [] : [`${rest} others`])].join(', ');
}

function counterarguments({ count, strengths, unanswered, share }: CounterWeight): string {
  if (count === 0) return 'no counterargument';
  const strength = strengths.map((each) => `${each.count} ${each.name}`).join(', ');
  const room =
    unanswered === count
      ? `${share}\u00A0% of the argument`
      : `with replies ${share}\u00A0% of the argument`;
  const open = unanswered === 0 ? '' : `, ${unanswered} without a reply`;
  return `${count} ${count === 1 ? 'counterargument' : 'counterarguments'} (${strength}${open}), ${room}`;
}

function leanOfStance(shares: readonly Share[], total: number): string[] {
  const [most] = shares;
  if (most === undefined || !exceeds(most, total)) return [];
  const share = shareOf(most, total);
  return most.name === NEUTRAL
    ? [`Mostly neutral: ${share} take no side.`]
    : [`One stance outweighs: ${share} are ${most.name}.`];
}

function leanOfCountry(shares: readonly Share[], total: number): string[] {
  const [most] = shares;
  if (most === undefined || !exceeds(most, total)) return [];
  const share = shareOf(most, total);
  return most.name === UNKNOWN
    ? [`The country of ${share} is not known.`]
    : [`One country outweighs: ${share} are from ${most.name}.`];
}

function exceeds({ count }: Share, total: number): boolean {
  return 100 * count > LEANING * total;
}

function shareOf({ count }: Share, total: number): string {
  return `${count} of ${total} sources (${Math.round((100 * count) / total)}\u00A0%)`;
}
