import type { Severity } from '../severity.ts';

/** What is said of a code: on the terminal by `check --rules` and `--explain`, in docs/rules.md, in SARIF. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** What is checked, as a sentence that is true of sound content. */
  readonly title: string;
  /** Why it matters, and how to mend it. */
  readonly why: string;
  /** The examiners' report, paper or practice that the rule comes from; none for rules of the format itself. */
  readonly source?: string;
  /** Numbers that the rule compares with, by name; settings may change them. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Whether its `least` and `most` bound the same count, so that one may not be over the other. */
  readonly isRange?: boolean;
  /** Whether it judges only what topics share, so that no outline can set it. */
  readonly isOfSite?: boolean;
}
