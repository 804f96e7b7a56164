import { capitalise } from './phrase.ts';

/** What a sentence about somebody’s words says was said. */
export interface Unwrapped {
  readonly text: string;
  readonly speaker: string | undefined;
  /** Whether what is left names something and has no verb of its own. */
  readonly isPhrase: boolean;
  /** Whether only the fact that something was said is told, and not what. */
  readonly isBare: boolean;
}

const ACCUSED =
  /^(?<who>[^,;:]{2,60}?) (?:has |have |had )?(?:also |again |repeatedly |openly )?(?:accus(?:es?|ed) (?<whom>[^,;:]{2,60}?) of|blam(?:es?|ed) (?<blamed>[^,;:]{2,60}?) for(?: what [^,;:]{2,20} (?:described|called|saw) as)?) (?<what>\p{L}+ing [^,;:]{3,120})/iu;

const CRITICISED =
  /^(?<who>[^,;:]{2,60}?) (?:has |have |had )?(?:also |again |repeatedly |openly |sharply )?(?:criticis|criticiz|condemn|denounc|deplor)(?:es?|ed|s) (?<what>(?:the|an?|its|their|\p{L}+['’]s) [^,;:]{8,100})/iu;

/** Where what somebody is accused of ends. */
const MORE = / (?:once|when|while|after|before|because|as|although|though) .*$/iu;

const WORDS =
  '(?:remarks?|comments?|statements?|words|threats?|warnings?|speech|rhetoric|praise|admission|outburst|tirade)';

const ABOUT = new RegExp(
  `^(?:[^,;:]{1,40} )?${WORDS} (?:also |may |further |clearly |only )?(?:amounts? to|reflects?|suggests?|signals?|signify|signifies|shows?|reveals?|exposes?|underlines?|underscores?|come|comes|marks?|sounds?|is|are|was|were) (?<what>.{3,})$`,
  'iu',
);

/** Nouns of what is held, behind which a clause says what. */
const HELD =
  /\b(?:recognition|realisation|realization|admission|acknowledgement|fear|belief|view|concern|suspicion|perception)(?: [^,;:]{0,60}?)? that (?<what>[^,;:]{15,})$/iu;

/** “The board’s admission that the dam leaks is telling”. */
const JUDGED =
  /^[^,;:]{0,50}\b(?:admission|claim|statement|remark|assertion|acknowledgement|argument|warning|boast) that (?<what>[^,;:]{15,120}) (?:is|was) (?:\p{L}+ )?\p{L}+$/iu;

const OF_WHICH = /^.{0,60}? of (?<what>[^,;:]{4,80}), which (?<did>(?!is why\b)[^,;:]{10,})/iu;

/** A threat that is made, and what it threatens with is not told. */
const ISSUED =
  /\b(?:issued|made|delivered|gave|repeated|voiced|renewed) (?:a |an |his |her |their |its |the |another )?(?:\p{L}+ ){0,2}(?:threats?|warnings?|statements?|remarks?|speech|apology|praise)\b(?! that)/iu;

/**
 * What was said, of a sentence that tells that it was said: whom an accuser accuses of what, what remarks show or criticise.
 * Other sentences are given back as they are.
 */
export function unwrapReport(sentence: string): Unwrapped {
  const charge = chargeIn(sentence);
  if (charge !== undefined) return charge;
  const whole = { text: sentence, speaker: undefined, isPhrase: false };
  const told = ABOUT.exec(sentence)?.groups?.['what'];
  const inner = JUDGED.exec(sentence)?.groups?.['what'] ?? (told && innerOf(told));
  return inner === undefined
    ? { ...whole, isBare: told !== undefined || ISSUED.test(sentence) }
    : { ...whole, text: capitalise(inner), isBare: false };
}

/** What somebody is accused of, or what is criticised. */
function chargeIn(sentence: string): Unwrapped | undefined {
  const accused = ACCUSED.exec(sentence)?.groups;
  if (accused !== undefined) {
    const { whom, blamed = '', what = '' } = accused;
    return phraseOf(`${whom ?? blamed} ${what}`, accused['who']);
  }
  const criticised = CRITICISED.exec(sentence)?.groups;
  return criticised && phraseOf(criticised['what'] ?? '', criticised['who']);
}

function phraseOf(text: string, who = ''): Unwrapped {
  return {
    text: capitalise(text.replace(MORE, '')),
    speaker: /^(?:he|she|they|it|i|we)$/i.test(who) ? undefined : who,
    isPhrase: true,
    isBare: false,
  };
}

function innerOf(told: string): string | undefined {
  const held = HELD.exec(told)?.groups?.['what'];
  if (held !== undefined) return held;
  const { what, did } = OF_WHICH.exec(told)?.groups ?? {};
  return what === undefined || did === undefined ? undefined : `${what} ${did}`;
}
