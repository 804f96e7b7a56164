import type { Article } from '../../model/article.ts';
import { parseEvidence, type Evidence } from '../../model/evidence.ts';
import type { Fact } from '../../model/fact.ts';
import type { SharedContent, Topic } from '../../model/library.ts';
import type { Outline } from '../../model/outline.ts';
import { copyText } from '../../language/copy-text.ts';
import { createLexicon, type Lexicon } from '../../language/names/lexicon.ts';
import { spellDate } from '../../language/dates/spell-date.ts';
import { once } from '../once.ts';
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
  /** Reads a reference, once for all who ask: nothing in the list if it is none. */
  readonly read: (reference: string) => readonly Evidence[];
  /** What references lead to; those that lead nowhere are another rule’s business. */
  readonly cite: (evidence: readonly string[], topic?: Topic) => CitedMaterial;
}

/** Prepares a library’s sources for looking things up in them. */
export function indexSources(library: SharedContent): SourceIndex {
  const within = {
    library,
    paragraphs: createMemory(passagesOfArticle),
    head: createMemory(passageOfHead),
    fact: createMemory(passageOfFact),
    quote: createMemory(passageOfQuote),
    read: createReader(),
  };
  let lexicon: Lexicon | undefined;
  return {
    get lexicon() {
      return (lexicon ??= createLexicon(textsOf(library)));
    },
    read: within.read,
    cite: (references, topic) => cite(references.flatMap(within.read), { ...within, topic }),
  };
}

/** What was worked out of a thing, worked out when it is first asked for and kept as long as the thing is. */
function createMemory<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const met = known.get(thing);
    if (met !== undefined) return met.result;
    const result = work(thing);
    known.set(thing, { result });
    return result;
  };
}

/** Reads references, each once. */
function createReader(): (reference: string) => readonly Evidence[] {
  const known = new Map<string, readonly Evidence[]>();
  return (written) => {
    const met = known.get(written);
    if (met !== undefined) return met;
    const reference = copyText(written);
    const evidence = parseEvidence(reference);
    const read = evidence === undefined ? [] : [evidence];
    known.set(reference, read);
    return read;
  };
}

type Quote = Outline['quotes'][number];

interface Citing {
  readonly library: SharedContent;
  readonly topic: Topic | undefined;
  readonly paragraphs: (article: Article) => readonly Passage[];
  readonly head: (article: Article) => Passage;
  readonly fact: (fact: Fact) => Passage;
  readonly quote: (quote: Quote) => Passage;
  readonly read: (reference: string) => readonly Evidence[];
}

function cite(evidence: readonly Evidence[], citing: Citing): CitedMaterial {
  const articles = once(() => articlesOf(evidence, citing.library));
  const heads = once(() => articles().map(citing.head));
  const passages = evidence.flatMap((one) => passagesFor(one, citing));
  return {
    passages,
    years: once(() => new Set(passages.flatMap(({ years }) => [...years]))),
    get heads() {
      return heads();
    },
    readings: () => articles().map(({ id, value }) => createPassage(id, spellDate(value.accessed))),
    behind: once(() => {
      const next = evidence.flatMap((one) => evidenceBehind(one, citing));
      const others = articlesOf(next, citing.library).map(citing.head);
      return [...next.flatMap((one) => passagesFor(one, citing)), ...others];
    }),
    around: () => articles().flatMap(citing.paragraphs),
  };
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

function passagesFor(evidence: Evidence, citing: Citing): readonly Passage[] {
  if (evidence.kind === 'article') {
    const article = citing.library.articles.get(evidence.article);
    if (article === undefined) return [];
    return citing.paragraphs(article).slice(evidence.from - 1, evidence.to);
  }
  if (evidence.kind === 'fact') {
    const fact = findFact(evidence.fact, citing);
    return fact === undefined ? [] : [citing.fact(fact)];
  }
  const quote = findQuote(evidence.quote, citing);
  return quote === undefined ? [] : [citing.quote(quote)];
}

function evidenceBehind(evidence: Evidence, citing: Citing): readonly Evidence[] {
  if (evidence.kind === 'article') return [];
  const behind =
    evidence.kind === 'fact' ? findFact(evidence.fact, citing) : findQuote(evidence.quote, citing);
  return (behind?.evidence ?? []).flatMap(citing.read);
}

function findFact(id: string, { library, topic }: Citing): Fact | undefined {
  return ownFact(id, topic) ?? library.facts.get(id)?.value;
}

function findQuote(id: string, { topic }: Citing): Quote | undefined {
  return topic?.value.quotes.find((quote) => quote.id === id);
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
