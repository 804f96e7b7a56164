import { isBefore } from '../model/date.ts';
import { factsOf } from '../model/facts-of.ts';
import type { Library, Topic } from '../model/library.ts';
import type { Outline } from '../model/outline.ts';
import { citeSources, shareOf, type Sources } from './cite-sources.ts';
import { formatDate } from './format-date.ts';
import { numberItems } from './number-items.ts';
import type { OverdueView } from './plan-views.ts';
import type { SheetView } from './sheet-view.ts';
import { viewBalance } from './view-balance.ts';
import { viewBudgets } from './view-budgets.ts';
import { viewCoverage } from './view-coverage.ts';
import { viewFacts } from './view-facts.ts';
import { viewMcqs } from './view-mcqs.ts';
import { viewPoints } from './view-points.ts';
import { namePaper, viewPrompts } from './view-prompts.ts';
import { viewRecall } from './view-recall.ts';
import { statusesIn } from './statuses-in.ts';
import { explainStatuses } from './view-statuses.ts';
import { weighCounterarguments } from './weigh-counterarguments.ts';

/** Stands on every page of an outline that is still a draft. */
const DRAFT_NOTICE = 'Draft: derived by the program, not yet read by a tutor';

/**
 * Everything that templates may show of a topic, in order, numbered and labelled.
 * @param on `today` is the day of the build, `YYYY-MM-DD`: what is due for review by then is marked, and nothing else
 * depends on it.
 */
export function createSheetView(
  library: Library,
  topic: Topic,
  { today }: { readonly today: string },
): SheetView {
  const outline = topic.value;
  const numbering = numberItems(outline);
  const { heads, items } = numbering;
  const facts = factsOf(library, topic);
  const sources = citeSources(library, { numbers: items, facts });
  const points = viewPoints(outline, { numbering, sources });
  const overdue = viewOverdue(outline, today);
  const view = {
    ...viewHead(topic, library),
    overdue,
    draft: outline.draft === undefined ? '' : DRAFT_NOTICE,
    heads,
    theses:
      outline.thesis === undefined
        ? []
        : [{ ...outline.thesis, alternatives: viewAlternatives(outline) }],
    hooks: outline.hooks,
    definitions: outline.definitions,
    ...points,
    conclusions: viewConclusions(outline),
    facts: viewFacts(facts, { sources, isOverdue: overdue.length > 0 }),
    quotes: viewQuotes(outline, sources),
    prompts: viewPrompts(library, { outline, body: points, numbers: items }),
    mcqs: viewMcqs(outline, sources),
    glossary: outline.glossary.map(({ term, meaning, urdu = '', transliteration = '' }) => ({
      term,
      meaning,
      urdu,
      transliteration,
    })),
    pitfalls: outline.pitfalls.map(({ text, source = '' }) => ({ text, source })),
    related: outline.related.flatMap((id) => {
      const other = library.briefs.get(id);
      return other === undefined ? [] : [{ topic: id, title: other.title }];
    }),
    coverage: viewCoverage(outline.thesis?.variables ?? [], [
      ...points.causes,
      ...points.repercussions,
    ]),
    budgets: viewBudgets(library.profiles.values(), heads),
  };
  const cited = sources.list();
  const stances = shareOf(cited.map(({ stance }) => stance));
  const countries = shareOf(cited.map(({ country }) => country || 'unknown'));
  return {
    ...view,
    statuses: explainStatuses(statusesIn(view)),
    sources: cited,
    stances,
    countries,
    balance: viewBalance({ stances, countries, counterweight: weighCounterarguments(points) }),
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

function viewOverdue({ review_by: due }: Outline, today: string): readonly OverdueView[] {
  if (due === undefined || !isBefore(due, today)) return [];
  const day = formatDate(due);
  return [{ due: day, notice: `Review was due on ${day.long}: figures may have changed` }];
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
