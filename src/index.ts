export { buildContent } from './pipelines/build-content.ts';
export type {
  BuildOptions,
  BuildOutcome,
  BuildProgress,
  FailedSheet,
  Format,
  ManifestSheet,
} from './pipelines/build-options.ts';
export { checkContent, type CheckOptions, type CheckOutcome } from './pipelines/check-content.ts';
export {
  examineEnvironment,
  type Examination,
  type Finding,
} from './pipelines/examine-environment.ts';
export { scaffoldContent } from './pipelines/scaffold-content.ts';
export { catalogue, type ProblemCode } from './problems/catalogue.ts';
export { codeFrame } from './problems/code-frame.ts';
export { Failure, type FailureCode } from './problems/failure.ts';
export type { Place, Problem } from './problems/problem.ts';
export type { Severity } from './problems/severity.ts';
