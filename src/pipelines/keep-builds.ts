import type { Engine } from '../render/create-engine.ts';
import type { TopicCard } from '../render/render-site.ts';
import type { Templates } from '../render/template.ts';
import type { ShapedOutline } from './check-outline.ts';
import { keepAsked, type Asked } from './keep-asked.ts';
import { keepEngine } from './keep-engine.ts';

/** What builds of one process keep for the next, so that what has not changed is not parsed, viewed and compiled again. */
export interface BuildMemory {
  readonly engineOf: (templates: Templates) => Engine;
  /** Outlines as they were parsed, by their file’s name and sum. */
  readonly shapes: Asked<ShapedApart>;
  /** What came of the views of topics, by a sum of all that a view can depend on. */
  readonly views: Asked<KnownView>;
}

/** An outline that was held against its shape, as plain data. */
export type ShapedApart = Omit<ShapedOutline, 'topic'>;

export interface KnownView {
  /** What the book knows the topic’s pages by. */
  readonly key: string;
  readonly card: TopicCard;
}

/** An empty memory. `next`, after a build that has ended well, forgets outlines and views that it did not ask for. */
export function keepBuilds(): BuildMemory & { readonly next: () => void } {
  const shapes = keepAsked<ShapedApart>();
  const views = keepAsked<KnownView>();
  return {
    engineOf: keepEngine(),
    shapes,
    views,
    next: () => {
      shapes.next();
      views.next();
    },
  };
}
