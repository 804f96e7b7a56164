import { factsOf } from '../model/facts-of.ts';
import type { Library, Topic } from '../model/library.ts';
import type { Outline } from '../model/outline.ts';
import { citeSources, shareOf, type Sources } from './cite-sources.ts';
import { formatDate } from './format-date.ts';
import { numberItems } from './number-items.ts';
import type { SheetView } from './sheet-view.ts';
import { viewBudgets } from './view-budgets.ts';
import { viewCoverage } from './view-coverage.ts';
import { viewFacts, viewStatuses } from './view-facts.ts';
import { viewMcqs } from './view-mcqs.ts';
import { viewPoints } from './view-points.ts';
import { namePaper, viewPrompts } from './view-prompts.ts';
import { viewRecall } from './view-recall.ts';

/** Everything that templates may show of a topic, in order, numbered and labelled. */
export function createSheetView(library: Library, topic: Topic): SheetView {
  const outline = topic.value;
  const numbering = numberItems(outline);
  const { heads, items } = numbering;
  const sources = citeSources(library, items);
  const points = viewPoints(outline, { numbering, sources });
  const facts = factsOf(library, topic);
  const view = {
    ...viewHead(topic, library),
    heads,
    theses:
      outline.thesis === undefined
        ? []
        : [{ ...outline.thesis, alternatives: viewAlternatives(outline) }],
    hooks: outline.hooks,
    definitions: outline.definitions,
    ...points,
    conclusions: viewConclusions(outline),
    facts: viewFacts(facts, sources),
    statuses: viewStatuses(facts),
    quotes: viewQuotes(outline, sources),
    prompts: viewPrompts(outline, library, items),
    mcqs: viewMcqs(outline, sources),
    glossary: outline.glossary.map(({ term, meaning, urdu = '', transliteration = '' }) => ({
      term,
      meaning,
      urdu,
      transliteration,
    })),
    pitfalls: outline.pitfalls.map(({ text, source = '' }) => ({ text, source })),
    related: outline.related.flatMap((id) => {
      const other = library.topics.get(id);
      return other === undefined ? [] : [{ topic: id, title: other.value.title }];
    }),
    coverage: viewCoverage(outline.thesis?.variables ?? [], [
      ...points.causes,
      ...points.repercussions,
    ]),
    budgets: viewBudgets(library.profiles.values(), heads),
  };
  const cited = sources.list();
  return {
    ...view,
    sources: cited,
    stances: shareOf(cited.map(({ stance }) => stance)),
    countries: shareOf(cited.map(({ country }) => country || 'unknown')),
    recall: viewRecall(view),
    leftOut: [],
  };
}

function viewHead({ id, value }: Topic, library: Library) {
  const day = (iso: string | undefined) => (iso === undefined ? [] : [formatDate(iso)]);
  return {
    topic: id,
    language: value.language,
    title: value.title,
    summary: value.summary,
    authors: value.authors.join(', '),
    reviewers: value.reviewers.join(', '),
    updated: formatDate(value.updated),
    asOf: day(value.as_of),
    reviewBy: day(value.review_by),
    exams: value.exams.map(({ paper, heading = '' }) => ({
      paper: namePaper(paper, library),
      heading,
    })),
  };
}

function viewAlternatives({ thesis }: Outline) {
  return thesis?.alternatives.map(({ statement, stance = '' }) => ({ statement, stance })) ?? [];
}

function viewConclusions({ conclusion }: Outline) {
  if (conclusion === undefined) return [];
  const { restated, synthesis = '', closing = '' } = conclusion;
  return [{ restated, synthesis, closing }];
}

function viewQuotes(outline: Outline, sources: Sources): SheetView['quotes'] {
  return outline.quotes.map((quote, at) => ({
    id: quote.id,
    number: `Q${at + 1}`,
    text: quote.text,
    speaker: quote.speaker,
    role: quote.role ?? '',
    date: quote.date === undefined ? '' : formatDate(quote.date).long,
    context: quote.context ?? '',
    isOverused: quote.overused,
    citations: sources.cite(quote.evidence),
  }));
}
