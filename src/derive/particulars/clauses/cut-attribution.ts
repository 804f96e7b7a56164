/** A sentence without the words that say who says so. */
export interface Attributed {
  readonly text: string;
  /** Who says so, as the sentence has it; undefined where it says nobody, or only “he”. */
  readonly who: string | undefined;
}

const VERB =
  '(?:says?|said|estimate[sd]?|reckon(?:s|ed)?|finds?|found|report(?:s|ed)|show(?:s|ed)?|claim(?:s|ed)?|note[sd]?|warn(?:s|ed)?|argue[sd]?|announced|calculate[sd]?|conclude[sd]?|state[sd]|reveal(?:s|ed))';

/** Who says something: some words without signs and without another verb of saying. */
const WHO = '[^,;:.!?—–“”"()]{3,90}?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^According to (?<who>${WHO}(?:, ${WHO})?), (?<said>.+)$`, 'su'),
  new RegExp(`^(?<said>.+?), according to (?<who>[^;:—–“”"()]{3,90}?)[.]?$`, 'su'),
  new RegExp(`^(?<said>.+), (?<who>${WHO}) ${VERB}[.]?$`, 'su'),
  new RegExp(`^(?<said>.+), said (?<who>${WHO})[.]?$`, 'su'),
  new RegExp(
    `^(?:By|On|In) (?<who>${WHO}(?:’s|'s) (?:own )?(?:sums|figures|count|estimate|reckoning|data|records)),? (?<said>.+)$`,
    'su',
  ),
  new RegExp(`^(?<who>${WHO}) ${VERB} that (?<said>.+)$`, 'su'),
];

const NOBODY =
  /^(?:he|she|it|they|who|which|I|we|one|some|many|that|this)$|\b(?:I|we|our|my|me|his|her|its|their|this|these|that|who|which)\b/i;

/** Parts a sentence into what is said and who says it. */
export function cutAttribution(sentence: string): Attributed {
  for (const form of FORMS) {
    const { who, said } = form.exec(sentence)?.groups ?? {};
    if (who === undefined || said === undefined || who.split(' ').length > 12) continue;
    const speaker = who.trim().replace(/ (?:also|too|then|later|further)$/i, '');
    const text = said.charAt(0).toUpperCase() + said.slice(1);
    return { text: text.replace(/[,.]$/, ''), who: NOBODY.test(speaker) ? undefined : speaker };
  }
  return { text: sentence, who: undefined };
}
