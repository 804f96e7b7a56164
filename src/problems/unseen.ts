/**
 * Characters that show nothing, or change how others are shown, as a class for a `RegExp` with the flag `v`: control
 * characters, turns of direction, blanks of no width, tags, and code points that are no characters (Unicode 17, 4.12, 5.21,
 * 23.2, 23.7). White space stays, and what letters need: joiners, soft hyphens, variants of a letter.
 */
export const UNSEEN = String.raw`[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]--[\t\n\r\u00AD\u034F\u200C\u200D\uFE00-\uFE0F]]`;
