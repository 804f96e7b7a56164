import type { Library } from '../../../model/library.ts';
import type { PastQuestion } from '../../../model/past-question.ts';

/** The last month in which a past question can have been set, `2011-03`; its year alone where exams.yaml does not say. */
export function latestSitting({ paper, year }: PastQuestion, library: Library): string {
  const { sittings } = library.papers.get(paper)?.exam ?? {};
  if (sittings === undefined) return String(year);
  const exception = sittings.otherwise.find((sitting) => sitting.year === year);
  if (exception === undefined && year < (sittings.since ?? year)) return String(year);
  const { month } = exception ?? sittings;
  return `${year}-${String(month).padStart(2, '0')}`;
}
