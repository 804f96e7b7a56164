import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { SharedContent } from '../../model/library.ts';
import type { Outline } from '../../model/outline.ts';
import type { CheckContext } from '../rule.ts';

/** What references lead to, each once, in the order in which it is met. */
export interface Followed {
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
}

interface Within {
  readonly library: SharedContent;
  readonly outline: Outline;
}

/**
 * Follows references through facts and quotations down to the articles. References that lead nowhere are passed over, as
 * are circles of facts that rest on one another.
 */
export function followEvidence(
  references: readonly string[],
  within: Within & Pick<CheckContext, 'sources'>,
): Followed {
  const articles = new Map<string, Article>();
  const facts = new Map<string, Fact>();
  const seen = new Set<string>();
  const waiting = [...references].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [evidence] = within.sources.read(next);
    if (evidence === undefined || seen.has(next)) continue;
    seen.add(next);
    if (evidence.kind === 'article') {
      const article = within.library.articles.get(evidence.article);
      if (article !== undefined) articles.set(article.id, article);
    } else if (evidence.kind === 'fact') {
      const fact = findFact(evidence.fact, within);
      if (fact !== undefined) facts.set(fact.id, fact);
      waiting.push(...(fact?.evidence ?? []).toReversed());
    } else {
      const quote = within.outline.quotes.find(({ id }) => id === evidence.quote);
      waiting.push(...(quote?.evidence ?? []).toReversed());
    }
  }
  return { articles: [...articles.values()], facts: [...facts.values()] };
}

/** A fact that is written in place, or else the library's. */
export function findFact(id: string, { library, outline }: Within): Fact | undefined {
  const own = outline.facts.find((fact) => typeof fact !== 'string' && fact.id === id);
  return typeof own === 'object' ? own : library.facts.get(id)?.value;
}
