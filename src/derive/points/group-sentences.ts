import { stripFraming } from './strip-framing.ts';
import type { LocatedSentence } from './located-sentence.ts';

/** Sentences of one claim at most; more of them hold more than one. */
const MOST_SENTENCES = 3;

/** Words that two sentences share when they speak of one thing. */
const SHARED = 3;

/** How a sentence begins that goes on with the one before. */
const CONTINUING =
  /^(?:this|that|these|those|it|its|they|their|he|she|his|her|such|so|then|and|but|yet|or|nor|even|indeed|in fact|the (?:former|latter|same|rest|result)|both|neither|all (?:this|of)|one of|some of|most of|many of|not|here|there)\b/i;

/** Whether a sentence only gives an instance of what stands before it, so that it is evidence and no claim. */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text);
}

const EXAMPLE =
  /^(?:for (?:instance|example)\b|(?:a|an|one|another) (?:\p{L}+ )?(?:example|illustration|instance)\b|(?:a )?case in point\b)|[,;] for (?:instance|example)\b|\bis (?:a case in point|(?:a|one|another) (?:\p{L}+ )?example)\b/iu;

/**
 * Sentences that follow each other in a paragraph, have one role and go on with one claim, as groups. An example joins the group
 * before it in its paragraph, whatever its role; where there is none it is left out.
 */
export function groupSentences(
  sentences: readonly LocatedSentence[],
): readonly (readonly LocatedSentence[])[] {
  const groups: LocatedSentence[][] = [];
  let last: LocatedSentence | undefined;
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (isExample(sentence.text)) {
      if (group !== undefined && isSamePlace(last, sentence)) group.push(sentence);
      continue;
    }
    const isNext = last !== undefined && isBeside(last, sentence);
    if (group !== undefined && isNext && group.length < MOST_SENTENCES && goesOn(group, sentence))
      group.push(sentence);
    else groups.push([sentence]);
    last = sentence;
  }
  return groups;
}

function isSamePlace(
  last: LocatedSentence | undefined,
  { article, paragraph }: LocatedSentence,
): boolean {
  return last !== undefined && last.article === article && last.paragraph === paragraph;
}

function isBeside(last: LocatedSentence, { article, paragraph, role }: LocatedSentence): boolean {
  return last.article === article && last.paragraph === paragraph && last.role === role;
}

function goesOn(
  group: readonly LocatedSentence[],
  { text, words, role }: LocatedSentence,
): boolean {
  if (role === 'way-forward') return CONTINUING.test(text);
  return (
    CONTINUING.test(text) ||
    CONTINUING.test(stripFraming(text)) ||
    group.some((other) => other.words.filter((word) => words.includes(word)).length >= SHARED)
  );
}
