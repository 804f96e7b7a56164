import type { Outline } from './outline.ts';

/** The little of a topic that others ask about, so that its outline need not be opened for them. */
export interface TopicBrief {
  readonly title: string;
  /** Ids of topics that it names as related. */
  readonly related: readonly string[];
  /** Ids of the facts that it states itself. */
  readonly ownFacts: readonly string[];
  readonly timeline: readonly { readonly event: string; readonly date: string }[];
}

/** The brief of an outline: plain data, which another thread can send. */
export function briefOf({ title, related, facts, timeline }: Outline): TopicBrief {
  return {
    title,
    related,
    ownFacts: facts.flatMap((fact) => (typeof fact === 'string' ? [] : [fact.id])),
    timeline: timeline.map(({ event, date }) => ({ event, date })),
  };
}
