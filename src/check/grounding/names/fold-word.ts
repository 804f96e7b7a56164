/** Spellings of one name in Latin letters, by what they become. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['mohammad', 'muhammad'],
  ['mohammed', 'muhammad'],
  ['mohamed', 'muhammad'],
  ['mohd', 'muhammad'],
  ['muhammed', 'muhammad'],
  ['usama', 'osama'],
  ['laden', 'ladin'],
  ['hussein', 'husain'],
  ['hussain', 'husain'],
  ['ahmed', 'ahmad'],
  ['sayed', 'syed'],
  ['sayyid', 'syed'],
  ['chaudhry', 'chaudri'],
  ['chaudhary', 'chaudri'],
  ['choudhry', 'chaudri'],
  ['musharaf', 'musharraf'],
  ['organization', 'organisation'],
  ['organizations', 'organisation'],
  ['organisations', 'organisation'],
  ['defense', 'defence'],
  ['center', 'centre'],
  ['program', 'programme'],
]);

/**
 * A word as names are compared: without case, marks and apostrophes, with transliterations of the same sounds made
 * equal (Tehreek and Tehrik, Muhammad and Mohammed).
 */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ`]s$/, '')
    .replace(/[’'ʼ`.]/g, '');
  const spelt = SPELLINGS.get(plain) ?? plain;
  return spelt
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/(\p{L})\1/gu, '$1');
}

/** A folded word without the ending of a plural. */
export function stemWord(folded: string): string {
  if (folded.length > 4 && /ies$/.test(folded)) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
