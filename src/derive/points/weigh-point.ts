/** What makes a point weaker than its form: words of a talker, words that only the text before explains, a question. */
const WEAKENING: readonly (readonly [RegExp, number])[] = [
  [/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our|lol|guys?|kids?|ok|yeah)\b/i, 0.4],
  [/^(?:He|She|His|Her)\b/, 0.4],
  [/^(?:This|That|It|They|These|Those|There|Such|One|Some|So|Here|Ours|Yes|No|Look|Then)\b/, 0.5],
  [/^(?:Their|Its)\b/, 0.7],
  [
    /^(?:The )?(?:first|second|third|fourth|fifth|last|other|others|latter|former|same|alternative|result|difference)\b/i,
    0.5,
  ],
  [/^(?:Not|Outside|Inside|Where|Let’s|Let's)\b/, 0.5],
  [
    /^(?:The|His|Their|This|That) (?:\w+ )?(?:boast|warning|argument|objection|fear|charge|claim|comparison|reply|complaint|worry|concern|question|point|view|answer|trouble|two|rest|reader)s? (?:is|are|was|were|does|do|has|have|can|could|would|had)\b/,
    0.55,
  ],
  [/^(?:With|At|To|By|From|As|Because|When|If|What|Which|Who|Whoever)\b/, 0.5],
  [/\b(?:it|them|him|her)\b/, 0.65],
  [
    /\b(?:manifold|obvious|clear|different|proposed|spared|still|many|out|said|says|told|otherwise|hollow|accident)$/,
    0.6,
  ],
  [/\b(?:put it|do their|did its)\b/, 0.5],
  [/, (?:and|but|or) /, 0.8],
  [/\b(?:it|them|him|her|this|that|those|one|so|there|here|too|again|part|share)$/, 0.5],
  [/^\S+(?: \S+){0,2}$/, 0.6],
  [/^\S+(?: \S+)?$/, 0.4],
];

/** What a clause of so few words is worth: it tells a scene more often than a claim. */
const SHORT = { words: 4, worth: 0.5 };

/**
 * What a point is worth, from 0 to 1, by what its words show.
 * @param form what its form is worth, and whether it names what happens, so that it may be short.
 */
export function weighPoint(
  text: string,
  { quality, isNamed }: { readonly quality: number; readonly isNamed: boolean },
): number {
  const isShort = text.split(' ').length <= SHORT.words && !isNamed;
  return WEAKENING.reduce(
    (worth, [words, share]) => (words.test(text) ? worth * share : worth),
    isShort ? quality * SHORT.worth : quality,
  );
}
