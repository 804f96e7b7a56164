import type { ReadDocument } from '../content/read-documents.ts';
import type { DocumentFile } from '../derive/articles/document-file.ts';
import type { Draft } from '../derive/draft.ts';
import type { ExtractedArticle } from '../derive/extracted-article.ts';
import type { LabelledArticle } from '../derive/labelled-article.ts';
import type { PastQuestion } from '../model/past-question.ts';
import type { Checked } from '../problems/problem.ts';

/** What a draft is composed with, beside the articles. */
export interface ComposeSetting {
  /** The day of the derivation, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the outline is to be called, if the tutor says so. */
  readonly title: string | undefined;
  /** The bank of past questions. */
  readonly questions: readonly PastQuestion[];
  /** Ids that facts of the library have already. */
  readonly takenIds: readonly string[];
}

/** What turns documents into a draft; every part is pure. */
export interface DeriveParts {
  readonly parseDocument: (
    file: DocumentFile,
    on: { readonly today: string },
  ) => Checked<ExtractedArticle>;
  readonly labelArticle: (article: ExtractedArticle) => LabelledArticle;
  readonly composeDraft: (articles: readonly LabelledArticle[], setting: ComposeSetting) => Draft;
  readonly articleToMarkdown: (article: ExtractedArticle) => string;
}

/** What is wanted of an article: all of it, or its sentences without body and Markdown, so that many take little room. */
export type Wanted = 'article' | 'sentences';

/** What a thread that reads articles is asked. */
export type Question =
  | {
      readonly kind: 'read';
      readonly document: ReadDocument;
      readonly today: string;
      readonly wants: Wanted;
    }
  | {
      readonly kind: 'compose';
      readonly articles: readonly LabelledArticle[];
      readonly setting: ComposeSetting;
    };

/** An article that was read and understood. */
export interface ReadArticle {
  readonly labelled: LabelledArticle;
  /** The article as `content/articles` would keep it. */
  readonly markdown: string;
}

/** What a thread answers; of itself, once it is ready, only what is wrong with the lexicons. */
export type Report = Checked<ReadArticle | Draft>;
