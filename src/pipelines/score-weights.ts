/** What a problem takes off the score of a topic, for those who show scores without checking anything. */
export { SCORE_WEIGHTS } from '../check/score-topics.ts';
