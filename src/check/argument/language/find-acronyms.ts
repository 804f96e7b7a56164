/** Two capitals or more, with a plural s perhaps. */
const CAPITALS = /\b([A-Z]{2,})s?\b/g;

/** Letters and digits of any script, which would make of the capitals a part of a longer word. */
const IN_WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Roman numerals to 39, as in World War II. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** The acronyms of a text, each once, in the order in which they come. */
export function findAcronyms(text: string): string[] {
  const found = [...text.matchAll(CAPITALS)].flatMap(({ 0: whole, 1: letters = '', index }) => {
    const around = (text[index - 1] ?? '') + (text[index + whole.length] ?? '');
    return IN_WORD.test(around) || ROMAN.test(letters) ? [] : [letters];
  });
  return [...new Set(found)];
}
