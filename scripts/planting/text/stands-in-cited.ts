import type { DateMention, FigureMention, Mention } from './mention.ts';

/**
 * Whether cited mentions cannot tell a changed text from a sound one: each mention that the change has made stands in
 * them in the same form. A plain comparison of values, with no knowledge of how the grounding rules work.
 * @param before the mentions of the text as it was; @param after as it is changed.
 */
export function standsInCited(
  before: readonly Mention[],
  after: readonly Mention[],
  cited: readonly Mention[],
): boolean {
  const kept = before.map(mentionKey);
  const isPaired = before.length === after.length;
  return after.every((mention, at) => {
    if (kept.includes(mentionKey(mention))) return true;
    const was = isPaired ? before[at] : undefined;
    return cited.some((other) => isSame(mention, other, was));
  });
}

/** Whether what a change takes away stood in the cited mentions; if not, it was the author's own count or arithmetic. */
export function stoodInCited(
  before: readonly Mention[],
  after: readonly Mention[],
  cited: readonly Mention[],
): boolean {
  const left = after.map(mentionKey);
  return before
    .filter((mention) => !left.includes(mentionKey(mention)))
    .every((mention) => cited.some((other) => isSame(mention, other)));
}

/** Whether a mention says the same as one that is cited; of a date, at least in the parts that differ from `was`. */
export function isSame(mention: Mention, cited: Mention, was?: Mention): boolean {
  if (mention.kind === 'date') {
    if (cited.kind === 'date')
      return isSameDate(mention, cited, was?.kind === 'date' ? was : undefined);
    return isYear(mention) && cited.value === mention.year;
  }
  if (cited.kind === 'date')
    return mention.kind === 'figure' && mention.unit === '' && cited.year === mention.value;
  return isSameFigure(mention, cited);
}

function isYear({ month, day, isDecade }: DateMention): boolean {
  return month === undefined && day === undefined && !isDecade;
}

const PARTS = ['year', 'month', 'day'] as const;

function isSameDate(date: DateMention, cited: DateMention, was: DateMention | undefined): boolean {
  if (date.isDecade && !cited.isDecade) return false;
  return PARTS.every((part) => {
    if (date[part] === undefined) return true;
    const isChanged = was === undefined || was[part] !== date[part];
    if (cited[part] === undefined) return !isChanged;
    return cited[part] === date[part];
  });
}

function isSameFigure(figure: FigureMention, cited: FigureMention): boolean {
  const isOrder = (kind: string): boolean => kind === 'ordinal' || kind === 'code';
  if ((isOrder(figure.kind) || isOrder(cited.kind)) && figure.kind !== cited.kind) return false;
  // "34.2 is aid", where the scale was said before.
  const isBare = figure.kind === 'figure' && figure.unit === '' && figure.spans.scale === undefined;
  if (isBare && !Number.isInteger(figure.plain) && figure.plain === cited.plain) return true;
  if (figure.unit !== cited.unit) return false;
  if (figure.currency !== '' && cited.currency !== '' && figure.currency !== cited.currency)
    return false;
  const slack = figure.tolerance * 1.0001 + Math.abs(cited.value) * 1e-9;
  return Math.abs(figure.value - cited.value) <= slack;
}

/** Equal for mentions that say the same. */
export function mentionKey(mention: Mention): string {
  if (mention.kind === 'date') {
    const { year, month, day, isDecade } = mention;
    return ['date', year, month, day, isDecade].join(' ');
  }
  return [mention.kind, mention.value, mention.unit, mention.currency].join(' ');
}
