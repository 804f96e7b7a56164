import type { Evidence } from '../../model/evidence.ts';
import type { SharedContent, Topic } from '../../model/library.ts';
import type { Path, Source } from '../../model/source.ts';
import { createProblem } from '../../problems/create-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { citationsOf } from '../claims-of.ts';
import type { SourceIndex } from '../grounding/index-sources.ts';
import type { SharedRule, TopicRule } from '../rule.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every reference of a claim leads to an article and paragraph, a fact or a quotation. */
export const evidenceExists: TopicRule = (topic, { library, sources }) =>
  citationsOf(topic.value).flatMap(({ path, evidence }) =>
    evidence.flatMap((reference, at) =>
      checkReference(reference, {
        library,
        sources,
        topic,
        source: topic.source,
        path: [...path, 'evidence', at],
      }),
    ),
  );

/** The same for facts that topics share. */
export const factEvidenceExists: SharedRule = (library, { sources }) =>
  [...library.facts.values()].flatMap(({ value, source, path }) =>
    value.evidence.flatMap((reference, at) =>
      checkReference(reference, { library, sources, source, path: [...path, 'evidence', at] }),
    ),
  );

interface Context {
  readonly library: SharedContent;
  readonly sources: SourceIndex;
  readonly topic?: Topic;
  readonly source: Source;
  readonly path: Path;
}

function checkReference(reference: string, context: Context): Problem[] {
  const [evidence] = context.sources.read(reference);
  if (evidence === undefined) return [];
  if (evidence.kind === 'article') return checkParagraphs(evidence, context);
  if (evidence.kind === 'fact') return checkFact(evidence.fact, context);
  const known = context.topic?.value.quotes.map(({ id }) => id) ?? [];
  if (known.includes(evidence.quote)) return [];
  const place = context.source.locate(context.path);
  return [
    unknownReference('reference/unknown-quote', place, {
      what: 'quotation',
      id: evidence.quote,
      known,
    }),
  ];
}

function checkFact(id: string, { library, topic, source, path }: Context): Problem[] {
  if (library.facts.has(id)) return [];
  const inPlace =
    topic?.value.facts.flatMap((fact) => (typeof fact === 'string' ? [] : [fact.id])) ?? [];
  if (inPlace.includes(id)) return [];
  const known = [...library.facts.keys(), ...inPlace];
  return [
    unknownReference('reference/unknown-fact', source.locate(path), {
      what: 'fact',
      id,
      known,
      broken: library.broken,
    }),
  ];
}

function checkParagraphs(
  evidence: Extract<Evidence, { kind: 'article' }>,
  { library, source, path }: Context,
): Problem[] {
  const article = library.articles.get(evidence.article);
  if (article === undefined) {
    return [
      unknownReference('reference/unknown-article', source.locate(path), {
        what: 'article',
        id: evidence.article,
        known: library.articles.keys(),
        broken: library.broken,
      }),
    ];
  }
  const count = article.paragraphs.length;
  if (evidence.to <= count) return [];
  return [
    createProblem('reference/unknown-paragraph', source.locate(path), {
      message: `\`${evidence.article}\` has no paragraph ${evidence.to}.`,
      hint:
        count === 0
          ? 'It has no text at all.'
          : `It has ${count}: the last is \`${evidence.article}#p${count}\`.`,
    }),
  ];
}
