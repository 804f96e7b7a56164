import { SCORE_WEIGHTS, type CheckOutcome, type CheckSummary, type TopicScore } from '../index.ts';
import { countNoun } from './count-noun.ts';
import { countSeverities } from './count-severities.ts';
import type { Paint } from './style-text.ts';

const MOST_TOPICS = 20;
const MOST_CODES = 3;

/** What a check comes to: the counts, a score for each topic with what it is made of, and where to read more. */
export function formatSummary(
  { problems, summary }: CheckOutcome,
  paint: Paint,
  { isStrict = false } = {},
): string {
  const { errors, warnings, topics } = summary;
  const found = `${countNoun(errors, 'error')}, ${countNoun(warnings, 'warning')} in ${countNoun(topics, 'topic')}`;
  const colour = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const failed = isStrict && errors === 0 && warnings > 0;
  return [
    paint(colour, found),
    ...(failed ? ['The check fails: with --strict, warnings do not pass.'] : []),
    ...formatScores(summary, paint),
    ...tellMore(problems.map(({ code }) => code)),
  ].join('\n');
}

function formatScores({ scores, errors, warnings }: CheckSummary, paint: Paint): string[] {
  const flawed = scores.filter(({ score }) => score === null || score < 100);
  const shared = errors + warnings > 0 ? '; what is wrong stands in files that topics share' : '';
  if (flawed.length === 0)
    return scores.length === 0 ? [] : [`Score: 100/100 for every topic${shared}.`];
  const shown = flawed.slice(0, MOST_TOPICS);
  const others = [
    { number: flawed.length - shown.length, score: 'under 100, listed by --format json' },
    { number: scores.length - flawed.length, score: '100/100' },
  ].filter(({ number }) => number > 0);
  const names = [
    ...shown.map(({ topic }) => topic),
    ...others.map(({ number }) => countNoun(number, 'other topic')),
  ];
  const width = Math.max(...names.map((name) => name.length));
  return [
    '',
    `Score of a topic: 100, less ${SCORE_WEIGHTS.error} for each error and ${SCORE_WEIGHTS.warning} for each warning in its outline and overlays.`,
    ...shown.map((score) => `  ${score.topic.padEnd(width)}  ${formatScore(score, paint)}`),
    ...others.map(
      ({ number, score }) => `  ${countNoun(number, 'other topic').padEnd(width)}  ${score}`,
    ),
  ];
}

function formatScore({ score, errors, warnings, codes }: TopicScore, paint: Paint): string {
  const listed = Object.entries(codes).map(([code, times]) =>
    times === 1 ? code : `${code} ×${times}`,
  );
  const rest = listed.length - MOST_CODES;
  const named = [
    ...listed.slice(0, MOST_CODES),
    ...(rest > 0 ? [`and ${countNoun(rest, 'other code')}`] : []),
  ];
  if (score === null)
    return `${paint('red', 'not scored')}  ${countSeverities({ errors, warnings })} (${named.join(', ')}); no rule could read it`;
  const points = paint(errors > 0 ? 'red' : 'yellow', `${score}/100`.padStart('100/100'.length));
  const stops = errors > 0 ? '; not built until its errors are mended' : '';
  return `${points}  ${countSeverities({ errors, warnings })} (${named.join(', ')})${stops}`;
}

/** Points to the explanation of what was found most often. */
function tellMore(codes: readonly string[]): string[] {
  const counts = [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({
    code,
    times: all.length,
  }));
  const [most] = counts.sort((a, b) => b.times - a.times);
  if (most === undefined) return [];
  const often = most.times === 1 ? '' : `, found ${most.times} times`;
  return ['', `More on ${most.code}${often}: khulasa check --explain ${most.code}`];
}
