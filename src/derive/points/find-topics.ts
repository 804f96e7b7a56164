import type { Phrase } from './phrase.ts';
import { nounPhrases } from './noun-phrases.ts';

/** A text that topics are looked for in, and how much a mention in it weighs. */
export interface TopicText {
  readonly tokens: Phrase;
  readonly weight: number;
}

/** A phrase of several words tells more than one. */
const WEIGHT_BY_LENGTH = [0, 1, 1.8, 1.8];

/** The noun phrases that texts speak of most, the first the most; none of them holds another. */
export function findTopics(texts: readonly TopicText[], most: number): readonly string[] {
  const topics = new Map<string, { text: string; score: number; key: string; mentions: number }>();
  for (const { tokens, weight } of texts)
    for (const { text, key, length } of nounPhrases(tokens)) {
      const known = topics.get(key) ?? { text, score: 0, key, mentions: 0 };
      topics.set(key, {
        ...known,
        score: known.score + weight * (WEIGHT_BY_LENGTH[length] ?? 1),
        mentions: known.mentions + 1,
      });
    }
  const ranked = [...topics.values()].toSorted(
    (a, b) => b.score - a.score || (a.key < b.key ? -1 : 1),
  );
  const chosen: typeof ranked = [];
  for (const topic of ranked) {
    if (chosen.length === most) break;
    if (!chosen.some(({ key }) => isWithin(key, topic.key))) chosen.push(topic);
  }
  return chosen.map(({ text }) => text);
}

function isWithin(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
