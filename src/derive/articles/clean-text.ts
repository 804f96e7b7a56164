/**
 * Characters that show nothing or change how others are shown, blanks aside: those that `textSchema` refuses, and soft
 * hyphens, variation selectors and the sign of a letter that could not be read.
 */
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\uFFFC\uFFFD]/g;

/** Joiners, which Urdu needs, after letters that know no joining. */
const STRAY_JOINER = /(^|[\p{Script=Latin}\p{P}\p{Z}\p{N}])[\u200C\u200D]+/gu;

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

/** The large first letter of a text that stood in a table of its own: “| T | he canal”. */
const DROP_CAP = /^\| ?(\p{Lu}) ?\| ?(?=\p{Ll})/u;

/** A text in one line, as `textSchema` accepts it: composed letters, single spaces, nothing that cannot be seen. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\u0085/g, ' ')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '$1')
    .replace(/[ﬀ-ﬄ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DROP_CAP, '$1');
}
