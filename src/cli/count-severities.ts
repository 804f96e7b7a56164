import { countNoun } from './count-noun.ts';

/** `2 errors, 1 warning`, without what there is none of. */
export function countSeverities(counts: { errors: number; warnings: number }): string {
  const { errors, warnings } = counts;
  return [
    ...(errors > 0 ? [countNoun(errors, 'error')] : []),
    ...(warnings > 0 ? [countNoun(warnings, 'warning')] : []),
  ].join(', ');
}
