import { isSinceOfTime } from './is-since-of-time.ts';

/** A half of a sentence. */
export interface Half {
  readonly text: string;
  /** Whether it stood beside a verb as its subject or object, so that it names something and has no verb of its own. */
  readonly isPhrase: boolean;
  /** Whether “due to” or its like joined it to the other half. */
  readonly isNominal?: boolean;
  /** Whether “could lead to” or its like did, so that neither half is certain. */
  readonly isHedged?: boolean;
}

/** What joins a cause and an effect in one sentence; `cause` tells on which side of it the cause stands. */
interface Joint {
  readonly pattern: RegExp;
  readonly cause: 'before' | 'after';
  /** Whether it opens the sentence, and a comma parts the two. */
  readonly isOpening?: boolean;
  /** Whether it is the verb of the sentence. */
  readonly isVerb?: boolean;
}

const JOINTS: readonly Joint[] = [
  {
    pattern:
      /^(?:because of|owing to|due to|on account of|thanks to|as a result of|as a consequence of) (?!(?:this|that|it)\b)/iu,
    cause: 'after',
    isOpening: true,
  },
  { pattern: /^(?:because|since(?! \d)) /iu, cause: 'after', isOpening: true },
  {
    pattern:
      /,? (?:as a result of which|as a consequence of which|because of which|owing to which|with the result that|with the effect that|with the consequence that|and as a result,?|and therefore|and thus|and hence|and so|so that|hence) /iu,
    cause: 'before',
  },
  { pattern: /[,;] so (?!(?:far|much|many|long|as|called|to)\b)/iu, cause: 'before' },
  {
    pattern:
      /,? (?:and |which |that )?(?:has |have |had |is |are |was |were |will |would |may |could )?(?:led|leads|lead|leading|resulted|results|resulting|result|given rise|gives rise|giving rise|gave birth|gives birth|paved the way|paves the way|paving the way|culminated|culminates|culminating|contributed|contributes|contributing) (?:directly |inevitably |naturally |in turn )?(?:to|in|for) (?!(?:which|this|that|it)\b)/iu,
    cause: 'before',
    isVerb: true,
  },
  {
    pattern:
      /,? (?:which |that )?(?:has |have |had |is |are |was |were )?(?:(?:ultimately |eventually |only )?(?:fuelled|fueled|fuels|fuelling)|caused|causes|causing|brought about|brings about|bringing about|triggered|triggers|triggering|provoked|provokes|sparked|sparks|bred|breeds) (?!(?:by|which|this|that|it)\b)/iu,
    cause: 'before',
    isVerb: true,
  },
  {
    pattern:
      /,? (?:(?:has |have |had )?(?:is|are|was|were|been) (?:largely |mainly |partly |mostly |chiefly |in part )?(?:caused by|due to|driven by|explained by|rooted in|the result of|the product of|the consequence of|a result of|a consequence of|the outcome of|the effect of|a product of|the fruit of|because of|fuelled by)|stems? from|stemmed from|arises? from|arose from|results? from|resulted from|flows? from|flowed from|springs? from|sprang from|can be traced to|is traceable to) /iu,
    cause: 'after',
    isVerb: true,
  },
  {
    pattern:
      /,? (?:because of|owing to|due to|on account of|thanks to|as a result of|as a consequence of) /iu,
    cause: 'after',
  },
  { pattern: /,? because /iu, cause: 'after' },
  { pattern: /, since (?!\d|then\b|the )/iu, cause: 'after' },
];

/** “could”, “may” right before the joint, or in it. */
const HEDGED =
  /\b(?:could|may|might|would)(?: \p{L}+ly)?[ ,]+(?:\p{L}+ )?(?:\p{L}+ )?(?:to|in|\p{L}+s?)?\s*$/iu;

/** Words that a half must have to stand alone. */
const LEAST_WORDS = 3;

/** Of a sentence that holds cause and effect the half that is asked for; the whole one if it holds no two. */
export function splitCausal(sentence: string, wanted: 'cause' | 'effect'): Half {
  const whole = { text: sentence, isPhrase: false };
  const opened = /^because (?!of\b)/i.test(sentence) && !sentence.includes(', ');
  if (opened) return { ...whole, text: sentence.replace(/^because /i, '') };
  for (const joint of JOINTS) {
    const found = joint.pattern.exec(sentence);
    if (found === null || (joint.isOpening === true && isSinceOfTime(sentence))) continue;
    const halves = halvesAt(sentence, found, joint);
    if (halves === undefined) continue;
    const [before, after] = halves;
    const half = (joint.cause === 'before') === (wanted === 'cause') ? before : after;
    const isPhrase =
      joint.isVerb === true && !(half === before && /^,|^ (?:which|that) /.test(found[0]));
    const isNominal = /\b(?:of|to)\s*$/i.test(found[0]) && joint.isVerb !== true;
    const isHedged = HEDGED.test(`${before.slice(-40)} ${found[0]}`);
    return canStand(half) ? { text: half, isPhrase, isNominal, isHedged } : whole;
  }
  return whole;
}

function halvesAt(
  sentence: string,
  { 0: words, index }: RegExpExecArray,
  { isOpening = false }: Joint,
): readonly [string, string] | undefined {
  const behind = sentence.slice(index + words.length).trim();
  if (!isOpening) return [sentence.slice(0, index).trim(), behind];
  const comma = behind.indexOf(', ');
  return comma < 0 ? undefined : [behind.slice(comma + 2), behind.slice(0, comma)];
}

function canStand(half: string): boolean {
  const words = half.split(' ');
  const alone = half.split(/, (?:and|but|while|although|which|\p{L}+ing)\b|;/u)[0] ?? half;
  if (alone.split(' ').length < 2) return false;
  return (
    words.length >= LEAST_WORDS &&
    !/^(?:this|that|it|which|they|these|those|he|she|all this|all of this|none of this|and|but|only|not|partly)$/i.test(
      words.slice(0, -1).join(' '),
    ) &&
    !/^(?:must|is|are|was|were|has|have|had|will|would|can|could|may|might|cannot|do|does|did|by|not|as|were) /i.test(
      half,
    ) &&
    !/(?:\b(?:is|are|was|were|not|only|and|or|partly|largely|mainly|simply|just|merely)|,)$/i.test(
      half,
    )
  );
}
