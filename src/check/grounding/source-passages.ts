import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Outline } from '../../model/outline.ts';
import { figureOf } from '../claims-of.ts';
import { extractFigures } from '../../language/figures/extract-figures.ts';
import { createPassage, currenciesOf, datesIn, yearsOf, type Passage } from './passage.ts';
import { spellDate } from '../../language/dates/spell-date.ts';

/** Parts a passage is joined from; no figure, name or sentence runs over it. */
const BREAK = ' | ';

/** The paragraphs of an article as passages, in their order. */
export function passagesOfArticle({ id, value, paragraphs }: Article): readonly Passage[] {
  const figures = paragraphs.map(({ text }) => extractFigures(text));
  const currencies = figures.flatMap(currenciesOf);
  const published = Number(value.published.slice(0, 4));
  let last: number | undefined;
  return paragraphs.map(({ number, text }, at) => {
    const years = [published, last ?? NaN].filter((year) => !Number.isNaN(year));
    last = yearsOf(datesIn(figures[at] ?? [], text)).at(-1) ?? last;
    const around = { published: value.published, years, currencies };
    return createPassage(`${id}#p${number}`, text, around);
  });
}

/** Title, author, outlet, country, date and note of an article. */
export function passageOfHead({ id, value }: Article): Passage {
  const { title, author, outlet, country, published, note } = value;
  const texts = [title, author, outlet, country, spellDate(published), note];
  return join(
    id,
    texts.filter((text) => text !== 'unknown'),
  );
}

/** A fact with its figure, its period and its note, and the figures that others give. */
export function passageOfFact(fact: Fact): Passage {
  const figures = [fact.value, ...fact.conflicts.map(({ value }) => value)].map((value) =>
    spellDate(figureOf(value, fact.unit)),
  );
  const sources = fact.conflicts.map(({ source }) => source);
  const asOf = fact.as_of === undefined ? undefined : spellDate(fact.as_of);
  return join(`fact:${fact.id}`, [fact.text, ...figures, fact.period, asOf, fact.note, ...sources]);
}

/** A quotation with its speaker and its occasion. */
export function passageOfQuote(quote: Outline['quotes'][number]): Passage {
  const { id, text, speaker, role, date, context } = quote;
  const day = date === undefined ? undefined : spellDate(date);
  return join(`quote:${id}`, [text, speaker, role, day, context]);
}

function join(label: string, texts: readonly (string | undefined)[]): Passage {
  return createPassage(label, texts.filter((text) => text !== undefined).join(BREAK));
}
