import { toChange } from './targets/edit-target.ts';
import { findNames, type NameMention } from './names/find-names.ts';
import type { NameSort } from './names/name-group.ts';
import { NAME_GROUPS } from './names/name-groups.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import type { Pool } from './targets/pool.ts';
import type { Random } from './random.ts';

const ROWS: Readonly<Record<NameSort, string>> = {
  country: 'country',
  nationality: 'nationality',
  people: 'nationality',
  capital: 'capital, often for its government',
  place: 'place',
  'full name': 'person',
  surname: 'person',
  'armed group': 'organisation',
  'state body': 'organisation',
  alliance: 'organisation',
  agency: 'organisation',
  outlet: 'organisation',
  law: 'law, treaty, plan',
  treaty: 'law, treaty, plan',
  plan: 'law, treaty, plan',
  other: 'country',
};

/** Wrong names: each name of a text replaced by another of the same sort that the content uses. */
export function plantNames(target: Target, _: Pool, random: Random): PlantedChange[] {
  if (target.field === 'speaker') return [];
  const cited = new Set(findNames(target.cited.text).map(({ group }) => group));
  return findNames(target.text).flatMap((mention) => {
    const replacement = random.pick(othersOf(mention));
    if (replacement === undefined) return [];
    const { from, to } = mention.span;
    const text = target.text.slice(0, from) + replacement.form + target.text.slice(to);
    const change = toChange(target, { kind: 'name', row: ROWS[mention.sort] }, text);
    return [
      {
        ...change,
        canBeTold: !cited.has(replacement.group),
        wasCited: cited.has(mention.group),
      },
    ];
  });
}

function othersOf({ sort, group }: NameMention) {
  return NAME_GROUPS.filter((other) => other !== group).flatMap((other) =>
    other.filter(([otherSort]) => otherSort === sort).map(([, form]) => ({ form, group: other })),
  );
}
