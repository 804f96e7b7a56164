import { extractFigures } from '../../language/figures/extract-figures.ts';
import { readAcronyms } from '../../language/names/learn-acronyms.ts';
import type { Outline } from '../../model/outline.ts';
import type { DraftItem, DraftSource } from '../draft.ts';
import type { LabelledArticle } from '../labelled-article.ts';
import type { Gazetteer, GazetteerTerm } from '../lexicons/gazetteer.ts';
import { capitalise } from '../points/phrase.ts';
import { draftSource } from './draft-source.ts';
import { findTerms, indexTerms } from './glossary/find-terms.ts';
import { findUnexplained } from './glossary/find-unexplained.ts';

type Entry = Outline['glossary'][number];

/** Terms that a glossary proposes, and those of them that a human must explain: own rule, for a page that is read. */
const MOST_TERMS = 16;
const MOST_UNEXPLAINED = 4;

/** Terms of an article are compared with one another; more than these are no article’s. */
const MOST_COMPARED = 200;

/** Sentences that a comment shows. */
const MOST_SOURCES = 2;

/** What stands where a human must write. */
const TO_WRITE = 'TODO: say in one line what it is.';

/** What is left to do where a text only spells an acronym out. */
const TO_EXPLAIN = 'TODO: these are its words; say in one line what it is';

/**
 * Terms for the glossary, the most used first: acronyms that the texts spell out, laws, treaties, bodies and terms that the
 * gazetteer explains, and a few that nobody explains, with a `TODO` for meaning.
 */
export function extractGlossary(
  articles: readonly LabelledArticle[],
  gazetteer: Gazetteer,
): DraftItem<Entry>[] {
  const sentences = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      sentence.role === 'other' ? [] : (draftSource(article, sentence) ?? []),
    ),
  );
  const found = mostUsed(speltOut(sentences), MOST_COMPARED);
  const known = explainedTerms(sentences, gazetteer)
    .filter((one) => !found.some((spelt) => isOther(one, spelt)))
    .map((one) => withAcronym(one, found));
  const spelt = found.filter((one) => !known.some((other) => isSame(other, one)));
  const explained = mostUsed([...known, ...spelt], MOST_TERMS);
  const mentions = mostUsed(unexplained(sentences, gazetteer), MOST_COMPARED).filter(
    (one) => ![...known, ...spelt].some((other) => isSame(other, one)),
  );
  return [...explained, ...mostUsed(mentions, MOST_UNEXPLAINED)].map(toItem);
}

/** A term with what is known of it, and the sentences that name it. */
interface Mentioned {
  readonly term: string;
  readonly entry: Entry;
  /** Its acronym in the text or the gazetteer, without stops. */
  readonly acronym?: string | undefined;
  readonly sources: DraftSource[];
}

function mostUsed(mentioned: readonly Mentioned[], most: number): readonly Mentioned[] {
  return mentioned.toSorted((a, b) => b.sources.length - a.sources.length).slice(0, most);
}

function toItem({ entry, acronym, sources }: Mentioned): DraftItem<Entry> {
  const once = sources.filter(
    ({ article, text }, at) =>
      sources.findIndex((other) => other.article === article && other.text === text) === at,
  );
  const isSpelt = entry.term === acronym && entry.meaning !== TO_WRITE;
  return {
    value: entry,
    sources: once.slice(0, MOST_SOURCES),
    ...(isSpelt ? { remarks: [TO_EXPLAIN] } : {}),
  };
}

/** Whether two entries are of one thing: they share an acronym, or one names the other. */
function isSame(one: Mentioned, other: Mentioned): boolean {
  const isShared = one.acronym !== undefined && one.acronym === other.acronym;
  const isSpelt =
    one.entry.term === one.acronym && plain(other.term).includes(plain(one.entry.meaning));
  return isShared || isSpelt || names(one.term, other.term);
}

/** Whether the text spells an acronym out as something else than the gazetteer does: they share no word. */
function isOther(known: Mentioned, spelt: Mentioned): boolean {
  if (known.acronym === undefined || known.acronym !== spelt.acronym) return false;
  const words = new Set(plain(known.entry.term).split(' '));
  return !plain(spelt.entry.meaning)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word));
}

/** A term of the gazetteer with the acronym that the text gives it in brackets. */
function withAcronym(one: Mentioned, spelt: readonly Mentioned[]): Mentioned {
  const isShown = one.acronym === undefined || one.entry.term.includes(`(${one.acronym})`);
  if (isShown || !spelt.some(({ acronym }) => acronym === one.acronym)) return one;
  const term = `${one.entry.term} (${one.acronym})`;
  return { ...one, term, entry: { ...one.entry, term } };
}

/** Whether a longer term names a shorter one too: “Financial Action Task Force (FATF)” and “FATF”. */
function names(longer: string, shorter: string): boolean {
  return (
    ` ${plain(longer)} `.includes(` ${plain(shorter)} `) || plain(shorter).includes(plain(longer))
  );
}

function plain(term: string): string {
  return term
    .toLowerCase()
    .replace(/[()–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function collect(mentioned: Map<string, Mentioned>, key: string, made: Mentioned): void {
  const before = mentioned.get(key);
  if (before === undefined) mentioned.set(key, made);
  else before.sources.push(...made.sources);
}

/** Terms of the gazetteer that have a meaning and are no everyday words. */
function explainedTerms(sentences: readonly DraftSource[], gazetteer: Gazetteer): Mentioned[] {
  const index = indexTerms(gazetteer);
  const mentions = sentences.flatMap((source) =>
    findTerms(source.text, index).map((found) => ({ ...found, source })),
  );
  return [...Map.groupBy(mentions, ({ term }) => term)].flatMap(([term, all]) => {
    const entry = entryOf(
      term,
      all.some(({ isAcronym }) => isAcronym),
    );
    if (entry === undefined) return [];
    const { acronym } = term;
    return [{ term: entry.term, entry, acronym, sources: all.map(({ source }) => source) }];
  });
}

function entryOf(
  { name, acronym, meaning, urdu, everyday }: GazetteerTerm,
  isShort: boolean,
): Entry | undefined {
  if (meaning === undefined || everyday) return undefined;
  const term = acronym === undefined || !isShort ? name : `${name} (${acronym})`;
  return { term: capitalise(term), meaning, ...(urdu === undefined ? {} : { urdu }) };
}

/** Acronyms that the texts themselves spell out. */
function speltOut(sentences: readonly DraftSource[]): Mentioned[] {
  const found = new Map<string, Mentioned>();
  for (const source of sentences)
    for (const { acronym, written } of readAcronyms(source.text)) {
      if (extractFigures(written).length > 0) continue;
      const entry = { term: acronym, meaning: capitalise(written) };
      collect(found, acronym, {
        term: `${written} ${acronym}`,
        entry,
        acronym,
        sources: [source],
      });
    }
  return [...found.values()];
}

/** Laws, treaties and bodies that neither text nor gazetteer explains. */
function unexplained(sentences: readonly DraftSource[], gazetteer: Gazetteer): Mentioned[] {
  const index = indexTerms(gazetteer);
  const found = new Map<string, Mentioned>();
  for (const source of sentences)
    for (const name of findUnexplained(source.text)) {
      if (findTerms(name, index).some(({ term }) => term.meaning !== undefined)) continue;
      collect(found, name, {
        term: name,
        entry: { term: name, meaning: TO_WRITE },
        sources: [source],
      });
    }
  return [...found.values()];
}
