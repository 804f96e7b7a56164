import type { LocatedToken, Tagger } from '../../language/create-tagger.ts';

/** A tagger that reads each text once, for as long as it is held: the making of a point reads a sentence several times. */
export function rememberTags(tag: Tagger): Tagger {
  const known = new Map<string, readonly LocatedToken[]>();
  return (text) => {
    const tokens = known.get(text) ?? tag(text);
    known.set(text, tokens);
    return tokens;
  };
}
