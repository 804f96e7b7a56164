import type { Tagger } from '../language/create-tagger.ts';
import type { PastQuestion } from '../model/past-question.ts';
import type { Draft } from './draft.ts';
import type { LabelledArticle, Role } from './labelled-article.ts';
import { chooseClaims, type ChosenClaim } from './points/choose-claims.ts';
import type { Claim } from './points/claim.ts';
import { composeBackground } from './points/compose-background.ts';
import { composeCauses } from './points/compose-causes.ts';
import { composeClaims, type ClaimSet } from './points/compose-claims.ts';
import { composeCounterarguments, type Answerable } from './points/compose-counterarguments.ts';
import { composeRepercussions } from './points/compose-repercussions.ts';
import { composeThesis } from './points/compose-thesis.ts';
import { composeTitle } from './points/compose-title.ts';
import { composeWayForward } from './points/compose-way-forward.ts';
import { findVariables } from './points/find-variables.ts';
import { contentWords } from './points/content-words.ts';
import { createIdMaker } from './points/make-id.ts';
import { rememberTags } from './points/remember-tags.ts';
import { derivePrompts } from './prompts/derive-prompts.ts';
import { findPastQuestions } from './prompts/find-past-questions.ts';

/** What reads the particulars of articles: figures, dates, words of speakers, terms. */
export interface Particulars {
  readonly facts: (articles: readonly LabelledArticle[]) => Draft['facts'];
  readonly timeline: (articles: readonly LabelledArticle[]) => Draft['timeline'];
  readonly quotes: (articles: readonly LabelledArticle[]) => Draft['quotes'];
  readonly glossary: (articles: readonly LabelledArticle[]) => Draft['glossary'];
}

export interface DraftSetting {
  /** The bank of past questions; those that fit are proposed. */
  readonly questions: readonly PastQuestion[];
  readonly tag: Tagger;
  readonly particulars: Particulars;
}

/** Variables of a thesis at most, and phrases among which they and a title are found. */
const MOST_VARIABLES = 3;
const MOST_TOPICS = 6;

/** An outline as articles whose sentences have roles propose it. The same articles give the same draft. */
export function composeDraft(articles: readonly LabelledArticle[], setting: DraftSetting): Draft {
  const { questions, particulars } = setting;
  const tag = rememberTags(setting.tag);
  const set = composeClaims(articles, tag);
  const topics = findVariables(articles, set, MOST_TOPICS);
  const variables = topics.slice(0, MOST_VARIABLES);
  const thesis = composeThesis(articles, set, variables);
  const lists = composeLists(set, variables, articles.length);
  const title = composeTitle(articles, topics);
  const material = { ...lists, thesis, variables, title };
  const wordsOf = (text: string): readonly string[] => contentWords(tag(text));
  const past = findPastQuestions(
    questions,
    {
      subject: [title, ...variables, thesis?.value.statement ?? ''].join('. '),
      sentences: set.sentences.map(({ text }) => text),
    },
    {
      tag,
      items: [
        ...[...lists.causes, ...lists.repercussions].map(({ value }) => ({
          id: value.id,
          words: new Set(wordsOf(`${value.point}. ${value.explanation ?? ''}`)),
        })),
        ...lists.wayForward.map(({ value }) => ({
          id: value.id,
          words: new Set(wordsOf(value.action)),
        })),
      ],
    },
  );
  return {
    title,
    articles: articles.map(({ article: { id, frontMatter } }) => ({ id, frontMatter })),
    thesis,
    ...lists,
    timeline: particulars.timeline(articles),
    facts: particulars.facts(articles),
    quotes: particulars.quotes(articles),
    glossary: particulars.glossary(articles),
    prompts: [...derivePrompts(material, { questions, wordsOf }), ...past],
  };
}

type Lists = Pick<
  Draft,
  'background' | 'causes' | 'repercussions' | 'counterarguments' | 'wayForward'
>;

function composeLists(
  { claims, tools }: ClaimSet,
  variables: readonly string[],
  articles: number,
): Lists {
  const setting = { ids: createIdMaker(), variables, articles, tools };
  const of = (role: Role): readonly Claim[] => claims.filter((claim) => claim.role === role);
  const [forCauses, forRepercussions] = [
    chooseClaims(of('cause'), articles),
    chooseClaims(of('repercussion'), articles),
  ];
  const causes = composeCauses(forCauses, setting);
  const repercussions = composeRepercussions(forRepercussions, setting);
  const answerable = [
    ...answerables(causes, forCauses),
    ...answerables(repercussions, forRepercussions),
  ];
  return {
    background: composeBackground(chooseClaims(of('background'), articles), setting),
    causes,
    repercussions,
    counterarguments: composeCounterarguments(of('counterargument'), answerable, setting),
    wayForward: composeWayForward(chooseClaims(of('way-forward'), articles), answerable, setting),
  };
}

function answerables(
  items: readonly { readonly value: { readonly id: string; readonly point: string } }[],
  claims: readonly ChosenClaim[],
): Answerable[] {
  return items.map(({ value: { id, point } }, at) => ({
    id,
    point,
    vector: claims[at]?.vector,
    words: claims[at]?.words ?? new Set(),
  }));
}
