import type { Library, SharedContent, Topic } from '../model/library.ts';
import type { JudgementCode } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import type { Claim } from './claims-of.ts';
import type { SourceIndex } from './grounding/index-sources.ts';

/** What a rule may ask about beside the content itself. */
export interface CheckContext {
  /** What topics share. Whatever looks at other topics is a `LibraryRule`: topics are checked apart, in several threads. */
  readonly library: SharedContent;
  /** What evidence leads to, ready for looking things up in it. */
  readonly sources: SourceIndex;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** A number that a rule compares with: as the topic sets it, or the site, or else as the catalogue has it. */
  readonly limitOf: (code: JudgementCode, name: string) => number;
}

/** What a rule of a topic may ask about beside the topic. */
export interface TopicContext extends CheckContext {
  /** Every claim of its outline. */
  readonly claims: readonly Claim[];
}

/** A check of what topics share, whatever topics there are: problems out. */
export type SharedRule = (shared: SharedContent, context: CheckContext) => readonly Problem[];

/** A check of the whole library: problems out. */
export type LibraryRule = (library: Library, context: CheckContext) => readonly Problem[];

/** A check of one topic: problems out. */
export type TopicRule = (topic: Topic, context: TopicContext) => readonly Problem[];
