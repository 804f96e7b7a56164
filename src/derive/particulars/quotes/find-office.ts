/** Offices and callings for which somebody is asked whose words count. */
const OFFICE =
  /\b(?:minister|secretary|president|premier|spokes(?:man|woman|person)|governor|ambassador|advis[eo]r|envoy|chief|chair(?:man|woman|person)|director|commissioner|leader|focal person|judge|economist|analyst|researcher|professor|commander|registrar|mayor|head)\b(?![’']s)/iu;

const MOST_WORDS = 14;

/** Somebody without a name: an article, some words, no sign. */
const BEFORE_VERB =
  /^\s*((?:the|an?)\s[^,.;:“”"]{3,100}?)(?:\s(?:also|once|has|had|later|\p{L}+ly))?\s*$/iu;
const BEHIND_VERB = /^\s*((?:the|an?)\s[^,.;:“”"]{3,100}?)\s*(?=[,.;:]|$)/iu;

/**
 * Who speaks by office, where nobody is named: “the prime minister’s adviser on polio”.
 * @param words up to the verb of saying, or behind it.
 */
export function findOffice(
  words: string,
  place: 'before verb' | 'behind verb',
): string | undefined {
  const found = (place === 'before verb' ? BEFORE_VERB : BEHIND_VERB).exec(words)?.[1];
  if (found === undefined || !OFFICE.test(found) || found.split(' ').length > MOST_WORDS)
    return undefined;
  return found.charAt(0).toUpperCase() + found.slice(1);
}
