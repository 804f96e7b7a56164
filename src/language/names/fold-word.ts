/** Spellings of one name in Latin letters, by what they become. */
const SPELLINGS = new Map(
  Object.entries({
    mohammad: 'muhammad',
    mohammed: 'muhammad',
    mohamed: 'muhammad',
    mohd: 'muhammad',
    muhammed: 'muhammad',
    usama: 'osama',
    laden: 'ladin',
    hussein: 'husain',
    hussain: 'husain',
    ahmed: 'ahmad',
    sayed: 'syed',
    sayyid: 'syed',
    chaudhry: 'chaudri',
    chaudhary: 'chaudri',
    choudhry: 'chaudri',
    musharaf: 'musharraf',
    khwaja: 'khawaja',
    shehbaz: 'shahbaz',
    parvez: 'pervez',
    pervaiz: 'pervez',
    zulfikar: 'zulfiqar',
    mehmood: 'mahmood',
    rehman: 'rahman',
    yousaf: 'yusuf',
    yousuf: 'yusuf',
    organization: 'organisation',
    organizations: 'organisation',
    organisations: 'organisation',
    defense: 'defence',
    center: 'centre',
    program: 'programme',
  }),
);

/** A letter that stands twice. */
const TWICE = /(\p{L})\1/gu;
const ASCII_TWICE = /([a-z])\1/g;

/** What most words have none of: other than plain letters, and a letter twice. */
const UNUSUAL = /[^a-z]|([a-z])\1/;

/** Of World War II two letters are no doubled one. */
const NUMERAL = /^i{2,3}$/;

/**
 * A word as names are compared: without case, marks and apostrophes, with transliterations of the same sounds made
 * equal (Tehreek and Tehrik, Muhammad and Mohammed).
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!UNUSUAL.test(lower) && !SPELLINGS.has(lower)) return lower;
  const marked = isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = marked.toLowerCase().replace(/[’'ʼ`]s$|[’'ʼ`.]/g, '');
  const spelt = SPELLINGS.get(plain) ?? plain;
  if (NUMERAL.test(spelt)) return spelt;
  return spelt
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replace(isAscii(word) ? ASCII_TWICE : TWICE, '$1');
}

function isAscii(word: string): boolean {
  return !/[^\u0000-\u007F]/.test(word);
}

/** A folded word without the ending of a plural. */
export function stemWord(folded: string): string {
  if (folded.length > 4 && /ies$/.test(folded)) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
