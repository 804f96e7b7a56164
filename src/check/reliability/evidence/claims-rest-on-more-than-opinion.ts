import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { followEvidence } from '../follow-evidence.ts';
import { readClaim } from '../read-claim.ts';
import { saysWhoseView } from '../says-whose-view.ts';

/** Claims that the outline makes in its own name. Counterarguments and quotations give the view of others. */
const OWN_CLAIMS = ['background', 'timeline', 'causes', 'repercussions', 'benefits'];

const OPINIONS = ['opinion', 'editorial'];

/**
 * A claim made in the outline’s own name rests on more than opinion pieces, followed through facts and quotations. One
 * that says whose view it is stays untouched; so do outlines in other languages, in which that cannot be told.
 */
export const claimsRestOnMoreThanOpinion: TopicRule = (
  { value, source },
  { library, sources, claims },
) => {
  if (!/^en\b/.test(value.language)) return [];
  return claims.flatMap(({ path, evidence }) => {
    if (!OWN_CLAIMS.includes(String(path[0]))) return [];
    const { articles } = followEvidence(evidence, { library, sources, outline: value });
    if (articles.length === 0) return [];
    if (articles.some((article) => !OPINIONS.includes(article.value.kind))) return [];
    const { name, text } = readClaim(value, path);
    if (saysWhoseView(text)) return [];
    const named = articles.map(({ id, value: { kind } }) => `\`${id}\` (${kind})`).join(', ');
    return [
      createProblem('evidence/opinion-only', source.locate([...path, 'evidence']), {
        message: `The ${name} states as a fact what only opinion pieces say: ${named}.`,
        hint: 'Add a source that reports or counts, or say whose view it is: “one editorial argues …”.',
      }),
    ];
  });
};
