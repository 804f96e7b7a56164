import type { Span } from '../text/mention.ts';
import type { NameGroup, NameSort } from './name-group.ts';
import { NAME_GROUPS } from './name-groups.ts';

export interface NameMention {
  readonly sort: NameSort;
  readonly group: NameGroup;
  readonly span: Span;
}

const FORMS: ReadonlyMap<string, readonly (readonly [NameSort, NameGroup])[]> = formsByText();

const NAME = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...FORMS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\d$])`,
  'gu',
);

/** The known names of a text, in order; the longest that fits at each place. */
export function findNames(text: string): NameMention[] {
  return [...text.replace(/\s/g, ' ').matchAll(NAME)].flatMap((match) => {
    const span = { from: match.index, to: match.index + match[0].length };
    return (FORMS.get(match[0]) ?? []).map(([sort, group]) => ({ sort, group, span }));
  });
}

function formsByText() {
  const forms = new Map<string, (readonly [NameSort, NameGroup])[]>();
  for (const group of NAME_GROUPS) {
    for (const [sort, form] of group) {
      const known = forms.get(form) ?? [];
      if (!known.some(([, other]) => other === group)) forms.set(form, [...known, [sort, group]]);
    }
  }
  return forms;
}
