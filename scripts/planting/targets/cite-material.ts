import type { Article } from '../../../src/model/article.ts';
import { parseEvidence } from '../../../src/model/evidence.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Library, Topic } from '../../../src/model/library.ts';
import { findMentions } from '../text/find-mentions.ts';
import { MONTHS } from '../text/find-dates.ts';
import type { Mention } from '../text/mention.ts';
import type { CitedMaterial } from '../planted-change.ts';

/**
 * All that a reader sees who follows the references: of an article the paragraphs, and its title, author, outlet, date
 * and note; of a fact or a quotation every field. Not the country, the address or the stance of an outlet, which say
 * nothing of what is written there.
 */
export function citeMaterial(
  library: Library,
  topic: Topic | undefined,
  references: readonly string[],
): CitedMaterial {
  const text = references
    .map((reference) => materialOf(library, topic, reference))
    .join(' ¶ ')
    .replace(/\s+/g, ' ');
  const mentions = findMentions(text);
  return { text, mentions: mentions.map((mention) => withCurrency(mention, mentions)) };
}

/** "8,284 million" in a text whose other sums are all in dollars is in dollars too. */
function withCurrency(mention: Mention, all: readonly Mention[]): Mention {
  if (mention.kind !== 'figure' || mention.spans.scale === undefined) return mention;
  const currencies = new Set(
    all.flatMap((other) => (other.kind === 'money' ? [other.currency] : [])),
  );
  const [only, another] = [...currencies];
  return only === undefined || another !== undefined ? mention : { ...mention, currency: only };
}

function materialOf(library: Library, topic: Topic | undefined, reference: string): string {
  const evidence = parseEvidence(reference);
  if (evidence?.kind === 'article') {
    const article = library.articles.get(evidence.article);
    return article === undefined ? '' : paragraphsOf(article, evidence.from, evidence.to);
  }
  if (evidence?.kind === 'fact') {
    const fact = library.facts.get(evidence.fact)?.value ?? inPlace(topic, evidence.fact);
    return fact === undefined ? '' : wordsOfFact(fact);
  }
  const quote = topic?.value.quotes.find(({ id }) => id === evidence?.quote);
  if (quote === undefined) return '';
  const { text, speaker, role = '', date = '', context = '' } = quote;
  return [text, speaker, role, inWords(date), context].join('. ');
}

function paragraphsOf({ value, paragraphs }: Article, from: number, to: number): string {
  const { title, author, outlet, published, note = '' } = value;
  const front = [title, author, outlet, inWords(published), note].join('. ');
  const body = paragraphs.filter(({ number }) => number >= from && number <= to);
  return [front, ...body.map(({ text }) => text)].join(' ¶ ');
}

function inPlace(topic: Topic | undefined, id: string): Fact | undefined {
  return topic?.value.facts.find(
    (fact): fact is Fact => typeof fact !== 'string' && fact.id === id,
  );
}

function wordsOfFact({ text, value, unit = '', period = '', ...rest }: Fact): string {
  const { as_of: day = '', note = '', conflicts } = rest;
  const others = conflicts.map((other) => `${inWords(other.value)} ${unit}. ${other.source}`);
  return [
    text,
    `${inWords(value)} ${unit === 'date' ? '' : unit}`,
    period,
    inWords(day),
    note,
    ...others,
  ].join('. ');
}

/** A date such as `1954-05-19` as `19 May 1954`, so that it is found in either form; anything else as it is. */
function inWords(written: string | number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(String(written)) ?? [];
  if (year === undefined) return String(written);
  const name = MONTHS[Number(month) - 1] ?? '';
  return [day === undefined ? '' : String(Number(day)), name, year].join(' ').trim();
}
