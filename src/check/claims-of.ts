import type { Fact } from '../model/fact.ts';
import type { Outline } from '../model/outline.ts';
import type { Path } from '../model/source.ts';

/** A text of a claim: where it stands, and what it is. */
export interface ClaimText {
  readonly path: Path;
  readonly text: string;
  /**
   * `speaker` names who said it, `about` says who holds it, or what should be done, `date` is an ISO date, `as-of` the one of a fact, `unit` what a fact counts, `quotation` the words of a quotation, `actor` who should do something, `answer` an answer whose
   * unit may stand in the question; all else is `claim`.
   */
  readonly kind:
    'claim' | 'about' | 'speaker' | 'date' | 'as-of' | 'unit' | 'quotation' | 'actor' | 'answer';
}

/** What rests on evidence: where it stands, and the references. */
export interface Citation {
  readonly path: Path;
  readonly evidence: readonly string[];
}

/** Anything an outline asserts, and what it says. */
export interface Claim extends Citation {
  readonly texts: readonly ClaimText[];
}

/** Every list of an outline whose items carry evidence, with the keys of the texts that the evidence is for. */
const CLAIM_LISTS = {
  background: { point: 'claim' },
  timeline: { date: 'date', event: 'claim', significance: 'claim' },
  causes: { point: 'claim', explanation: 'claim' },
  repercussions: { point: 'claim', explanation: 'claim' },
  benefits: { point: 'claim', explanation: 'claim' },
  counterarguments: { point: 'claim', held_by: 'claim' },
  analysis: { point: 'claim' },
  way_forward: { action: 'about', actor: 'actor', means: 'about' },
  quotes: {
    text: 'quotation',
    speaker: 'speaker',
    role: 'about',
    date: 'date',
    context: 'about',
  },
  mcqs: { stem: 'claim', explanation: 'answer' },
} as const satisfies Partial<Record<keyof Outline, Readonly<Record<string, ClaimText['kind']>>>>;

const LISTS = Object.keys(CLAIM_LISTS) as (keyof typeof CLAIM_LISTS)[];

/** Every claim of an outline, rebuttals, right answers and facts written in place included. */
export function claimsOf(outline: Outline): Claim[] {
  return citationsOf(outline).map(({ path, evidence, texts }) => ({
    path,
    evidence,
    texts: texts(),
  }));
}

/** The same without what they say, which takes the time. */
export function citationsOf(outline: Outline): (Citation & { texts: () => ClaimText[] })[] {
  const listed = LISTS.flatMap((list) =>
    outline[list].map((item, at) => {
      const path = [list, at];
      const texts = () => textsOf(item, CLAIM_LISTS[list], path);
      const all = list === 'mcqs' ? () => [...texts(), ...answerOf(outline, at)] : texts;
      return { path, evidence: item.evidence, texts: all };
    }),
  );
  const rebuttals = outline.counterarguments.flatMap(({ rebuttal }, at) => {
    if (rebuttal === undefined) return [];
    const path = ['counterarguments', at, 'rebuttal'];
    const texts = () => textsOf(rebuttal, { point: 'claim' }, path);
    return [{ path, evidence: rebuttal.evidence, texts }];
  });
  const facts = outline.facts.flatMap((fact, at) => {
    if (typeof fact === 'string') return [];
    const path = ['facts', at];
    return [{ path, evidence: fact.evidence, texts: () => textsOfFact(fact, path) }];
  });
  return [...listed, ...rebuttals, ...facts];
}

/** A fact as a claim: its text, its figure with the unit, its period, its note, and what is said instead. */
export function claimOfFact(fact: Fact, path: Path): Claim {
  return { path, evidence: fact.evidence, texts: textsOfFact(fact, path) };
}

function textsOfFact(fact: Fact, path: Path): ClaimText[] {
  const isDate = isDay(fact);
  const texts: ClaimText[] = [
    {
      path: [...path, 'value'],
      text: figureOf(fact.value, fact.unit),
      kind: isDate ? 'date' : 'claim',
    },
    ...textsOf(fact, { text: 'claim', period: 'claim', as_of: 'as-of', note: 'claim' }, path),
  ];
  const unit: ClaimText[] =
    isDate || fact.unit === undefined
      ? []
      : [{ path: [...path, 'unit'], text: fact.unit, kind: 'unit' }];
  return [...texts, ...unit];
}

/** Whether a fact’s value is a date; `2010-11` without a unit is the year that ends in 2011, not a month. */
function isDay({ value, unit }: Fact): boolean {
  if (unit !== undefined) return unit === 'date';
  const [, year = '', month = '', day] =
    /^(\d{4})-(0[1-9]|1[0-2])(-\d\d)?$/.exec(String(value)) ?? [];
  return year !== '' && (day !== undefined || Number(month) !== (Number(year) + 1) % 100);
}

/** A figure with its unit as one would say it: `34.2 billion USD`, `2,640–2,670 km`. */
export function figureOf(value: string | number, unit = ''): string {
  if (unit === 'date') return String(value);
  const [, currency, rest = ''] = /^([A-Z]{3})\b\s*(.*)$/.exec(unit) ?? [];
  const parts = currency === undefined ? [value, unit] : [value, rest, currency];
  return parts.filter((part) => part !== '').join(' ');
}

function textsOf(
  item: object,
  keys: Readonly<Record<string, ClaimText['kind']>>,
  path: Path,
): ClaimText[] {
  return Object.entries(keys).flatMap(([key, kind]) => {
    const text = (item as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' ? [{ path: [...path, key], text, kind }] : [];
  });
}

function answerOf({ mcqs }: Outline, at: number): ClaimText[] {
  const mcq = mcqs[at];
  if (mcq === undefined) return [];
  const path = ['mcqs', at, 'options', mcq.answer];
  return [{ path, text: mcq.options[mcq.answer], kind: 'answer' }];
}
