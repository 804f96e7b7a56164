import { SPEECH_VERBS } from './speech-verbs.ts';

/** Somebody else who is named behind the second part. */
const OTHER_BEHIND = `[^“”"]{0,600},[”"]\\s[^.“”"]{0,40}(?<!\\p{L})(?:${SPEECH_VERBS})`;

/** From the end of one part to the beginning of the next: a few words of the narrator. */
const INTERRUPTION = new RegExp(
  `[,.!?]?[”"’]\\s([^“”"‘.!?]{2,60}?)(?:[,:;]?\\s[“"‘](?=\\S)|\\.\\s[“"‘](?=\\S)(?!${OTHER_BEHIND}))`,
  'gu',
);

const SPEECH = new RegExp(`(?<!\\p{L})(?:${SPEECH_VERBS})(?!\\p{L})`, 'u');

/**
 * A text in which words that a speaker goes on with after “he said” stand together: `“A,” he said. “B.”` becomes
 * `“A B.”`. Where somebody else is named behind the second part, it is left.
 */
export function joinInterrupted(text: string): string {
  return text.replace(INTERRUPTION, (whole: string, said: string) =>
    SPEECH.test(said) ? ' ' : whole,
  );
}
