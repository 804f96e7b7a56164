import type { ArticleFrontMatter } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Outline } from '../model/outline.ts';
import type { Role } from './labelled-article.ts';

/** A sentence that an item of a draft was made from, for the comment above the item. */
export interface DraftSource {
  /** Id of the article. */
  readonly article: string;
  readonly paragraph: number;
  /** The sentence as it stands there. */
  readonly text: string;
  readonly role: Role;
  /** How sure that is, from 0 to 1. */
  readonly score: number;
  /** What spoke for the role, or for the fact, in words that a tutor understands. */
  readonly cues: readonly string[];
}

/** An item of a draft, in the shape of its outline list, with what it was made from. */
export interface DraftItem<T> {
  readonly value: T;
  readonly sources: readonly DraftSource[];
  /** More that the tutor should know: what is left to do, what was found odd. */
  readonly remarks?: readonly string[];
}

type Items<List extends keyof Outline> = readonly DraftItem<ItemOf<Outline[List]>>[];
type ItemOf<T> = T extends readonly (infer I)[] ? I : never;

/** An outline as the program proposes it. */
export interface Draft {
  readonly title: string;
  /** Ids of the articles, in the order given, with what is known of each. */
  readonly articles: readonly { readonly id: string; readonly frontMatter: ArticleFrontMatter }[];
  readonly thesis: DraftItem<NonNullable<Outline['thesis']>> | undefined;
  readonly background: Items<'background'>;
  readonly timeline: Items<'timeline'>;
  readonly causes: Items<'causes'>;
  readonly repercussions: Items<'repercussions'>;
  readonly counterarguments: Items<'counterarguments'>;
  readonly wayForward: Items<'way_forward'>;
  readonly facts: readonly DraftItem<Fact>[];
  readonly quotes: Items<'quotes'>;
  readonly prompts: Items<'prompts'>;
  readonly glossary: Items<'glossary'>;
}
