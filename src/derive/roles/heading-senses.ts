/** What a title or a heading announces. */
const SENSES: readonly (readonly [string, RegExp])[] = [
  ['cause', /\b(?:causes?|reasons?|why|factors?|roots?|behind|drivers?|origins?|genesis)\b/],
  [
    'effect',
    /\b(?:impacts?|effects?|consequences?|repercussions?|fallout|costs?|implications?|toll|aftermath|price|damage|loss(?:es)?|threats?|risks?|challenges?)\b/,
  ],
  [
    'way forward',
    /\b(?:way forward|recommend\w*|solutions?|what (?:can|must|should|is to)|options?|road|reforms?|remed(?:y|ies)|next|ahead|measures?|steps|polic(?:y|ies)|how to)\b/,
  ],
  [
    'background',
    /\b(?:background|histor(?:y|ical)|introduction|context|overview|what is|definition|past|record)\b/,
  ],
  [
    'objection',
    /\b(?:counter\w*|critic\w*|other side|debate|objections?|case (?:for|against)|arguments?|defen[cs]e|but)\b/,
  ],
  ['conclusion', /\b(?:conclusion|concluding|in sum|final)\b/],
];

/** What a title or heading announces of what stands below it: `effect`, `way forward` … */
export function headingSenses(heading: string): readonly string[] {
  const text = heading.toLowerCase();
  return SENSES.filter(([, words]) => words.test(text)).map(([sense]) => sense);
}
