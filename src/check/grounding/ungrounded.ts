import type { JudgementCode } from '../../problems/catalogue.ts';
import type { CitedMaterial } from './index-sources.ts';
import type { Passage } from './passage.ts';

/** Something checkable in a text that what is cited does not have. */
export interface Ungrounded {
  readonly code: JudgementCode;
  readonly message: string;
  readonly hint: string;
}

/** Where else in the cited articles it stands: “It is in `akram#p7`: cite that too.” */
export function findElsewhere(
  has: (passage: Passage) => boolean,
  material: CitedMaterial,
): string | undefined {
  const found = material.around().filter(has).slice(0, MOST_NAMED);
  return found.length === 0
    ? undefined
    : `It is in ${found.map(({ label }) => `\`${label}\``).join(', ')}: cite that too.`;
}

/** Passages that a message names before it only counts them. */
const MOST_NAMED = 3;

/** What is cited, as messages call it: `` `akram#p3` or `fact:us-aid` ``. */
export function listPassages({ passages }: CitedMaterial): string {
  const labels = passages.map(({ label }) => `\`${label}\``);
  if (labels.length > MOST_NAMED)
    return `${labels.slice(0, MOST_NAMED).join(', ')} and ${labels.length - MOST_NAMED} more`;
  const [last = 'what is cited', ...others] = labels.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
