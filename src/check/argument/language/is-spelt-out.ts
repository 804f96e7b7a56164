/** Words whose first letter an acronym may pass over. */
const SMALL = /^(?:and|of|the|for|in|on|to|de|e|i|ul)$/;

/**
 * Whether a text explains an acronym: `Long Name (ABC)`, `ABC (long name)`, `ABC, the long name`, or anywhere the words
 * whose first letters it is.
 */
export function isSpeltOut(acronym: string, text: string): boolean {
  return (
    new RegExp(`\\((?:the |or |later )?${acronym}s?[),;]`).test(text) ||
    new RegExp(`\\b${acronym}s? \\(\\p{L}+[ -]\\p{L}`, 'u').test(text) ||
    new RegExp(`\\b${acronym},? (?:the|an?|or|that is|short for|stands for) `).test(text) ||
    hasInitials(acronym, text)
  );
}

function hasInitials(acronym: string, text: string): boolean {
  const [first = ''] = acronym;
  const begins = new RegExp(`\\b${first}`, 'g');
  return [...text.matchAll(begins)].some(({ index }) =>
    spells(acronym, text.slice(index, index + LONGEST).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []),
  );
}

/** More than any name that an acronym stands for has letters. */
const LONGEST = 120;

/** Whether words begin with the letters in turn; small ones may be passed over. */
function spells(letters: string, words: readonly string[]): boolean {
  let found = 0;
  for (const word of words) {
    if (found === letters.length) break;
    if (word.charAt(0) === letters[found] && !isAcronym(word)) found += 1;
    else if (!SMALL.test(word)) return false;
  }
  return found === letters.length;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
