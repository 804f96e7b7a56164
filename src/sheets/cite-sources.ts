import { parseEvidence } from '../model/evidence.ts';
import type { Library } from '../model/library.ts';
import type { Article } from '../model/article.ts';
import { formatDate, isDate } from './format-date.ts';
import type { Citation, Share, SourceView } from './sheet-view.ts';

/** Gives sources their numbers, in the order in which they are first cited. */
export interface Sources {
  /** The citations of a claim; references to what the sheet does not show are left out. */
  readonly cite: (evidence: readonly string[]) => readonly Citation[];
  /** Every source cited so far, by number. */
  readonly list: () => readonly SourceView[];
}

/** Starts a list of sources for one topic; `numbers` are those of its facts and quotations. */
export function citeSources(library: Library, numbers: ReadonlyMap<string, string>): Sources {
  const order = new Map<string, number>();
  const numberOf = (article: string): number => {
    const number = order.get(article) ?? order.size + 1;
    order.set(article, number);
    return number;
  };
  const citeOne = (reference: string): Citation[] => {
    const evidence = parseEvidence(reference);
    if (evidence === undefined) return [];
    if (evidence.kind === 'article') {
      if (!library.articles.has(evidence.article)) return [];
      const number = numberOf(evidence.article);
      const paragraphs =
        evidence.from === evidence.to ? `¶${evidence.from}` : `¶${evidence.from}–${evidence.to}`;
      return [{ label: String(number), paragraphs, target: `source-${number}` }];
    }
    const id = evidence.kind === 'fact' ? evidence.fact : evidence.quote;
    const label = numbers.get(id);
    if (label !== undefined) return [{ label, paragraphs: '', target: `item-${id}` }];
    return (library.facts.get(id)?.value.evidence ?? []).flatMap(citeOne);
  };
  return {
    cite: (evidence) => mergeCitations(evidence.flatMap(citeOne)),
    list: () =>
      [...order].flatMap(([id, number]) => {
        const article = library.articles.get(id);
        return article === undefined ? [] : [viewSource(article, number)];
      }),
  };
}

/** Two paragraphs of one source stand under one number. */
function mergeCitations(citations: readonly Citation[]): Citation[] {
  const merged = new Map<string, Citation>();
  for (const citation of citations) {
    const earlier = merged.get(citation.label);
    const paragraphs = [earlier?.paragraphs, citation.paragraphs].filter(
      (text) => text !== undefined && text !== '',
    );
    merged.set(citation.label, {
      ...citation,
      paragraphs: [...new Set(paragraphs)].join(', ').replaceAll(', ¶', ', '),
    });
  }
  return [...merged.values()];
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
