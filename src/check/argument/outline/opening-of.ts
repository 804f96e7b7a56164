/** How a point begins: with a gerund, with a word in -ing that may be one, or otherwise. */
export type Opening = 'gerund' | 'either' | 'other';

/** Nouns and names in -ing that are no gerunds. */
const NOUNS: ReadonlySet<string> = new Set([
  ...['anything', 'beijing', 'ceiling', 'chongqing', 'during', 'evening', 'everything', 'king'],
  ...['morning', 'nanjing', 'nothing', 'offspring', 'ring', 'sibling', 'something', 'spring'],
  ...['string', 'thing', 'wing', 'xinjiang', 'according', 'regarding', 'concerning', 'wellbeing'],
]);

/** What follows a gerund that governs something, and does not follow a participle that describes a noun. */
const AFTER_GERUND =
  /^(?:the|an?|its?|their|his|her|our|one|no|any|all|more|less|both|each|every|some|many|few|two|three|this|that|these|those|to|on|in|for|with|from|by|at|into|against|over|under|between|through|without|as|whether|up|out|off|away|down|back|behind|than|[\p{L}-]+['’]s)$/iu;

/** Adverbs and the like that may stand before a gerund. */
const BEFORE_GERUND = /^(?:not|never|too|openly|\p{L}+ly)$/iu;

/** How a point opens, by its first words. */
export function openingOf(text: string): Opening {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’–-]*/gu) ?? [];
  const at = BEFORE_GERUND.test(words[0] ?? '') ? 1 : 0;
  const [first = '', next = ''] = words.slice(at);
  if (!/\p{L}{2}ing$/u.test(first) || NOUNS.has(first.toLowerCase())) return 'other';
  return AFTER_GERUND.test(next) ? 'gerund' : 'either';
}
