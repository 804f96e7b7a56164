import { createProblem } from '../../problems/create-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Source } from '../../model/source.ts';
import type { Topic } from '../../model/library.ts';
import { claimOfFact, type Claim, type ClaimText } from '../claims-of.ts';
import type { CheckContext, SharedRule, TopicRule } from '../rule.ts';
import { spellDate } from '../../language/dates/spell-date.ts';
import { groundText, type Surrounding } from './ground-text.ts';
import { createPassage, type Passage } from './passage.ts';

/**
 * What is cited says what the claim says: every figure, date, name and quotation of a claim with evidence stands in the
 * paragraphs or facts that it cites. Own rule, for the complaint that figures are misquoted (topper’s capsule of 2016) and
 * that points are not supported (FPSC examiners’ reports, CE-2015 and CE-2016, Essay).
 */
export const claimsAreGrounded: TopicRule = (topic, context) =>
  context.claims.flatMap((claim) =>
    groundClaim(claim, { ...context, topic, source: topic.source }),
  );

/** The same of every fact of the library: its figure, its period and its note stand in its evidence. */
export const factsAreGrounded: SharedRule = (library, context) =>
  [...library.facts.values()].flatMap(({ value, source, path }) =>
    groundClaim(claimOfFact(value, path), { ...context, source }),
  );

interface Grounding extends CheckContext {
  readonly topic?: Topic;
  readonly source: Source;
}

function groundClaim({ texts, evidence }: Claim, { sources, topic, source }: Grounding): Problem[] {
  const material = sources.cite(evidence, topic);
  if (material.passages.length === 0) return [];
  const surrounding: Surrounding = {
    lexicon: sources.lexicon,
    claim: () => passageOf(texts.filter(({ kind }) => kind !== 'unit')),
    about: () => passageOf(texts.filter(({ path }) => path.at(-1) === 'text')),
  };
  return texts.flatMap((text) =>
    groundText(text, material, surrounding).map(({ code, message, hint }) =>
      createProblem(code, source.locate(text.path), { message, hint }),
    ),
  );
}

/** Texts of a claim as one; no figure and no name runs from one to another. */
function passageOf(texts: readonly ClaimText[]): Passage {
  return createPassage('the claim', texts.map(({ text }) => spellDate(text)).join(' | '));
}
