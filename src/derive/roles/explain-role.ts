import { ROLES, type Role } from '../labelled-article.ts';
import type { SequenceModel } from './sequence-model.ts';

/** More would tell a tutor no more. */
const MOST_CUES = 4;

/** What spoke most for a role, in words that a tutor understands, the strongest first. */
export function explainRole(
  features: Iterable<string>,
  role: Role,
  model: SequenceModel,
): readonly string[] {
  const told = [...features]
    .map((feature) => ({ said: sayFeature(feature), weight: weightFor(feature, role, model) }))
    .filter(({ said, weight }) => said !== undefined && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ said }) => said ?? '');
  return [...new Set(told)].slice(0, MOST_CUES);
}

/** How much more a feature speaks for a role than for the others. */
function weightFor(feature: string, role: Role, { rows, weights }: SequenceModel): number {
  const row = rows.get(feature);
  if (row === undefined) return 0;
  const own = weights.subarray(row * ROLES.length, (row + 1) * ROLES.length);
  const mean = own.reduce((sum, weight) => sum + weight, 0) / ROLES.length;
  return (own[ROLES.indexOf(role)] ?? 0) - mean;
}

/** Words that speak for a role by chance of the corpus and explain it to nobody: “be a”, “which”. */
const SAYS_NOTHING =
  /^(?:(?:be|is|are|was|were|been|has|have|had|a|an|the|not|no|of|to|in|it|at|on|by|back|more|than|there|these|those|their|which|where|what|other|over|some|with|this|that|itself|every|early)(?:\s|$))+$/iu;

const SAYINGS: readonly (readonly [RegExp, (said: string) => string])[] = [
  [/^cue:[^:]+:(.+)$/, (phrase) => `“${phrase}”`],
  [/^w:([\p{L}’'-]{5,}|must|will|may|can)$/u, (word) => `“${word}”`],
  [/^heading:(.+)$/, (sense) => `stands under a heading that announces: ${sense}`],
  [/^title:(.+)$/, (sense) => `the title announces: ${sense}`],
  [/^h:(\p{L}{4,})$/u, (word) => `“${word}” in the heading`],
  [/^(question|quotation|year|per cent)$/, (sign) => `has a ${sign}`],
  [/^(last two)$/, () => 'stands at the end'],
  [/^(tenth:0)$/, () => 'stands at the beginning'],
];

/** A feature in a tutor’s words; undefined for those that only the model understands. */
function sayFeature(feature: string): string | undefined {
  for (const [form, say] of SAYINGS) {
    const found = form.exec(feature)?.[1];
    if (found !== undefined) return SAYS_NOTHING.test(found) ? undefined : say(found);
  }
  return undefined;
}
