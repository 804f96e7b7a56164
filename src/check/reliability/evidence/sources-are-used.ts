import { parseEvidence } from '../../../model/evidence.ts';
import type { Library } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { LibraryRule } from '../../rule.ts';

/**
 * Every article and every shared fact is cited by an outline, an overlay or a fact. Nothing is said where nothing is cited
 * at all, where something has errors of its own and may be what cites it, or where a reference is misspelt: that is told,
 * and this may be what it meant.
 */
export const sourcesAreUsed: LibraryRule = (library) => {
  if (library.cited.size === 0 || library.broken.size + library.brokenTopics.size > 0) return [];
  const used = usedIds(library);
  const articles = unused(library.articles, used.articles);
  const facts = unused(library.facts, used.facts);
  return [
    ...articles.map(({ id, source }) =>
      createProblem('evidence/unused-article', source.locate([]), {
        message: `Nothing cites the article \`${id}\`.`,
        hint: `Cite it where it bears on a claim, as in \`${id}#p1\`, or take the file away.`,
      }),
    ),
    ...facts.map(({ id, source, path }) =>
      createProblem('evidence/unused-fact', source.locate([...path, 'id']), {
        message: `No outline lists or cites the fact \`${id}\`.`,
        hint: `List it in the \`facts\` of an outline, cite it as \`fact:${id}\`, or take it away.`,
      }),
    ),
  ];
};

function unused<T extends { readonly id: string }>(
  known: ReadonlyMap<string, T>,
  used: ReadonlySet<string>,
): T[] {
  const isMisspelt = [...used].some((id) => !known.has(id));
  return isMisspelt ? [] : [...known.values()].filter(({ id }) => !used.has(id));
}

function usedIds(library: Library): {
  readonly articles: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
} {
  const articles = new Set<string>();
  const facts = new Set<string>();
  const inPlace = new Set([...library.briefs.values()].flatMap(({ ownFacts }) => ownFacts));
  const byFacts = [...library.facts.values()].flatMap(({ value }) => value.evidence);
  for (const reference of [...library.cited, ...byFacts]) {
    const evidence = parseEvidence(reference);
    if (evidence?.kind === 'article') articles.add(evidence.article);
    if (evidence?.kind === 'fact' && !inPlace.has(evidence.fact)) facts.add(evidence.fact);
  }
  return { articles, facts };
}
