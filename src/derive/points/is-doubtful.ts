import { hasTense, isReduced } from './find-verb.ts';
import { isNounToken, type Phrase } from './phrase.ts';
import type { Clause } from './read-clause.ts';
import { isFinite } from './verb-group.ts';

/** Whether a clause may have been misread, so that its sentence had better stay whole. */
export function isDoubtful(clause: Clause): boolean {
  const { subject, whole, verb } = clause;
  const before = whole.slice(0, Math.max(0, verb.start));
  return (
    whole.some(({ text }) => DASH.test(text)) ||
    subject.some(({ text }) => text === ',') ||
    boundsBetween(before) ||
    hasOtherVerb(clause) ||
    !agrees(clause)
  );
}

const DASH = /—|^[–-]{1,2}$/;

/** “The dam, despite three loans, stands empty”: what stands between the commas bounds the rest. */
function boundsBetween(before: Phrase): boolean {
  return before.some(
    ({ text }, at) =>
      before[at - 1]?.text === ',' && /^(?:despite|without|if|unless|though|although)$/i.test(text),
  );
}

/** A verb in the subject that is neither in a relative clause nor, as of “systems run by the state”, without a tense. */
function hasOtherVerb({ subject, whole }: Clause): boolean {
  const behind = subject.slice(1);
  if (subject.length < 3 || !hasTense(behind) || behind.some(isRelative)) return false;
  return subject.some(
    (token, at) => isFinite(subject, at) && !(token === whole[at] && isReduced(whole, at)),
  );
}

function isRelative({ text }: Phrase[number]): boolean {
  return /^(?:who|which|that|whose|whom|where|when|it|he|she|they|we|the|a|an)$/i.test(text);
}

const ONE = /^(?:is|was|has|does)$/i;
const MANY = /^(?:are|were|have|do)$/i;

/** Whether a verb that shows its number has that of its subject, as far as the head of the subject tells. */
function agrees({ subject, verb }: Clause): boolean {
  const first = verb.words[0]?.text ?? '';
  if (!ONE.test(first) && !MANY.test(first)) return true;
  if (
    subject.some(({ text }) => /^(?:and|or|nor|,|there|all|some|none|most|half|many)$/i.test(text))
  )
    return true;
  const end = subject.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
  const head = subject.slice(0, end < 0 ? undefined : end).findLast(isNounToken);
  if (head === undefined || subject.some(({ pos }) => pos === 'NUM')) return true;
  if (
    /^(?:number|majority|series|range|host|handful|police|people|public|staff|team|taliban)$/i.test(
      head.text,
    )
  )
    return true;
  const isMany = /[^sui]s$/.test(head.text) && head.text !== head.lemma;
  return isMany ? !ONE.test(first) : !MANY.test(first) || /s$|en$|ia$|i$|a$/.test(head.text);
}
