import { extractFigures } from '../../language/figures/extract-figures.ts';
import { createLexicon } from '../../language/names/lexicon.ts';
import type { Tagger } from '../../language/create-tagger.ts';
import type { ArticleFrontMatter } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { DraftItem } from '../draft.ts';
import type { Gazetteer } from '../lexicons/gazetteer.ts';
import type { LabelledArticle, LabelledSentence } from '../labelled-article.ts';
import { draftSource, evidenceOf } from './draft-source.ts';
import { groupMeasurements, isSameSize } from './facts/group-measurements.ts';
import { measureSentence } from './facts/measure-sentence.ts';
import type { Measurement } from './facts/measurement.ts';
import { nameKeys } from './name-keys.ts';
import { nameItem } from './name-item.ts';
import { nameSource } from './name-source.ts';

/** No article carries more; each is compared with every other. */
const MOST_FACTS = 100;

/**
 * Facts from the sentences that a figure carries: what is measured, the figure with unit and period, and who says so. None
 * is more than attributed; one that two articles give differently is disputed, with both figures. A sentence whose build is
 * not understood gives none.
 * @param gazetteer tells names from other words that begin a sentence; @param takenIds ids that other facts have already.
 */
export function extractFacts(
  articles: readonly LabelledArticle[],
  gazetteer: Gazetteer,
  { tag, takenIds = [] }: { readonly tag: Tagger; readonly takenIds?: readonly string[] },
): DraftItem<Fact>[] {
  const frontMatters = new Map(
    articles.map(({ article: { id, frontMatter } }) => [id, frontMatter]),
  );
  const names = nameKeys(gazetteer);
  const isNamed = (key: string): boolean => names.has(key);
  const taken = new Set(takenIds);
  return groupMeasurements(
    articles.flatMap((article) => measureArticle(article, { tag, isNamed })),
  ).flatMap((group) => {
    const item = toFact(group, frontMatters, taken);
    if (item === undefined) return [];
    taken.add(item.value.id);
    return [item];
  });
}

function measureArticle(
  labelled: LabelledArticle,
  { tag, isNamed }: { tag: Tagger; isNamed: (key: string) => boolean },
): Measurement[] {
  const lexicon = createLexicon(labelled.article.blocks.map(({ text }) => text));
  const isName = (key: string): boolean =>
    (lexicon.isName(key) && !lexicon.isCommon(key)) || isNamed(key);
  const found: Measurement[] = [];
  for (const [at, sentence] of labelled.sentences.entries()) {
    if (found.length >= MOST_FACTS) break;
    const source = draftSource(labelled, sentence);
    if (!sentence.keyFact || source === undefined) continue;
    for (const said of measureSentence(sentence.text, { tag, isName })) {
      const isDated = said.period !== undefined || said.relative !== undefined;
      const earlier = isDated ? undefined : yearIn(labelled.sentences[at - 1], sentence);
      found.push({ ...said, earlier, source });
    }
  }
  return found.slice(0, MOST_FACTS);
}

/** The one year that the sentence before in the paragraph names. */
function yearIn(
  before: LabelledSentence | undefined,
  { paragraph }: LabelledSentence,
): string | undefined {
  if (before === undefined || before.paragraph !== paragraph) return undefined;
  const dates = extractFigures(before.text).filter(({ readings: [first] }) => {
    return first?.kind === 'date' && first.year !== undefined;
  });
  return dates.length === 1 ? dates[0]?.text : undefined;
}

type FrontMatters = ReadonlyMap<string, ArticleFrontMatter>;

function toFact(
  group: readonly Measurement[],
  frontMatters: FrontMatters,
  taken: ReadonlySet<string>,
): DraftItem<Fact> | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { text, amount, unit } = first;
  const sources = group.map(({ source }) => source);
  const others = group.filter((one) => !isSameSize(first, one));
  const period = group.find((one) => one.period !== undefined)?.period;
  const named = nameOf(first, frontMatters);
  const published = frontMatters.get(first.source.article)?.published ?? 'unknown';
  const value: Fact = {
    id: nameItem('f', [text, period].join(' '), taken),
    text,
    value: amount.value,
    ...(unit === '' ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(period === undefined && published !== 'unknown' ? { as_of: published } : {}),
    status: others.length > 0 ? 'disputed' : 'attributed',
    note: named === undefined ? 'The article does not show who says so.' : `According to ${named}.`,
    evidence: evidenceOf(sources),
    conflicts: others.map((one) => ({
      value: sayValue(one, unit),
      source: nameOf(one, frontMatters) ?? one.source.article,
    })),
  };
  return { value, sources, remarks: remarksOn(first, period) };
}

function nameOf({ who, source }: Measurement, frontMatters: FrontMatters): string | undefined {
  const frontMatter = frontMatters.get(source.article);
  return frontMatter === undefined ? who : nameSource(frontMatter, who);
}

/** A figure in another unit is given with it. */
function sayValue({ amount, unit }: Measurement, main: string): number | string {
  return unit === main ? amount.value : `${amount.value} ${unit}`;
}

function remarksOn(
  { relative, earlier, pronoun }: Measurement,
  period: string | undefined,
): string[] {
  const spoken =
    pronoun === undefined
      ? []
      : [`The sentence says “${pronoun} said”: write in \`note\` who that is.`];
  if (period !== undefined) return spoken;
  if (relative !== undefined)
    return [...spoken, `The sentence says “${relative}”: write the year in \`period\`.`];
  const asked =
    earlier === undefined
      ? 'The sentence gives no period: say of which year the figure is.'
      : `The sentence gives no period, the one before says “${earlier}”: see whether that is meant.`;
  return [...spoken, asked];
}
