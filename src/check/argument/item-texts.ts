import type { SharedContent, Topic } from '../../model/library.ts';
import { ITEM_LISTS } from '../../model/item-ids-of.ts';
import type { Outline } from '../../model/outline.ts';

/** An item of an outline that a prompt may use. */
export interface ItemText {
  readonly id: string;
  readonly list: keyof Outline;
  /** Its main line, and the variables that it is said to be about. */
  readonly line: string;
  /** All that it says, the main line included. */
  readonly text: string;
}

/** Keys of an item that name other things. */
const REFERENCES: ReadonlySet<string> = new Set(['id', 'evidence', 'addresses', 'use', 'skip']);

/** Keys that hold the main line of an item, whatever its list. */
const LINES: ReadonlySet<string> = new Set(['point', 'event', 'action', 'text', 'variables']);

/** Every item that a prompt of a topic may name, with what it says. */
export function itemTexts({ value }: Topic, library: SharedContent): ItemText[] {
  const facts = value.facts.flatMap((fact) =>
    typeof fact === 'string' ? (library.facts.get(fact)?.value ?? []) : [fact],
  );
  return [
    ...ITEM_LISTS.flatMap((list) => value[list].map((item) => toText(item, list))),
    ...facts.map((fact) => toText(fact, 'facts')),
  ];
}

function toText(item: { readonly id: string }, list: keyof Outline): ItemText {
  const texts = () => Object.entries(item).filter(([key]) => !REFERENCES.has(key));
  return {
    id: item.id,
    list,
    get line() {
      return textOf(texts().filter(([key]) => LINES.has(key)));
    },
    get text() {
      return textOf(texts());
    },
  };
}

function textOf(entries: readonly (readonly [string, unknown])[]): string {
  return entries.map(([, value]) => textIn(value)).join(' ');
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return textOf(Object.entries(value).filter(([key]) => !REFERENCES.has(key)));
}
