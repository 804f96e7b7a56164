import type { Fact } from '../../../src/model/fact.ts';
import type { Library, Topic } from '../../../src/model/library.ts';
import type { Outline } from '../../../src/model/outline.ts';
import type { Path } from '../../../src/model/source.ts';
import { claimsOf } from '../../../src/check/claims-of.ts';
import { citeMaterial } from './cite-material.ts';
import type { ClaimTarget, Target } from '../planted-change.ts';
import { valueAt } from './value-at.ts';

/** Texts of an item that assert something, by list. An MCQ asserts its right option too. */
const FIELDS: Partial<Record<keyof Outline, readonly string[]>> = {
  background: ['point'],
  timeline: ['date', 'event', 'significance'],
  causes: ['point', 'explanation'],
  repercussions: ['point', 'explanation'],
  benefits: ['point', 'explanation'],
  counterarguments: ['point', 'held_by'],
  analysis: ['point'],
  way_forward: ['action', 'means'],
  quotes: ['text', 'speaker', 'date'],
  mcqs: ['stem', 'explanation'],
};

const FACT_FIELDS = ['text', 'value', 'unit', 'period', 'as_of', 'note'] as const;

/** Every claim with evidence of every outline, and every library fact with evidence, with their texts. */
export function findTargets(library: Library): ClaimTarget[] {
  const ofTopics = [...library.topics.values()].flatMap((topic) =>
    claimsOf(topic.value)
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ path, evidence }) => topicClaim(library, topic, { path, evidence })),
  );
  const ofFacts = [...library.facts.values()]
    .filter(({ value }) => value.evidence.length > 0)
    .map(({ id, value }): ClaimTarget => {
      const { evidence } = value;
      const about = {
        owner: { kind: 'fact' as const, id },
        claim: [],
        cited: citeMaterial(library, undefined, evidence),
      };
      return { owner: about.owner, claim: [], evidence, texts: factTexts(value, about) };
    });
  return [...ofTopics, ...ofFacts].map((claim) => ({
    ...claim,
    texts: claim.texts.filter(({ text }) => text !== ''),
  }));
}

type About = Pick<Target, 'owner' | 'claim' | 'cited'>;

function topicClaim(
  library: Library,
  topic: Topic,
  { path, evidence }: { path: Path; evidence: readonly string[] },
): ClaimTarget {
  const owner = { kind: 'topic' as const, id: topic.id };
  const about = { owner, claim: path, cited: citeMaterial(library, topic, evidence) };
  const list = path[0] as keyof Outline;
  const item = valueAt(topic.value, path);
  if (list === 'facts') {
    return { owner, claim: path, evidence, texts: factTexts(item as Fact, about) };
  }
  const keys = path.includes('rebuttal') ? ['point'] : (FIELDS[list] ?? []);
  const paths = keys.map((key): Path => [...path, key]);
  if (list === 'mcqs') {
    const [, at = 0] = path;
    paths.push([...path, 'options', topic.value.mcqs[Number(at)]?.answer ?? 'a']);
  }
  return {
    owner,
    claim: path,
    evidence,
    texts: paths.map((at) => toTarget(at, valueAt(topic.value, at), about)),
  };
}

function factTexts(fact: Fact, about: About): Target[] {
  const unit = fact.unit === undefined || fact.unit === 'date' ? '' : fact.unit;
  // `date` measures nothing: it says how the value is written.
  return FACT_FIELDS.filter((field) => field !== 'unit' || unit !== '').map((field): Target => {
    const target = toTarget([...about.claim, field], fact[field], about);
    if (field === 'value') return { ...target, frame: { before: '', after: ` ${unit}` } };
    if (field === 'unit') return { ...target, frame: { before: `${fact.value} `, after: '' } };
    return target;
  });
}

function toTarget(path: Path, value: unknown, about: About): Target {
  return {
    ...about,
    path,
    field: String(path.at(-1)),
    text: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    isNumber: typeof value === 'number',
    frame: { before: '', after: '' },
  };
}
