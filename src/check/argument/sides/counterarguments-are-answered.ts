import type { Topic } from '../../../model/library.ts';
import type { Outline } from '../../../model/outline.ts';
import { countWords } from '../../../model/text.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';

/**
 * An outline that argues puts the other side, answers it, and gives it room. Source: FPSC examiners’ report CE-2019, Essay
 * (an essay is an open debate); that both sides are needed is what candidates’ forums and checklists say.
 */
export const counterargumentsAreAnswered: TopicRule = (topic, { limitOf }) => {
  const { value, source } = topic;
  const { counterarguments } = value;
  if (counterarguments.length === 0) return argues(value) ? [noOtherSide(topic)] : [];
  const unanswered = counterarguments.flatMap(({ rebuttal }, at) =>
    rebuttal !== undefined
      ? []
      : [
          createProblem('counterargument/no-rebuttal', source.locate(['counterarguments', at]), {
            message: 'This counterargument is left without an answer.',
            hint: 'Add a `rebuttal`: refute it, concede it within a limit, or reframe it.',
          }),
        ],
  );
  if (unanswered.length > 0 || !argues(value)) return unanswered;
  return checkShare(topic, limitOf('counterargument/afterthought', 'percent'));
};

function noOtherSide({ source }: Topic): Problem {
  return createProblem('counterargument/none', source.locate(['counterarguments']), {
    message: 'The outline argues one side only: it has no counterargument.',
    hint: 'Add `counterarguments`: the best that an informed opponent says, each with a `rebuttal`.',
  });
}

function checkShare({ value, source }: Topic, least: number): Problem[] {
  const other = wordsOfOtherSide(value);
  const share = (100 * other) / (other + wordsOfArgument(value));
  if (share >= least) return [];
  return [
    createProblem('counterargument/afterthought', source.locate(['counterarguments'], 'key'), {
      message: `Counterarguments and rebuttals are ${other} words, ${Math.floor(share)} per cent of the argument; under ${least} per cent they are an afterthought.`,
      hint: 'Put the other side as its holders would, and answer it with evidence.',
    }),
  ];
}

function wordsOfOtherSide({ counterarguments }: Outline): number {
  return sum(counterarguments.map(({ point, rebuttal }) => `${point} ${rebuttal?.point ?? ''}`));
}

function wordsOfArgument({ causes, repercussions, benefits, analysis, way_forward }: Outline) {
  return sum([
    ...[...causes, ...repercussions, ...benefits].map(
      ({ point, explanation = '' }) => `${point} ${explanation}`,
    ),
    ...analysis.map(({ point }) => point),
    ...way_forward.map(({ action, means = '' }) => `${action} ${means}`),
  ]);
}

function sum(texts: readonly string[]): number {
  return texts.reduce((words, text) => words + countWords(text), 0);
}
