import type { Phrase } from './phrase.ts';

/**
 * A sentence whose first word has no capital, unless it is a name. Where nothing tells, the capital stays, and the word is no
 * name either (`NOUN`), so that it is not moved from its place.
 */
export function lowerOpening(
  tokens: Phrase,
  isName: (word: string) => boolean | undefined,
): Phrase {
  const [first, ...others] = tokens;
  if (first === undefined || first.text === 'I' || !/^\p{Lu}\p{Ll}*$/u.test(first.text))
    return tokens;
  const known = first.pos === 'PROPN' && others[0]?.pos === 'PROPN' ? true : isName(first.text);
  if (known === true)
    return [{ ...first, pos: first.pos === 'NOUN' ? 'PROPN' : first.pos }, ...others];
  if (known === undefined && (first.pos === 'NOUN' || first.pos === 'PROPN'))
    return [{ ...first, pos: 'NOUN' }, ...others];
  return [{ ...first, text: first.text.toLowerCase() }, ...others];
}
