export { buildContent } from './pipelines/build-content.ts';
export type {
  BuildOptions,
  BuildOutcome,
  BuildProgress,
  FailedSheet,
  Format,
  ManifestSheet,
  PrintReason,
} from './pipelines/build-options.ts';
export {
  SCORE_WEIGHTS,
  checkContent,
  type CheckOptions,
  type CheckOutcome,
  type CheckSummary,
  type TopicScore,
} from './pipelines/check-content.ts';
export { deriveDraft } from './pipelines/derive-draft.ts';
export type {
  DeriveDraftOptions,
  DerivedArticle,
  DeriveOptions,
  DeriveOutcome,
  ExplainedArticle,
  ExplainOutcome,
  ReadProgress,
} from './pipelines/derive-options.ts';
export { explainArticles } from './pipelines/explain-articles.ts';
export {
  examineEnvironment,
  type Examination,
  type Finding,
} from './pipelines/examine-environment.ts';
export {
  describeRule,
  listRules,
  type ListedRule,
  type ListRulesOptions,
} from './pipelines/list-rules.ts';
export { mergeParts, type MergeOptions, type MergeOutcome } from './pipelines/merge-parts.ts';
export { parseShard, type Shard } from './pipelines/shard.ts';
export { scaffoldContent } from './pipelines/scaffold-content.ts';
export { catalogue, type ProblemCode } from './problems/catalogue.ts';
export { codeFrame } from './problems/code-frame.ts';
export { families, type Family } from './problems/families.ts';
export { Failure, type FailureCode } from './problems/failure.ts';
export { printable } from './problems/printable.ts';
export { UNSEEN } from './problems/unseen.ts';
export type { Place, Problem } from './problems/problem.ts';
export { settingLines, type SettingLines } from './problems/setting-lines.ts';
export type { Severity } from './problems/severity.ts';
