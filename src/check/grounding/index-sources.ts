import type { Article } from '../../model/article.ts';
import { parseEvidence, type Evidence } from '../../model/evidence.ts';
import type { Fact } from '../../model/fact.ts';
import type { SharedContent, Topic } from '../../model/library.ts';
import { createLexicon, type Lexicon } from '../../language/names/lexicon.ts';
import { spellDate } from '../../language/dates/spell-date.ts';
import { createPassage, type Passage } from './passage.ts';
import {
  passageOfFact,
  passageOfHead,
  passageOfQuote,
  passagesOfArticle,
} from './source-passages.ts';

/** What a claim rests on. */
export interface CitedMaterial {
  /** The paragraphs, facts and quotations that it cites. */
  readonly passages: readonly Passage[];
  /** The years that they speak of, for dates that name none. */
  readonly years: () => ReadonlySet<number>;
  /** Titles, authors, outlets and dates of the articles that it cites. */
  readonly heads: readonly Passage[];
  /** The days on which the cited articles were read. */
  readonly readings: () => readonly Passage[];
  /** What the cited facts and quotations rest on in their turn: names may be taken from there. */
  readonly behind: () => readonly Passage[];
  /** Every paragraph of the articles that it cites. */
  readonly around: () => readonly Passage[];
}

/** The sources of a library, each read once. */
export interface SourceIndex {
  readonly lexicon: Lexicon;
  /** What references lead to; those that lead nowhere are another rule’s business. */
  readonly cite: (evidence: readonly string[], topic?: Topic) => CitedMaterial;
}

/** Prepares a library’s sources for looking things up in them. */
export function indexSources(library: SharedContent): SourceIndex {
  const known = new Map<string, readonly Passage[]>();
  const once = (key: string, read: () => readonly Passage[]): readonly Passage[] => {
    const met = known.get(key);
    if (met !== undefined) return met;
    const passages = read();
    known.set(key, passages);
    return passages;
  };
  let lexicon: Lexicon | undefined;
  return {
    get lexicon() {
      return (lexicon ??= createLexicon(textsOf(library)));
    },
    cite: (evidence, topic) => cite(evidence.flatMap(toEvidence), { library, topic, once }),
  };
}

interface Citing {
  readonly library: SharedContent;
  readonly topic: Topic | undefined;
  readonly once: (key: string, read: () => readonly Passage[]) => readonly Passage[];
}

function cite(evidence: readonly Evidence[], citing: Citing): CitedMaterial {
  const { once } = citing;
  const articles = articlesOf(evidence, citing.library);
  const passages = evidence.flatMap((one) => passagesFor(one, citing));
  return {
    passages,
    years: () => new Set(passages.flatMap(({ years }) => [...years])),
    heads: articles.flatMap((article) => headOf(article, once)),
    readings: () => articles.map(({ id, value }) => createPassage(id, spellDate(value.accessed))),
    behind: () => {
      const next = evidence.flatMap((one) => evidenceBehind(one, citing));
      const heads = articlesOf(next, citing.library).flatMap((article) => headOf(article, once));
      return [...next.flatMap((one) => passagesFor(one, citing)), ...heads];
    },
    around: () => articles.flatMap((article) => once(article.id, () => passagesOfArticle(article))),
  };
}

function headOf(article: Article, once: Citing['once']): readonly Passage[] {
  return once(`head of ${article.id}`, () => [passageOfHead(article)]);
}

function toEvidence(reference: string): readonly Evidence[] {
  const evidence = parseEvidence(reference);
  return evidence === undefined ? [] : [evidence];
}

function articlesOf(
  evidence: readonly Evidence[],
  { articles }: SharedContent,
): readonly Article[] {
  const found = new Set<Article>();
  for (const one of evidence) {
    const article = one.kind === 'article' ? articles.get(one.article) : undefined;
    if (article !== undefined) found.add(article);
  }
  return [...found];
}

function passagesFor(evidence: Evidence, { library, topic, once }: Citing): readonly Passage[] {
  if (evidence.kind === 'quote') {
    const quote = topic?.value.quotes.find(({ id }) => id === evidence.quote);
    return quote === undefined ? [] : [passageOfQuote(quote)];
  }
  if (evidence.kind === 'fact') {
    const own = ownFact(evidence.fact, topic);
    if (own !== undefined) return [passageOfFact(own)];
    const shared = library.facts.get(evidence.fact)?.value;
    return shared === undefined ? [] : once(`fact:${shared.id}`, () => [passageOfFact(shared)]);
  }
  const article = library.articles.get(evidence.article);
  if (article === undefined) return [];
  return once(article.id, () => passagesOfArticle(article)).slice(evidence.from - 1, evidence.to);
}

function evidenceBehind(evidence: Evidence, { library, topic }: Citing): readonly Evidence[] {
  if (evidence.kind === 'article') return [];
  const behind =
    evidence.kind === 'fact'
      ? (ownFact(evidence.fact, topic) ?? library.facts.get(evidence.fact)?.value)
      : topic?.value.quotes.find(({ id }) => id === evidence.quote);
  return (behind?.evidence ?? []).flatMap(toEvidence);
}

function ownFact(id: string, topic: Topic | undefined): Fact | undefined {
  const found = topic?.value.facts.find((fact) => typeof fact !== 'string' && fact.id === id);
  return typeof found === 'string' ? undefined : found;
}

function textsOf({ articles, facts }: SharedContent): string[] {
  return [
    ...[...articles.values()].flatMap(({ value, paragraphs }) => [
      value.author,
      value.outlet,
      ...paragraphs.map(({ text }) => text),
    ]),
    ...[...facts.values()].flatMap(({ value }) => [value.text, value.note ?? '']),
  ];
}
