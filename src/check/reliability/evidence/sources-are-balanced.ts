import type { Article } from '../../../model/article.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { followEvidence } from '../follow-evidence.ts';

/** Stances that lean to no side, as authors word them. */
const NO_SLANT =
  /^(?:neutral|official|reference|balanced|factual|even-handed|descriptive|academic|scholarly|unknown|none|mixed)\b/i;

/** The country of the exams: a domestic topic rests on its press for good reason, so that it may have a larger share. */
const HOME = 'pakistan';

/**
 * The sources of an outline are not nearly all of one stance or one country. Sources are the articles that its claims and
 * facts lead to, each counted once. A stance’s share is taken of all of them, the neutral ones too, so that a few voices
 * on one side among many neutral reports are no slant; neutral and official sources are themselves none. A country’s
 * share is taken of the sources whose country is known.
 */
export const sourcesAreBalanced: TopicRule = ({ value, source }, context) => {
  const { library, sources, limitOf, claims } = context;
  const listed = value.facts.flatMap((fact) => (typeof fact === 'string' ? [`fact:${fact}`] : []));
  const cited = [...claims.flatMap(({ evidence }) => evidence), ...listed];
  const { articles } = followEvidence(cited, { library, sources, outline: value });
  const known = articles.filter(({ value: { country } }) => country !== 'unknown');
  const stance = largestShare(articles, (article) => article.value.stance, NO_SLANT);
  const country = largestShare(known, (article) => article.value.country);
  const isHome = country.name.toLowerCase() === HOME;
  const mostOfSide = limitOf('balance/stance', 'most');
  const mostOfCountry = limitOf('balance/country', isHome ? 'home' : 'most');
  const place = source.locate(['title']);
  return [
    ...(isOver(stance, mostOfSide, limitOf('balance/stance', 'least'))
      ? [
          createProblem('balance/stance', place, {
            message: `${say(stance)} sources have one stance, “${stance.name}”: more than ${mostOfSide} per cent.`,
            hint: 'Add sources that report without a side, or that would disagree, and use them in the counterarguments.',
          }),
        ]
      : []),
    ...(isOver(country, mostOfCountry, limitOf('balance/country', 'least'))
      ? [
          createProblem('balance/country', place, {
            message: `${say(country)} sources are of one country, ${country.name}: more than ${mostOfCountry} per cent.`,
            hint: `Add sources of other countries, above all of those that the topic speaks of, or raise \`${isHome ? 'home' : 'most'}\` in \`rules\` with a reason.`,
          }),
        ]
      : []),
  ];
};

function isOver({ count, of }: Share, most: number, least: number): boolean {
  return of >= least && count * 100 > of * most;
}

interface Share {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

function largestShare(
  articles: readonly Article[],
  nameOf: (article: Article) => string,
  leftOut?: RegExp,
): Share {
  const counts = new Map<string, Share>();
  for (const article of articles) {
    const name = nameOf(article);
    if (leftOut?.test(name) === true) continue;
    const key = name.toLowerCase();
    const { name: first = name, count = 0 } = counts.get(key) ?? {};
    counts.set(key, { name: first, count: count + 1, of: articles.length });
  }
  const [largest] = [...counts.values()].sort((a, b) => b.count - a.count);
  return largest ?? { name: '', count: 0, of: articles.length };
}

function say({ count, of }: Share): string {
  return count === of ? `All ${of}` : `${count} of ${of}`;
}
