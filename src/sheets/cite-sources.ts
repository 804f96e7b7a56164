import { parseEvidence } from '../model/evidence.ts';
import type { Library } from '../model/library.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { formatDate, isDate } from './format-date.ts';
import type { Citation, StatusView } from './claim-views.ts';
import type { Share, SourceView } from './evidence-views.ts';
import { contestedStatus } from './view-statuses.ts';

/** Gives sources their numbers, in the order in which they are first cited. */
export interface Sources {
  /** The citations of a claim; references to what the sheet does not show are left out. */
  readonly cite: (evidence: readonly string[]) => readonly Citation[];
  /** Every source cited so far, by number. */
  readonly list: () => readonly SourceView[];
}

/**
 * Starts a list of sources for one topic.
 * @param topic `numbers` are those of its facts and quotations, `facts` what it lists or writes itself.
 */
export function citeSources(
  library: Library,
  { numbers, facts = [] }: { numbers: ReadonlyMap<string, string>; facts?: readonly Fact[] },
): Sources {
  const own = new Map(facts.map((fact) => [fact.id, fact]));
  const factOf = (id: string): Fact | undefined => own.get(id) ?? library.facts.get(id)?.value;
  const order = new Map<string, number>();
  const numberOf = (article: string): number => {
    const number = order.get(article) ?? order.size + 1;
    order.set(article, number);
    return number;
  };
  /** `expanded` holds the facts already led through: facts may rest on one another. */
  const citeOne = (reference: string, expanded: Set<string>): readonly Cited[] => {
    const evidence = parseEvidence(reference);
    if (evidence === undefined) return [];
    if (evidence.kind === 'article') {
      if (!library.articles.has(evidence.article)) return [];
      const number = numberOf(evidence.article);
      const paragraphs = Array.from(
        { length: evidence.to - evidence.from + 1 },
        (_, at) => evidence.from + at,
      );
      return [{ label: String(number), paragraphs, target: `source-${number}`, statuses: [] }];
    }
    const id = evidence.kind === 'fact' ? evidence.fact : evidence.quote;
    const fact = evidence.kind === 'fact' ? factOf(id) : undefined;
    const statuses = fact === undefined ? [] : contestedStatus(fact.status);
    const label = numbers.get(id);
    if (label !== undefined) return [{ label, paragraphs: [], target: `item-${id}`, statuses }];
    if (expanded.has(id)) return [];
    expanded.add(id);
    return (fact?.evidence ?? [])
      .flatMap((next) => citeOne(next, expanded))
      .map((cited) => ({ ...cited, statuses: joinStatuses(cited.statuses, statuses) }));
  };
  return {
    cite: (evidence) => {
      const expanded = new Set<string>();
      return mergeCitations(evidence.flatMap((reference) => citeOne(reference, expanded)));
    },
    list: () =>
      [...order].flatMap(([id, number]) => {
        const article = library.articles.get(id);
        return article === undefined ? [] : [viewSource(article, number)];
      }),
  };
}

interface Cited {
  readonly label: string;
  readonly paragraphs: readonly number[];
  readonly target: string;
  readonly statuses: readonly StatusView[];
}

function joinStatuses(
  some: readonly StatusView[],
  others: readonly StatusView[],
): readonly StatusView[] {
  return [...some, ...others.filter(({ code }) => !some.some((status) => status.code === code))];
}

/** Paragraphs of one source stand under one number. */
function mergeCitations(cited: readonly Cited[]): Citation[] {
  const merged = new Map<string, Cited>();
  for (const citation of cited) {
    const earlier = merged.get(citation.label);
    merged.set(citation.label, {
      ...citation,
      paragraphs: [...(earlier?.paragraphs ?? []), ...citation.paragraphs],
      statuses: joinStatuses(earlier?.statuses ?? [], citation.statuses),
    });
  }
  return [...merged.values()].map((citation) => ({
    ...citation,
    paragraphs: formatParagraphs(citation.paragraphs),
  }));
}

/** `¶1–3, 7` of 1, 2, 3 and 7, in whatever order and however often. */
function formatParagraphs(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.length === 0
    ? ''
    : `¶${runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ')}`;
}

function viewSource({ value }: Article, number: number): SourceView {
  return {
    number,
    target: `source-${number}`,
    title: value.title,
    author: known(value.author),
    outlet: known(value.outlet),
    country: known(value.country),
    published: isDate(value.published) ? formatDate(value.published).short : 'no date shown',
    kind: value.kind,
    stance: value.stance,
    url: known(value.url),
    note: value.note ?? '',
  };
}

function known(text: string): string {
  return text === 'unknown' ? '' : text;
}

/** Counts sources by what they have in common, the commonest first. */
export function shareOf(names: readonly string[]): readonly Share[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
