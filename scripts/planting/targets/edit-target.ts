import { findMentions } from '../text/find-mentions.ts';
import type { Mention, Span } from '../text/mention.ts';
import type { Kind, PlantedChange, Target } from '../planted-change.ts';
import { mentionKey, standsInCited, stoodInCited } from '../text/stands-in-cited.ts';

/** A part of a target's text to be replaced. */
export interface Edit {
  readonly kind: Kind;
  readonly row: string;
  readonly span: Span;
  readonly text: string;
}

/** The figures and dates of a target, read with its frame; their spans are those of the target's own text. */
export function mentionsOf(target: Target): Mention[] {
  return mentionsIn(target, target.text).map((mention) => shift(mention, target));
}

/** The change that an edit of figures or dates makes; none if it changes nothing, or no text that YAML would read alike. */
export function editTarget(target: Target, edit: Edit): PlantedChange[] {
  const text = target.text.slice(0, edit.span.from) + edit.text + target.text.slice(edit.span.to);
  const [before, after] = [mentionsIn(target, target.text), mentionsIn(target, text)];
  if (text === target.text || isSameReading(before, after)) return [];
  if (target.isNumber && String(Number(text)) !== text) return [];
  return [
    {
      ...toChange(target, edit, text),
      canBeTold: !standsInCited(before, after, target.cited.mentions),
      wasCited: stoodInCited(before, after, target.cited.mentions),
    },
  ];
}

/** A change of a target's whole text, without a word on what the cited material has. */
export function toChange(
  target: Target,
  { kind, row }: Pick<Edit, 'kind' | 'row'>,
  text: string,
): Omit<PlantedChange, 'canBeTold' | 'wasCited'> {
  const { owner, claim, path, isNumber, cited } = target;
  const [before, after] = isNumber ? [Number(target.text), Number(text)] : [target.text, text];
  return { kind, row, owner, claim, path, before, after, cited: cited.text };
}

function mentionsIn({ frame, isNumber, field }: Target, text: string): Mention[] {
  if (isDateText(field, text)) return findMentions(text, 'date');
  const framed = frame.before + text + frame.after;
  return findMentions(framed, isNumber || field === 'unit' ? 'figures' : 'any');
}

/** Whether a text is a date as a field holds it, `1954`, `1954-05` or `1954-05-19`, and not words about one. */
export function isDateText(field: string, text: string): boolean {
  return (
    (/^(?:date|as_of)$/.test(field) && /^\d{4}(?:-|$)/.test(text)) ||
    (field === 'value' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(text))
  );
}

function shift(mention: Mention, { frame, text }: Target): Mention {
  const by = frame.before.length;
  const own = Object.entries(mention.spans as Record<string, Span>)
    .map(([name, { from, to }]) => [name, { from: from - by, to: to - by }] as const)
    .filter(([, { from, to }]) => from >= 0 && to <= text.length);
  return { ...mention, spans: Object.fromEntries(own) } as Mention;
}

function isSameReading(before: readonly Mention[], after: readonly Mention[]): boolean {
  return before.map(mentionKey).join('\n') === after.map(mentionKey).join('\n');
}
