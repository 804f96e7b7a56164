import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { plainWords } from '../plain-words.ts';

/** A prompt that gives the text of a past question gives the paper’s own, where the bank has it exactly. */
export const wordingIsThePapers: TopicRule = ({ value, source }, { library }) =>
  value.prompts.flatMap(({ id, text, question }, at) => {
    const past = library.questions.get(question ?? '')?.value;
    if (text === undefined || past?.exact !== true) return [];
    if (plainWords(text) === plainWords(past.text)) return [];
    return [
      createProblem('prompt/wording', source.locate(['prompts', at, 'text']), {
        message: `The prompt \`${id}\` is shown as the past question \`${past.id}\`, but its words are not the paper’s: “${past.text}”`,
        hint: 'Leave `text` out, and the sheet takes it from the bank; or make it a prompt of origin `derived`, without `question`.',
      }),
    ];
  });
