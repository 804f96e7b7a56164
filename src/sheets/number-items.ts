import type { Outline } from '../model/outline.ts';
import type { Heads } from './plan-views.ts';

/** The heads of an answer in the order of domain practice: introduction to conclusion, numbered without gaps. */
const ORDER = [
  ['introduction', 'Introduction'],
  ['background', 'Background'],
  ['causes', 'Causes'],
  ['repercussions', 'Repercussions'],
  ['benefits', 'Gains on the other side'],
  ['counterarguments', 'Counterarguments and replies'],
  ['analysis', 'Critical analysis'],
  ['wayForward', 'Way forward'],
  ['conclusion', 'Conclusion'],
] as const satisfies readonly (readonly [keyof Heads, string])[];

const LISTS = {
  background: 'background',
  causes: 'causes',
  repercussions: 'repercussions',
  benefits: 'benefits',
  counterarguments: 'counterarguments',
  analysis: 'analysis',
  wayForward: 'way_forward',
} as const satisfies Partial<Record<keyof Heads, keyof Outline>>;

/** The numbers that an outline's heads and items carry on every sheet. */
export interface Numbering {
  readonly heads: Heads;
  /** Number by item id: `causes` third, item second is `3.2`; facts `F1`, quotations `Q1`, prompts `P1`. */
  readonly items: ReadonlyMap<string, string>;
}

/** Numbers heads and items as a candidate would copy them; heads with nothing under them get no number. */
export function numberItems(outline: Outline): Numbering {
  let last = 0;
  const heads = Object.fromEntries(
    ORDER.map(([head, title]) => {
      const list = Object.hasOwn(LISTS, head) ? LISTS[head as keyof typeof LISTS] : undefined;
      const isEmpty = list !== undefined && outline[list].length === 0;
      if (!isEmpty) last += 1;
      return [head, { number: isEmpty ? '' : String(last), title }];
    }),
  ) as unknown as Heads;
  const items = new Map<string, string>();
  for (const [head, list] of Object.entries(LISTS) as [keyof typeof LISTS, keyof Outline][]) {
    (outline[list] as readonly { readonly id?: string }[]).forEach(({ id }, at) => {
      if (id !== undefined) items.set(id, `${heads[head].number}.${at + 1}`);
    });
  }
  outline.facts.forEach((fact, at) =>
    items.set(typeof fact === 'string' ? fact : fact.id, `F${at + 1}`),
  );
  outline.quotes.forEach(({ id }, at) => items.set(id, `Q${at + 1}`));
  outline.prompts.forEach(({ id }, at) => items.set(id, `P${at + 1}`));
  outline.mcqs.forEach(({ id }, at) => items.set(id, `M${at + 1}`));
  return { heads, items };
}
