import { parseEvidence } from '../../../model/evidence.ts';
import type { Fact } from '../../../model/fact.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { readClaim } from '../read-claim.ts';
import { saysWhoseView } from '../says-whose-view.ts';

/** Words with which a claim tells the reader that figures differ. */
const DOUBTS =
  /\b(?:disput\w+|contest\w+|contradict\w*|differ\w*|disagree\w*|rang(?:e|es|ed|ing) from|runs? from|var(?:y|ies)|unconfirmed|no count|by (?:one|another|other|some) (?:accounts?|counts?|reckonings?)|outdated|superseded)\b/i;

/**
 * A contested fact that a claim rests on is among the facts of the outline: only there does a sheet show its conflicts.
 * Told once for each fact; not of a recommendation, which asserts nothing, of a claim that says itself that figures
 * differ, of an attributed figure whose author the claim names, or of a fact marked verified whose note weighs the other.
 */
export const conflictsAreShown: TopicRule = ({ value, source }, { library, claims }) => {
  const shown = new Set(value.facts.map((fact) => (typeof fact === 'string' ? fact : fact.id)));
  const asserting = claims.filter(({ path: [list] }) => list !== 'way_forward');
  return asserting.flatMap(({ path, evidence }) =>
    evidence.flatMap((reference, at) => {
      const parsed = parseEvidence(reference);
      const fact = parsed?.kind === 'fact' ? library.facts.get(parsed.fact)?.value : undefined;
      if (fact === undefined || shown.has(fact.id) || !isContested(fact)) return [];
      const { name, text } = readClaim(value, path);
      if (DOUBTS.test(text) || (fact.status === 'attributed' && saysWhoseView(text))) return [];
      shown.add(fact.id);
      return [
        createProblem('fact/hidden-conflict', source.locate([...path, 'evidence', at]), {
          message: `The ${name} rests on \`${fact.id}\`, which ${sayWhy(fact)}, and the sheet does not show that.`,
          hint: `Add \`${fact.id}\` to \`facts\`, or say in the claim that figures differ.`,
        }),
      ];
    }),
  );
};

function isContested({ status, note, conflicts }: Fact): boolean {
  if (status === 'disputed' || status === 'outdated') return true;
  return conflicts.length > 0 && !(status === 'verified' && note !== undefined);
}

function sayWhy({ status, conflicts: [conflict] }: Fact): string {
  if (status === 'outdated') return 'is outdated';
  return conflict === undefined
    ? 'is disputed'
    : `is contradicted (${conflict.source}: ${conflict.value})`;
}
