import type { Draft } from '../draft.ts';
import type { LabelledArticle } from '../labelled-article.ts';
import type { ClaimSet } from './compose-claims.ts';
import { sourceOf, type LocatedSentence } from './located-sentence.ts';
import { capitalise } from './phrase.ts';
import { TO_ATTRIBUTE } from './point-remarks.ts';
import { splitAttribution } from './split-attribution.ts';
import { stripFraming, stripMarks } from './strip-framing.ts';
import type { PointTools } from './to-point.ts';

type Thesis = NonNullable<Draft['thesis']>;

/** Words of a statement at most: it is to be said in one breath. Own rule. */
const MOST_WORDS = 32;

/** Words of one who argues. */
const ARGUING =
  /\b(?:should|must|ought|cannot|not|never|only|unless|because|rather|failure|problem|wrong|right|need|more|less|will|has failed|cost|price|real|is a|are a)\b/gi;

/** A thesis whose role is less sure is not taken for one, however well it argues. Own rule. */
const LEAST_SCORE = 0.5;

/** Ways of raising a question, or of telling that something goes on, without taking a side. */
const OPEN =
  /\bwhether\b|\b(?:remains? to be seen|only time will tell|stands? at a (?:\p{L}+ )?(?:crossroads|juncture)|(?:profound|complex|various|many|different|evolving) (?:and \p{L}+ )?ways)\b|^(?:this|the) (?:article|editorial|paper|essay|piece|column|blog|report) |^(?:in|through) this (?:article|editorial|paper|essay|piece|column|blog|report)\b|^(?:before we|let us|here (?:is|are))\b|^from [^,]{3,80} to [^,]{3,80},|\b(?:explores?|examines?|discusses)\b/iu;

/** What a thesis that takes no side asks of the tutor. */
export const TO_SHARPEN = 'TODO: sharpen into one arguable sentence';

/** Whether a statement takes a side. */
function asserts(statement: string): boolean {
  return !OPEN.test(statement) && !POINTING.test(statement);
}

/** Words in front that only the text before explains. */
const POINTING = /^(?:this|that|it|they|these|those|he|she|i|we)\b/i;

/** The thesis of a draft: the sentence that argues best, cut to one statement, with the variables given and what other articles hold. */
export function composeThesis(
  articles: readonly LabelledArticle[],
  { sentences, tools }: ClaimSet,
  variables: readonly string[],
): Draft['thesis'] {
  const theses = sentences.filter(({ role }) => role === 'thesis');
  const best = bestOf(theses, tools);
  if (best === undefined) return undefined;
  const alternatives = articles.flatMap(({ article }) => {
    const own = stanceOf(articles, best.article);
    const stance = article.frontMatter.stance;
    if (article.id === best.article || stance === own) return [];
    const other = bestOf(
      theses.filter((sentence) => sentence.article === article.id),
      tools,
    );
    return other === undefined ? [] : [{ other, stance }];
  });
  const value: Thesis['value'] = {
    statement: statementOf(best, tools),
    variables: [...variables],
    alternatives: alternatives.map(({ other, stance }) => ({
      statement: statementOf(other, tools),
      stance,
    })),
  };
  return {
    value,
    sources: [best, ...alternatives.map(({ other }) => other)].map(sourceOf),
    remarks: [
      ...(best.score >= LEAST_SCORE && asserts(value.statement) ? [] : [TO_SHARPEN]),
      ...attributed(best, tools),
      'TODO: check the variables',
      ...(alternatives.length === 0 ? ['TODO: add an alternative thesis, and who holds it'] : []),
      ...(value.statement.split(' ').length > MOST_WORDS ? ['TODO: shorten the thesis'] : []),
    ],
  };
}

/** The article as its own speaker: “this piece argues that …”. */
const ITSELF =
  /^(?:this|the present|our|my) (?:article|editorial|paper|essay|piece|column|blog|report)$/i;

/** Who says so, where a sentence gives the thesis as somebody’s word. */
function attributed({ text }: Pick<LocatedSentence, 'text'>, { tag }: PointTools): string[] {
  const { speaker } = splitAttribution(stripFraming(text), tag);
  return speaker === undefined || ITSELF.test(speaker) ? [] : [`${TO_ATTRIBUTE}: ${speaker}`];
}

function stanceOf(articles: readonly LabelledArticle[], id: string): string | undefined {
  return articles.find(({ article }) => article.id === id)?.article.frontMatter.stance;
}

function bestOf(
  theses: readonly LocatedSentence[],
  tools: PointTools,
): LocatedSentence | undefined {
  return theses
    .map((sentence) => ({ sentence, worth: worthOf(sentence, tools) }))
    .toSorted((a, b) => b.worth - a.worth)[0]?.sentence;
}

function worthOf(sentence: LocatedSentence, tools: PointTools): number {
  const statement = statementOf(sentence, tools);
  const words = statement.split(' ').length;
  const isFit = words >= 8 && words <= MOST_WORDS;
  const isOpen = POINTING.test(statement) || /\?$/.test(sentence.text);
  const isTaken = sentence.score >= LEAST_SCORE && asserts(statement);
  const arguing = Math.min(3, (statement.match(ARGUING) ?? []).length);
  return (
    sentence.score +
    arguing * 0.2 +
    (isFit ? 0.6 : 0) +
    (isTaken ? 1 : 0) -
    (isOpen ? 0.6 : 0) +
    Math.min(6, sentence.words.length) * 0.05
  );
}

/** One sentence without what frames it, and without what follows a semicolon where it is long. */
function statementOf(
  { text }: Pick<LocatedSentence, 'text'>,
  { tag }: Pick<PointTools, 'tag'>,
): string {
  const bare = stripFraming(stripMarks(splitAttribution(stripFraming(text), tag).text));
  const whole = bare.replace(/, (and|but|or) that /gi, ', $1 ');
  const [first = whole] = whole.split(/; |: (?=\p{Ll})/u);
  const isLong = whole.split(' ').length > MOST_WORDS && first.split(' ').length >= 8;
  return `${capitalise((isLong ? first : whole).replace(/[.?!,;:]+$/, ''))}.`;
}
