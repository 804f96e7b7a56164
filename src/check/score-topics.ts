import type { Problem } from '../problems/problem.ts';

/** How sound a topic is, by the problems that stand in its own files. */
export interface TopicScore {
  readonly topic: string;
  /** From 100, nothing found, down to 0; null for an outline that no rule could read. */
  readonly score: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** How often each code was found, the most frequent first. */
  readonly codes: Readonly<Record<string, number>>;
}

/**
 * What a problem takes off a topic's hundred. Own rule, and no examiner's mark: a warning is a matter of judgement, so
 * a topic with two or three keeps its nineties; an error keeps the topic from being built, so it weighs
 * as much as three of them, and ten leave nothing.
 */
export const SCORE_WEIGHTS = { error: 10, warning: 3 } as const;

/**
 * A score for each topic, from the problems of its own files; the worst first.
 * @param unread topics whose outline no rule could read, so that nothing is known of them but that.
 */
export function scoreTopics(
  problemsOf: ReadonlyMap<string, readonly Problem[]>,
  unread: ReadonlySet<string> = new Set(),
): readonly TopicScore[] {
  return [...problemsOf]
    .map(([topic, problems]) => {
      const scored = scoreTopic(topic, problems);
      return unread.has(topic) ? { ...scored, score: null } : scored;
    })
    .sort(
      (a, b) =>
        (a.score ?? -1) - (b.score ?? -1) || b.errors - a.errors || (a.topic < b.topic ? -1 : 1),
    );
}

function scoreTopic(topic: string, problems: readonly Problem[]): TopicScore {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const score = Math.max(0, 100 - SCORE_WEIGHTS.error * errors - SCORE_WEIGHTS.warning * warnings);
  return { topic, score, errors, warnings, codes: countCodes(problems) };
}

function countCodes(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
