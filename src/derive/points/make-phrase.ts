import type { Role } from '../labelled-article.ts';
import { hasTense } from './find-verb.ts';
import { fitClause } from './fit-clause.ts';
import { isDoubtful } from './is-doubtful.ts';
import { sayWhat } from './name-references.ts';
import { nominalise } from './nominalise.ts';
import { lengthOf, namesSomething, textOf, withoutArticle, type Phrase } from './phrase.ts';
import { MOST_PLAIN, plainClause } from './plain-clause.ts';
import { TO_SHORTEN } from './point-remarks.ts';
import { QUALITY } from './point-quality.ts';
import { readClause, type Clause } from './read-clause.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { shorten } from './shorten.ts';
import { toParticiple } from './to-participle.ts';

/** A phrase that a sentence became, with what it is worth. */
export interface Made {
  readonly phrase: Phrase;
  readonly quality: number;
  readonly who?: string | undefined;
  readonly remarks?: readonly string[];
}

/** Words of a point at least. */
const LEAST_WORDS = 3;

/** What has no verb with a tense of its own, as it stands. */
export function makeFragment(tokens: Phrase): Made | undefined {
  const phrase =
    namesSomething(tokens) && !hasTense(tokens)
      ? shorten(isDoing(tokens) ? tokens : withoutArticle(tokens))
      : undefined;
  return (
    phrase && { phrase, quality: lengthOf(phrase) < LEAST_WORDS ? QUALITY.loose : QUALITY.fragment }
  );
}

/** “the board selling land” is a clause without its tense and keeps its article. */
function isDoing(phrase: Phrase): boolean {
  return phrase.some(({ pos, text }, at) => at > 1 && pos === 'VERB' && /ing$/.test(text));
}

/** A sentence as the phrase of a point; as it stands where nothing shorter is safe. */
export function makePhrase(tokens: Phrase, role: Role, before: Phrase | undefined): Made {
  const found = readClause(tokens);
  if (found === undefined) return makeFragment(tokens) ?? makePlain(tokens);
  const { clause, unresolved } = resolvePronoun(found, before);
  if (isDoubtful(found)) return makePlain(tokens, unresolved);
  const named = nameFor(role, clause);
  const isCut = clause === found && leavesOut(tokens, found);
  if (isCut && named === undefined) return makeWhole(tokens, unresolved);
  const made = named ?? fromClause(clause) ?? makePlain(tokens);
  if (isThin(made.phrase, tokens)) return makePlain(tokens, unresolved);
  return remindOf(made, {
    unresolved: named?.quality === QUALITY.named ? undefined : unresolved,
    bound: boundIn(clause),
  });
}

/** A point with what its pronoun leaves open, and what bounds it and was cut off. */
function remindOf(
  made: Made,
  left: { readonly unresolved: string | undefined; readonly bound: string | undefined },
): Made {
  const { unresolved, bound } = left;
  return {
    ...made,
    quality: bound === undefined ? made.quality : made.quality * BOUND_WORTH,
    remarks: [
      ...(made.remarks ?? []),
      ...(unresolved === undefined ? [] : [sayWhat(unresolved)]),
      ...(bound === undefined ? [] : [`TODO: mind what was cut off: “${bound}”`]),
    ],
  };
}

/** What a point is worth when something that bounds it was cut off. */
const BOUND_WORTH = 0.6;

/** What was cut off a clause, if it bounds what the clause says: “without …”, “unless …”. */
function boundIn({ tail }: Clause): string | undefined {
  const end = tail.findIndex(({ text }, at) => at > 0 && /^[;:—]$/.test(text));
  const cut = tail.slice(0, end < 0 ? undefined : end);
  const at = cut.findIndex(({ text }) =>
    /^(?:without|unless|except|until|if|provided|only)$/i.test(text),
  );
  return at < 0 || at > NEAR_TAIL ? undefined : textOf(cut.slice(at));
}

/** Words behind a clause among which what bounds it stands. */
const NEAR_TAIL = 10;

/** Words up to which a sentence is rather kept whole than cut to its main clause. Own rule, after a tutor’s. */
const MOST_WHOLE = 24;

/** Whether a clause leaves out words of a sentence that is short enough to be kept whole. */
function leavesOut(sentence: Phrase, { subject, verb, rest }: Clause): boolean {
  const length = lengthOf(sentence);
  return length <= MOST_WHOLE && lengthOf(subject) + lengthOf(verb.words) + lengthOf(rest) < length;
}

function makeWhole(sentence: Phrase, unresolved: string | undefined): Made {
  return {
    phrase: sentence,
    quality: QUALITY.plain,
    remarks: unresolved === undefined ? [] : [sayWhat(unresolved)],
  };
}

function nameFor(role: Role, clause: Clause): Made | undefined {
  return role === 'cause' || role === 'repercussion' ? nameClause(clause) : undefined;
}

/** A clause as a phrase that names what happens. */
function nameClause(clause: Clause): Made | undefined {
  for (const { name, quality } of [
    { name: nominalise, quality: QUALITY.named },
    { name: toParticiple, quality: QUALITY.happening },
  ]) {
    const phrase = fitClause(clause, name);
    if (phrase !== undefined) return { phrase, quality };
  }
  return undefined;
}

/** The clause as it stands, without what was cut off. */
function fromClause(clause: Clause): Made | undefined {
  const phrase = fitClause(clause, ({ subject, verb, rest }) => [
    ...subject,
    ...verb.words,
    ...rest,
  ]);
  return phrase && { phrase, quality: QUALITY.clause };
}

/** Words of a phrase that tells too little, where more words than these were cut off. */
const THIN = { words: 4, cut: 5 };

/** Whether a phrase keeps too little of its sentence to tell anything. */
export function isThin(phrase: Phrase, sentence: Phrase): boolean {
  const length = lengthOf(phrase);
  return length <= THIN.words && lengthOf(sentence) - length > THIN.cut;
}

function plainWorth(phrase: Phrase, isLong: boolean): number {
  if (isLong) return QUALITY.whole;
  return hasTense(phrase) ? QUALITY.plain : QUALITY.loose;
}

/** The main clause as it stands, with what its pronoun leaves open. */
function makePlain(sentence: Phrase, unresolved?: string): Made {
  const phrase = plainClause(sentence);
  const isLong = lengthOf(phrase) > MOST_PLAIN;
  return {
    phrase,
    quality: plainWorth(phrase, isLong),
    remarks: [
      ...(isLong ? [TO_SHORTEN] : []),
      ...(unresolved === undefined ? [] : [sayWhat(unresolved)]),
    ],
  };
}
