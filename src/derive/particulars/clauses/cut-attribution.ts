/** A sentence without the words that say who says so. */
export interface Attributed {
  readonly text: string;
  /** Who says so, as the sentence has it; undefined where it says nobody, or only “he”. */
  readonly who: string | undefined;
  /** The “he” or “they” who says so where nobody is named. */
  readonly pronoun: string | undefined;
}

const VERB =
  '(?:says?|said|estimate[sd]?|reckon(?:s|ed)?|finds?|found|report(?:s|ed)|show(?:s|ed)?|claim(?:s|ed)?|note[sd]?|warn(?:s|ed)?|argue[sd]?|announced|calculate[sd]?|conclude[sd]?|state[sd]|reveal(?:s|ed))';

/** Who says something: some words without signs, but the stops of initials, and without another verb of saying. */
const WHO = '(?:[^,;:.!?—–“”"()]|(?<=\\b\\p{Lu})\\.){2,90}?';

/** When or where it was said. */
const WHEN =
  '(?: (?:(?:late |early )?(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in an? \\p{L}+|at an? \\p{L}+|last \\p{L}+|earlier|later|afterwards?))*';

const FORMS: readonly RegExp[] = [
  new RegExp(`^According to (?<who>${WHO}(?:, ${WHO})?), (?<said>.+)$`, 'su'),
  new RegExp(`^According to (?<who>${WHO}), (?<said>.+)$`, 'su'),
  new RegExp(`^(?<said>[^“”"]+?), (?<who>${WHO}) ${VERB}, (?<more>.+)$`, 'su'),
  new RegExp(`^(?<said>.+?), according to (?<who>[^;:—–“”"()]{3,90}?)[.]?$`, 'su'),
  new RegExp(`^(?<said>.+), (?<who>${WHO}) ${VERB}${WHEN}[.]?$`, 'su'),
  new RegExp(`^(?<said>.+), said (?<who>${WHO})${WHEN}[.]?$`, 'su'),
  new RegExp(
    `^(?:By|On|In) (?<who>${WHO}(?:’s|'s) (?:own )?(?:sums|figures|count|estimate|reckoning|data|records)),? (?<said>.+)$`,
    'su',
  ),
  new RegExp(`^(?<who>${WHO}) ${VERB}${WHEN} that (?<said>.+)$`, 'su'),
  new RegExp(
    `^(?<who>${WHO}) (?:says|said)${WHEN} (?!(?:to|in|at|on|of|so|no|yes|nothing)\\b)(?<said>.+)$`,
    'su',
  ),
];

const NOBODY =
  /^(?:he|she|it|they|who|which|I|we|one|some|many|that|this)$|\b(?:I|we|our|my|me|his|her|its|their|this|these|that|who|which)\b/i;

/** Parts a sentence into what is said and who says it. */
export function cutAttribution(sentence: string): Attributed {
  for (const form of FORMS) {
    const { who, said, more } = form.exec(sentence)?.groups ?? {};
    if (who === undefined || said === undefined || who.split(' ').length > 12) continue;
    const speaker = who.trim().replace(/ (?:also|too|then|later|further|\p{L}+ly)$/iu, '');
    const joint = /^(?:In|By|On|Since|During|At|After|Before)\s/.test(said) ? ', ' : ' ';
    const text = [said.charAt(0).toUpperCase() + said.slice(1), ...(more ? [more] : [])].join(
      joint,
    );
    return {
      text: text.replace(/[,.]$/, ''),
      who: NOBODY.test(speaker) ? undefined : speaker,
      pronoun: /^(?:he|she|they)$/i.exec(speaker)?.[0].toLowerCase(),
    };
  }
  return { text: sentence, who: undefined, pronoun: undefined };
}
