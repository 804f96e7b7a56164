const QUOTED = /[“"]([^“”"]+)[”"]/gu;

/** Verbs and phrases that give words to somebody. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed|ing)?|stat(?:e|es|ed|ing)|not(?:es|ed|ing)|remark\w*|declar\w*|warn\w*|argu\w*|call(?:s|ed|ing)|describ\w*|accus\w*|claim\w*|insist\w*|admit\w*|acknowledg\w*|writes?|wrote|written|asks?|asked|replie[sd]|reply|vow\w*|announc\w*|observ\w*|complain\w*|explain\w*|recall\w*|quot\w*|terms?|termed|pledg\w*|promis\w*|according to|in the words of|reject\w*|attribut\w*|read|reads|laugh\w*|shout\w*|joke[sd]?|whisper\w*|put it|goes)\b/iu;

/** Words of a quotation beyond which it needs no verb of saying. */
const LONG = 7;

/**
 * Whether a sentence gives somebody’s words: quoted words beside a verb of saying, or a quotation so long that it is
 * nobody’s scare quotes.
 */
export function hasSpeech(sentence: string): boolean {
  const quoted = [...sentence.matchAll(QUOTED)].map(([, words = '']) => words);
  if (quoted.length === 0) return false;
  if (quoted.some((words) => words.split(/\s+/u).length >= LONG)) return true;
  return SPEECH.test(sentence.replaceAll(QUOTED, ' '));
}
