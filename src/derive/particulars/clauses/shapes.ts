import type { Chunk } from './chunk.ts';

/** A noun with what stands before it: `the average wheat yield`, `Punjab’s last three budgets`. */
const NOUN = '[DH]?(?:[MATF]|R(?=A)|N|S(?=[AMNTF]))*N';

/** A noun with what hangs on it: `officials of the two ministries`. */
export const NOUN_PHRASE = `${NOUN}(?:(?:P|C)(?:${NOUN}|T)|T)*`;

/** What was done to a noun, behind it: `the sums earmarked in 2003`. */
export const DONE_TO = `V(?:P(?:T(?:CT)?|${NOUN}))+`;

/** The verb of a clause with its auxiliaries; a date may part them: `was on Monday carrying`. */
export const VERBS = 'R*[XV](?:[XVOR]|PT(?=[XV]))*';

/** What may stand before the subject: `In 1988`, `By then,`, `As a result,`. No two of its ways fit one text, or it would be tried for ever. */
export const LEAD = `(?:RK?|C|P[DRA]*T(?:[CP]D?T)?K?|P${NOUN_PHRASE}K|L[^KZ]{0,12}K|L(?![^KZ]{0,12}K))*`;

/** The classes of chunks as one word, in which patterns are looked for. */
export function shapeOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ kind }) => kind).join('');
}

const CLAUSE_AFTER = new RegExp(`^(?:${LEAD})(?:R*[XV]|F?(?:${NOUN_PHRASE})R*[XV]|UR*[XV])`, 'u');

/** Where the clause that a chunk belongs to ends: at a sign, a comma, a relative, or a joining word before another verb. */
export function clauseEnd(shape: string, from: number): number {
  for (let at = from; at < shape.length; at += 1) {
    const kind = shape.charAt(at);
    if (/[ZKWL]/.test(kind)) return at;
    if (kind === 'C' && CLAUSE_AFTER.test(shape.slice(at + 1))) return at;
  }
  return shape.length;
}

/** Clauses that begin farther away are another sentence’s in all but name. */
const MOST_STARTS = 12;

/** Whether what stands before a joining word may be a clause of its own. */
const HAS_VERB = /[VX][^ZKWL]*$/;

/** Places before a chunk at which its clause may begin, the nearest first. */
export function clauseStarts(shape: string, before: number): readonly number[] {
  const starts: number[] = [];
  for (let at = before; at > 0; at -= 1) {
    const kind = shape.charAt(at - 1);
    if (/[ZKW]/.test(kind) || (kind === 'C' && HAS_VERB.test(shape.slice(0, at)))) starts.push(at);
  }
  return [...starts.slice(0, MOST_STARTS), 0];
}
