import { connectors } from '../../language/names/generic-words.ts';

const LONGEST = 56;

/** Words that tell little in an id. */
const EMPTY =
  /^(?:a|an|is|are|was|were|be|been|has|have|had|that|who|which|its|their|and|or|by|with|from|as|it|into)$/;

/** An id of kebab-case from the words of a text, and whatever must tell it from others. */
export function nameItem(prefix: string, text: string, taken: ReadonlySet<string>): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’'.,]|\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const telling = (words ?? []).filter((word) => !EMPTY.test(word) && !connectors.has(word));
  let id = prefix;
  for (const word of telling) {
    const longer = `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  if (id === prefix) id = `${prefix}-1`;
  let unique = id;
  for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
  return unique;
}
