import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';
import { contentWords } from '../content-words.ts';
import { isSameWord } from '../is-same-word.ts';

/**
 * The thesis joins at least two variables, and its statement names each of them. Source: FPSC examiners’ report CE-2015,
 * Essay: topics joined two variables, and candidates wrote on one.
 */
export const thesisNamesVariables: TopicRule = ({ value, source }, { limitOf }) => {
  const { thesis } = value;
  if (thesis === undefined) return [];
  const { statement, variables } = thesis;
  const least = limitOf('thesis/too-few-variables', 'least');
  const isTooFew = variables.length < least && (variables.length > 0 || argues(value));
  const said = contentWords(statement);
  return [
    ...(isTooFew
      ? [
          createProblem('thesis/too-few-variables', source.locate(['thesis', 'variables']), {
            message: `The thesis has ${variables.length} of at least ${least} variables.`,
            hint: 'List in `variables` what the topic joins, such as `alliance` and `autonomy`.',
          }),
        ]
      : []),
    ...variables.flatMap((variable, at) =>
      isNamed(tellingWords(variable, variables), said)
        ? []
        : [
            createProblem('thesis/unnamed-variable', source.locate(['thesis', 'variables', at]), {
              message: `The thesis statement does not name its variable \`${variable}\`.`,
              hint: 'Say in the statement what you claim of it, or take it out of `variables`.',
            }),
          ],
    ),
  ];
};

type Variables = NonNullable<Outline['thesis']>['variables'];

/** The words that tell a variable from the others: `ties with China` from `ties with Russia` by `China`. */
function tellingWords(variable: string, variables: Variables): readonly string[] {
  const words = contentWords(variable);
  const others = new Set(
    variables.filter((other) => other !== variable).flatMap((other) => contentWords(other)),
  );
  const own = words.filter((word) => !others.has(word));
  return own.length === 0 ? words : own;
}

/** Kindly: by one of its words in any form. A variable without such words is not judged. */
function isNamed(words: readonly string[], said: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => said.some((other) => isSameWord(word, other)));
}
