import { createProblem } from '../../../problems/create-problem.ts';
import type { Claim } from '../../claims-of.ts';
import type { TopicRule } from '../../rule.ts';
import { readClaim } from '../read-claim.ts';

/**
 * Every claim rests on something. A recommendation does not need to: it is our own proposal, which the causes and
 * repercussions that it addresses support. Nor does a fact that calls itself unverified. An outline in which nothing has
 * evidence is told once.
 */
export const claimsHaveEvidence: TopicRule = ({ value, source }, context) => {
  const claims = context.claims.filter(({ path: [list] }) => list !== 'way_forward');
  const bare = claims.filter(
    (claim) => claim.evidence.length === 0 && !isUnverified(value.facts, claim),
  );
  const [first, second] = bare;
  if (first === undefined) return [];
  const hint =
    'Name where it comes from in `evidence`, as in `[my-article#p3]`, or leave the claim out.';
  if (second !== undefined && claims.every(({ evidence }) => evidence.length === 0)) {
    const message = `None of the ${bare.length} claims of the outline has evidence; the first is the ${readClaim(value, first.path).name}.`;
    return [createProblem('evidence/none', source.locate(first.path), { message, hint })];
  }
  return bare.map(({ path }) =>
    createProblem('evidence/none', source.locate(path), {
      message: `The ${readClaim(value, path).name} has no evidence.`,
      hint,
    }),
  );
};

function isUnverified(facts: readonly unknown[], { path: [list, at] }: Claim): boolean {
  const fact = list === 'facts' ? facts[Number(at)] : undefined;
  return typeof fact === 'object' && (fact as { status?: string }).status === 'unverified';
}
