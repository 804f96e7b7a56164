import type { buildContent as BuildContent } from './pipelines/build-content.ts';
import type { checkContent as CheckContent } from './pipelines/check-content.ts';
import type { deriveDraft as DeriveDraft } from './pipelines/derive-draft.ts';
import type { examineEnvironment as ExamineEnvironment } from './pipelines/examine-environment.ts';
import type { explainArticles as ExplainArticles } from './pipelines/explain-articles.ts';
import type {
  describeRule as DescribeRule,
  listRules as ListRules,
} from './pipelines/list-rules.ts';
import type { mergeParts as MergeParts } from './pipelines/merge-parts.ts';
import type { previewContent as PreviewContent } from './pipelines/preview-content.ts';
import type { scaffoldContent as ScaffoldContent } from './pipelines/scaffold-content.ts';

// Each pipeline is loaded when it is first called: most of what they need together, no one of them needs.

/** Content to a folder of sheets; see its declaration for what it throws, as for the others. */
export const buildContent: typeof BuildContent = async (...given) =>
  (await import('./pipelines/build-content.ts')).buildContent(...given);

/** Every problem of the content. */
export const checkContent: typeof CheckContent = async (...given) =>
  (await import('./pipelines/check-content.ts')).checkContent(...given);

/** Articles to a draft outline. */
export const deriveDraft: typeof DeriveDraft = async (...given) =>
  (await import('./pipelines/derive-draft.ts')).deriveDraft(...given);

/** What each sentence of articles is taken for. */
export const explainArticles: typeof ExplainArticles = async (...given) =>
  (await import('./pipelines/explain-articles.ts')).explainArticles(...given);

/** Whether everything that a build needs is there. */
export const examineEnvironment: typeof ExamineEnvironment = async (...given) =>
  (await import('./pipelines/examine-environment.ts')).examineEnvironment(...given);

/** One rule, as the content sets it. */
export const describeRule: typeof DescribeRule = async (...given) =>
  (await import('./pipelines/list-rules.ts')).describeRule(...given);

/** Every rule, as the content sets it. */
export const listRules: typeof ListRules = async (...given) =>
  (await import('./pipelines/list-rules.ts')).listRules(...given);

/** The parts of a build to a whole. */
export const mergeParts: typeof MergeParts = async (...given) =>
  (await import('./pipelines/merge-parts.ts')).mergeParts(...given);

/** The content as pages that follow it, until it is ended. */
export const previewContent: typeof PreviewContent = async (...given) =>
  (await import('./pipelines/preview-content.ts')).previewContent(...given);

/** A small content folder to begin with. */
export const scaffoldContent: typeof ScaffoldContent = async (...given) =>
  (await import('./pipelines/scaffold-content.ts')).scaffoldContent(...given);

export type {
  BuildOptions,
  BuildOutcome,
  BuildProgress,
  FailedSheet,
  Format,
  ManifestSheet,
  PrintReason,
} from './pipelines/build-options.ts';
export type {
  CheckOptions,
  CheckOutcome,
  CheckSummary,
  TopicScore,
} from './pipelines/check-content.ts';
export { SCORE_WEIGHTS } from './pipelines/score-weights.ts';
export type {
  DeriveDraftOptions,
  DerivedArticle,
  DeriveOptions,
  DeriveOutcome,
  ExplainedArticle,
  ExplainOutcome,
  ReadProgress,
} from './pipelines/derive-options.ts';
export type { Examination, Finding } from './pipelines/examine-environment.ts';
export type { ListedRule, ListRulesOptions } from './pipelines/list-rules.ts';
export type { MergeOptions, MergeOutcome } from './pipelines/merge-parts.ts';
export type { Previewed, PreviewOptions } from './pipelines/preview-content.ts';
export { parseShard, type Shard } from './pipelines/shard.ts';
export { catalogue, type ProblemCode } from './problems/catalogue.ts';
export { codeFrame } from './problems/code-frame.ts';
export { families, type Family } from './problems/families.ts';
export type { FileTexts } from './problems/file-texts.ts';
export { Failure, type FailureCode } from './problems/failure.ts';
export { printable } from './problems/printable.ts';
export { UNSEEN } from './problems/unseen.ts';
export type { Place, Problem } from './problems/problem.ts';
export { settingLines, type SettingLines } from './problems/setting-lines.ts';
export type { Severity } from './problems/severity.ts';
