import type { Phrase } from './phrase.ts';
import { nounPhrases } from './noun-phrases.ts';

/** A text that topics are looked for in, and how much a mention in it weighs. */
export interface TopicText {
  readonly tokens: Phrase;
  readonly weight: number;
  /** Whether it adds to topics of the texts before it but brings none of its own, as a headline does. */
  readonly onlyCounts?: boolean;
}

/** A phrase of several words tells more than one, a name less than the thing that is spoken of. */
const WORTH = { byLength: [0, 1, 2.6, 2.6], name: 0.5 };

/** Mentions that make a phrase a topic; fewer are chance, unless there is no other. */
const LEAST_MENTIONS = 2;

/** What things are counted in, which is no subject. */
const MEASURES =
  /(?:^| )(?:pc|per ?cent|percentage points?|feet|foot|inches|miles?|kilomet(?:re|er)s?|acres?|hectares?|tonnes?|tons?|maunds?|litres?|barrels?|megawatts?|dollars?|rupees?|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?)$/i;

interface Topic {
  readonly text: string;
  readonly key: string;
  readonly score: number;
  readonly mentions: number;
}

/** The noun phrases that texts speak of most, the first the most; none of them holds another. */
export function findTopics(texts: readonly TopicText[], most: number): readonly string[] {
  const topics = new Map<string, Topic>();
  for (const { tokens, weight, onlyCounts = false } of texts)
    for (const { text, key, length, isName } of nounPhrases(tokens)) {
      if (MEASURES.test(text) || (onlyCounts && !topics.has(key))) continue;
      const known = topics.get(key) ?? { text, key, score: 0, mentions: 0 };
      const worth = weight * (WORTH.byLength[length] ?? 1) * (isName ? WORTH.name : 1);
      const written = !onlyCounts && isPlainer(text, known.text) ? text : known.text;
      topics.set(key, {
        ...known,
        text: written,
        score: known.score + worth,
        mentions: known.mentions + 1,
      });
    }
  const ranked = [...topics.values()].toSorted(
    (a, b) =>
      Number(isFrequent(b)) - Number(isFrequent(a)) ||
      b.score - a.score ||
      (a.key < b.key ? -1 : 1),
  );
  return choose(ranked, most).map(({ text }) => text);
}

/** Whether a topic is better written so: without the capital of a first word, or those of a dateline. */
function isPlainer(text: string, known: string): boolean {
  if (/^\p{Lu}/u.test(known) && /^\p{Ll}/u.test(text)) return true;
  return /^\p{Lu}{4,}$/u.test(known) && /^\p{Lu}\p{Ll}/u.test(text);
}

function isFrequent({ mentions }: Topic): boolean {
  return mentions >= LEAST_MENTIONS;
}

function choose(ranked: readonly Topic[], most: number): readonly Topic[] {
  const chosen: Topic[] = [];
  for (const topic of ranked) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => shareWord(other.key, topic.key) || areInitials(other, topic)))
      chosen.push(topic);
  }
  return chosen;
}

/** Whether one is the initials of the other, “AI” and “artificial intelligence”. */
function areInitials({ text: one }: Topic, { text: other }: Topic): boolean {
  return initialsOf(one) === other || initialsOf(other) === one;
}

function initialsOf(text: string): string | undefined {
  const words = text.split(/[ -]/);
  return words.length < 2 ? undefined : words.map(([first = '']) => first.toUpperCase()).join('');
}

function shareWord(a: string, b: string): boolean {
  const words = b.split(' ');
  return a.split(' ').some((word) => words.includes(word));
}
