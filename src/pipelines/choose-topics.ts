import { Failure } from '../problems/failure.ts';
import { didYouMean } from '../problems/suggest.ts';

/**
 * The topics asked for, or all of them if none is named.
 * @throws Failure `usage/unknown-topic` for a name that is no topic.
 */
export function chooseTopics(
  asked: readonly string[],
  known: readonly string[],
): readonly string[] {
  const stranger = asked.find((topic) => !known.includes(topic));
  if (stranger !== undefined) {
    throw new Failure('usage/unknown-topic', `There is no topic \`${stranger}\`.`, {
      hint: didYouMean(stranger, known) ?? `The topics are: ${known.join(', ') || 'none yet'}.`,
    });
  }
  return asked.length === 0 ? known : [...new Set(asked)];
}
