import { claimsOf } from '../../src/check/claims-of.ts';
import { indexSources } from '../../src/check/grounding/index-sources.ts';
import type { CheckContext, LibraryRule, TopicRule } from '../../src/check/rule.ts';
import type { Library } from '../../src/model/library.ts';
import { catalogue, type JudgementCode } from '../../src/problems/catalogue.ts';
import type { CatalogueEntry } from '../../src/problems/codes/catalogue-entry.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aLibrary, type LibraryParts } from './a-library.ts';
import { anOutline, type OutlineText } from './an-outline.ts';

/** The day on which rules are tried, and limits that differ from the catalogue's, by name. */
export interface Trial {
  readonly today?: string;
  readonly limits?: Readonly<Record<string, number>>;
}

/** What a rule of a whole library finds. */
export function runLibraryRule(rule: LibraryRule, library: Library, trial: Trial = {}) {
  return rule(library, contextOf(library, trial));
}

/** What a rule of a topic finds in an outline, in a library with these other parts. Places are `topic.yaml <path>`. */
export function runTopicRule(
  rule: TopicRule,
  written: OutlineText,
  { parts = {}, ...trial }: Trial & { readonly parts?: LibraryParts } = {},
): readonly Problem[] {
  const library = aLibrary({ ...parts, topics: { ...parts.topics, topic: anOutline(written) } });
  const topic = library.topics.get('topic');
  if (topic === undefined) return [];
  return rule(topic, { ...contextOf(library, trial), claims: claimsOf(topic.value) });
}

/** What a rule of topics finds in each topic of a library, and then rules of the library. */
export function runRules(
  {
    ofTopic,
    ofLibrary = [],
  }: { readonly ofTopic: TopicRule; readonly ofLibrary?: readonly LibraryRule[] },
  library: Library,
): readonly Problem[] {
  const context = contextOf(library, {});
  return [
    ...[...library.topics.values()].flatMap((topic) =>
      ofTopic(topic, { ...context, claims: claimsOf(topic.value) }),
    ),
    ...ofLibrary.flatMap((rule) => rule(library, context)),
  ];
}

function contextOf(library: Library, { today = '2026-11-22', limits = {} }: Trial): CheckContext {
  return {
    library,
    sources: indexSources(library),
    today,
    limitOf: (code: JudgementCode, name) => {
      const entry: CatalogueEntry = catalogue[code];
      const limit = limits[name] ?? entry.limits?.[name];
      if (limit === undefined) throw new Error(`no limit ${name} for ${code}`);
      return limit;
    },
  };
}
