import type { Outline } from '../../model/outline.ts';
import type { Path } from '../../model/source.ts';

/** A claim as a message names it, and all that it says. */
export interface ReadClaim {
  readonly name: string;
  readonly text: string;
}

/** What an item of each list is called. */
const NAMES: Readonly<Record<string, string>> = {
  background: 'background point',
  timeline: 'event',
  causes: 'cause',
  repercussions: 'repercussion',
  benefits: 'benefit',
  counterarguments: 'counterargument',
  analysis: 'point of the analysis',
  way_forward: 'recommendation',
  quotes: 'quotation',
  mcqs: 'MCQ',
  facts: 'fact',
};

const TEXTS = [
  'point',
  'explanation',
  'event',
  'significance',
  'held_by',
  'text',
  'note',
  'stem',
] as const;

/** Reads the claim that stands at a path of an outline: a list, a position, perhaps `rebuttal`. */
export function readClaim(outline: Outline, path: Path): ReadClaim {
  const [list, at, below] = path;
  const items = outline[list as keyof Outline] as unknown as readonly ClaimItem[];
  const item = items[Number(at)] ?? {};
  const claim = below === 'rebuttal' ? (item.rebuttal ?? {}) : item;
  const kind = NAMES[String(list)] ?? 'claim';
  const named = item.id === undefined ? `${kind} ${Number(at) + 1}` : `${kind} \`${item.id}\``;
  return {
    name: below === 'rebuttal' ? `rebuttal of the ${named}` : named,
    text: TEXTS.flatMap((key) => claim[key] ?? []).join(' '),
  };
}

type ClaimItem = { readonly [key in (typeof TEXTS)[number]]?: string } & {
  readonly id?: string;
  readonly rebuttal?: ClaimItem;
};
