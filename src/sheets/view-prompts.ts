import type { Profile } from '../model/exams.ts';
import type { Library } from '../model/library.ts';
import type { PastQuestion } from '../model/past-question.ts';
import { formatDate } from './format-date.ts';
import type { ItemLink, PastQuestionView, PromptView } from './question-views.ts';
import { viewRoute, type RouteMap } from './view-router.ts';

const ORIGINS = { past: 'Past question', derived: 'Derived', practice: 'Practice' } as const;

const KINDS = {
  argumentative: 'Argumentative',
  expository: 'Expository',
  analytical: 'Analytical',
  quotation: 'Quotation',
} as const;

const PROVENANCES: Readonly<Record<PastQuestion['provenance'], string>> = {
  'official-copy': 'copy of the paper seen',
  'several-pages': 'several pages agree',
  'single-page': 'one page only',
  inferred: 'year or paper inferred',
  unverified: 'not confirmed',
};

/** Provenances of questions of which it is not sure that they were set where they are said to have been. */
const DOUBTFUL: readonly PastQuestion['provenance'][] = ['inferred', 'unverified'];

/** The prompts of a topic, each with its provenance, with the numbers of the points that answer it, and its route. */
export function viewPrompts(library: Library, map: RouteMap): readonly PromptView[] {
  return map.outline.prompts.map((prompt, at): PromptView => {
    const question = library.questions.get(prompt.question ?? '')?.value;
    const profile = library.profiles.get(prompt.profile ?? '')?.value;
    const text = prompt.text ?? question?.text ?? '';
    const past = question === undefined ? [] : [viewPastQuestion(question, text, library)];
    return {
      id: prompt.id,
      number: `P${at + 1}`,
      text,
      kind: KINDS[prompt.kind],
      origin: nameOrigin(prompt.origin, past),
      isPast: prompt.origin === 'past',
      past,
      directive: prompt.directive ?? question?.directive ?? '',
      variables: prompt.variables,
      profile: nameOf(profile),
      use: linksTo(prompt.use, map),
      skip: linksTo(prompt.skip, map),
      stance: prompt.stance ?? '',
      route: viewRoute(prompt, { asked: nameAsked(prompt.origin, past), profile }, map),
    };
  });
}

function nameOf(profile: Profile | undefined): string {
  return profile?.name ?? '';
}

function linksTo(ids: readonly string[], { outline, numbers }: RouteMap): ItemLink[] {
  return ids.flatMap((id) => {
    const event = outline.timeline.find((each) => each.id === id);
    const number = event === undefined ? numbers.get(id) : formatDate(event.date).short;
    return number === undefined ? [] : [{ number, target: `item-${id}` }];
  });
}

type Origin = keyof typeof ORIGINS;
type Past = readonly PastQuestionView[];

function nameOrigin(origin: Origin, past: Past): string {
  return past.some(({ isDoubtful }) => isDoubtful) ? 'Unconfirmed past question' : ORIGINS[origin];
}

/** What a route is for: `CSS Current Affairs 2024, Q4`; a question that may never have been set is not named as one. */
function nameAsked(origin: Origin, [past]: Past): string {
  if (past === undefined)
    return origin === 'past'
      ? 'this past question'
      : `this ${ORIGINS[origin].toLowerCase()} question`;
  return past.isDoubtful ? `a question said to be ${past.reference}` : past.reference;
}

/** `shown` is the wording on the sheet: an outline may put a question in its own words. */
function viewPastQuestion(
  question: PastQuestion,
  shown: string,
  library: Library,
): PastQuestionView {
  const isExact = question.exact && shown === question.text;
  const isDoubtful = DOUBTFUL.includes(question.provenance);
  const number = question.number === undefined ? '' : `, Q${question.number}`;
  return {
    reference: `${namePaper(question.paper, library)} ${question.year}${number}`,
    marks: question.marks === undefined ? '' : `${question.marks} marks`,
    provenance: PROVENANCES[question.provenance],
    isExact,
    isDoubtful,
    url: question.source_url ?? '',
    host: question.source_url === undefined ? '' : hostOf(question.source_url),
    note: question.note ?? '',
    doubt: isExact && !isDoubtful ? '' : (question.note ?? ''),
  };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** `CSS Current Affairs`: the exam's short name is its id, as candidates call it. */
export function namePaper(id: string, library: Library): string {
  const paper = library.papers.get(id);
  if (paper === undefined) return id;
  const exam = paper.exam.id
    .split('-')
    .map((word, at) =>
      at === 0 || word.length <= 2
        ? word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
  return `${exam} ${paper.value.name}`;
}
