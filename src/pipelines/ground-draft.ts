import { createTopicCheck } from '../check/check-library.ts';
import { parseArticle } from '../content/parse-article.ts';
import { articleToMarkdown } from '../derive/articles/article-to-markdown.ts';
import { draftLists, type AnyItem, type DraftListName } from '../derive/draft/draft-lists.ts';
import { draftToYaml } from '../derive/draft/draft-to-yaml.ts';
import type { Draft } from '../derive/draft.ts';
import type { LabelledArticle } from '../derive/labelled-article.ts';
import { capitalise } from '../derive/points/phrase.ts';
import { stripFraming } from '../derive/points/strip-framing.ts';
import { TO_SHORTEN } from '../derive/points/point-remarks.ts';
import { checkShape } from '../model/check-shape.ts';
import type { SharedContent } from '../model/library.ts';
import { outlineSchema, type Outline } from '../model/outline.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { Path, Source } from '../model/source.ts';

/** Each round mends an item or drops it; more than a few are never needed. */
const ROUNDS = 10;

/**
 * Holds a draft against its articles as `check` would, and takes back what they do not say: a point becomes its sentence, an
 * explanation or an attribution goes, and an item that cannot be mended goes with all references to it. So no draft has a
 * problem of grounding.
 * @throws Error if the draft is no outline, which would be a bug of ours.
 */
export function groundDraft(
  draft: Draft,
  articles: readonly LabelledArticle[],
  today: string,
): Draft {
  const findUngrounded = createGroundingCheck(articles, today);
  let grounded = draft;
  for (let round = 0; round < ROUNDS; round += 1) {
    const paths = findUngrounded(grounded);
    if (paths.length === 0) return grounded;
    grounded = withoutLooseReferences(mend(grounded, paths));
  }
  return grounded;
}

/** Finds the paths, in the outline that a draft would be, of what its articles do not say. */
function createGroundingCheck(
  articles: readonly LabelledArticle[],
  today: string,
): (draft: Draft) => readonly Path[] {
  const check = createTopicCheck(sharedContentOf(articles), { today, settings: {} });
  return (draft) => {
    const value = outlineOf(draft, today);
    if (value === undefined) throw new Error('The draft does not have the shape of an outline.');
    const topic = { id: 'draft', value, source: PATHS, path: [] };
    return check(topic)
      .filter(({ code }) => code.startsWith('grounding/'))
      .map(({ place }) => JSON.parse(place.file) as Path);
  };
}

/** A source that says where a value stands by its path. */
const PATHS: Source = {
  file: 'draft',
  locate: (path) => ({ file: JSON.stringify(path), line: 1, column: 1 }),
};

function outlineOf(draft: Draft, today: string): Outline | undefined {
  const text = draftToYaml(draft, { today });
  const parsed = parseYaml(text, { file: 'draft' });
  if (parsed.value === undefined) return undefined;
  return checkShape(outlineSchema, parsed.value.data, parsed.value.source).value;
}

function sharedContentOf(articles: readonly LabelledArticle[]): SharedContent {
  const parsed = articles.flatMap(({ article }) => {
    const path = `articles/${article.id}.md`;
    const file = { file: path, path, text: articleToMarkdown(article) };
    return parseArticle(file, article.id).value ?? [];
  });
  const none = new Map<string, never>();
  return {
    articles: new Map(parsed.map((article) => [article.id, article])),
    facts: none,
    questions: none,
    papers: none,
    profiles: none,
    broken: new Set(),
  };
}

function mend(draft: Draft, paths: readonly Path[]): Draft {
  const lists = draftLists(draft).map(({ name, items }) => {
    const own = paths.filter(([list]) => list === name);
    return [
      keyOf(name),
      items.flatMap((item, at) => {
        const fields = own.filter(([, place]) => place === at).map(([, , field]) => String(field));
        return fields.length === 0 ? [item] : mendItem(item, fields);
      }),
    ] as const;
  });
  const isThesisWrong = paths.some(([key]) => key === 'thesis');
  return {
    ...draft,
    thesis: isThesisWrong ? undefined : draft.thesis,
    ...Object.fromEntries(lists),
  };
}

function keyOf(name: DraftListName): keyof Draft {
  return name === 'way_forward' ? 'wayForward' : name;
}

/** The fields of a point that can do without, and those that say what it is. */
const OPTIONAL: readonly string[] = [
  'explanation',
  'held_by',
  'rebuttal',
  'significance',
  'means',
  'actor',
];
const ESSENTIAL: readonly string[] = ['point', 'action'];

function mendItem(item: AnyItem, fields: readonly string[]): readonly AnyItem[] {
  const [optional, others] = [
    fields.filter((field) => OPTIONAL.includes(field) && field in item.value),
    fields.filter((field) => !OPTIONAL.includes(field)),
  ];
  const value = Object.fromEntries(
    Object.entries(item.value).filter(([key]) => !optional.includes(key)),
  );
  const [field, ...more] = new Set(others);
  if (field === undefined) return optional.length === 0 ? [] : [{ ...item, value }];
  const sentence = item.sources[0] && capitalise(stripFraming(item.sources[0].text));
  const isMendable = ESSENTIAL.includes(field) && more.length === 0 && sentence !== undefined;
  if (!isMendable || value[field] === sentence) return [];
  const remarks = [...new Set([...(item.remarks ?? []), TO_SHORTEN])];
  return [{ ...item, value: { ...value, [field]: sentence }, remarks }];
}

/** Takes references to items that are no more out of what refers to them. */
function withoutLooseReferences(draft: Draft): Draft {
  const ids = new Set(
    draftLists(draft).flatMap(({ items }) => items.map(({ value }) => String(value['id']))),
  );
  const known = (list: readonly string[]): string[] => list.filter((id) => ids.has(id));
  return {
    ...draft,
    wayForward: draft.wayForward.map((item) => ({
      ...item,
      value: { ...item.value, addresses: known(item.value.addresses) },
    })),
    prompts: draft.prompts.map((item) => ({
      ...item,
      value: { ...item.value, use: known(item.value.use), skip: known(item.value.skip) },
    })),
  };
}
