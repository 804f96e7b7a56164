/**
 * Letters of Arabic and other keyboards that look like Urdu’s, and Urdu’s own: a search does not find, and a Nastaliq
 * font may not join, the wrong one. Names are those of Unicode.
 */
export const LETTERS_NOT_URDU: ReadonlyMap<string, string> = new Map([
  ['\u0643', '\u06A9'], // ARABIC LETTER KAF: ARABIC LETTER KEHEH
  ['\u06AA', '\u06A9'], // ARABIC LETTER SWASH KAF: ARABIC LETTER KEHEH
  ['\u064A', '\u06CC'], // ARABIC LETTER YEH: ARABIC LETTER FARSI YEH
  ['\u0649', '\u06CC'], // ARABIC LETTER ALEF MAKSURA: ARABIC LETTER FARSI YEH
  ['\u0647', '\u06C1'], // ARABIC LETTER HEH: ARABIC LETTER HEH GOAL
  ['\u06D5', '\u06C1'], // ARABIC LETTER AE: ARABIC LETTER HEH GOAL
  ['\u06C0', '\u06C2'], // ARABIC LETTER HEH WITH YEH ABOVE: ARABIC LETTER HEH GOAL WITH HAMZA ABOVE
  ['\u0629', '\u06C3'], // ARABIC LETTER TEH MARBUTA: ARABIC LETTER TEH MARBUTA GOAL
]);
