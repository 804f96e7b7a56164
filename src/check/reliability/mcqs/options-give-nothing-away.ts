import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { plainWords } from '../plain-words.ts';

type Mcq = Outline['mcqs'][number];
type LimitOf = (name: string) => number;

/** Neither length, nor a word of the stem, nor the letter tells which option is right. */
export const optionsGiveNothingAway: TopicRule = ({ value, source }, context) => {
  const limitOf: LimitOf = (name) => context.limitOf('mcq/gives-away', name);
  const single = value.mcqs.flatMap((mcq, at) => {
    const why = whyLong(mcq, limitOf) ?? whyEchoed(mcq);
    if (why === undefined) return [];
    return [
      createProblem('mcq/gives-away', source.locate(['mcqs', at, 'options', mcq.answer]), {
        message: `The MCQ \`${mcq.id}\` gives its answer away: ${why}.`,
        hint: 'Word all four options alike, so that only knowledge tells them apart.',
      }),
    ];
  });
  const why = whyPatterned(value.mcqs, limitOf);
  if (why === undefined) return single;
  const hint = 'Move the answers about, so that each letter is right about as often.';
  return [
    ...single,
    createProblem('mcq/gives-away', source.locate(['mcqs']), { message: why, hint }),
  ];
};

function whyLong({ options, answer }: Mcq, limitOf: LimitOf): string | undefined {
  const right = options[answer].length;
  const next = Math.max(...wrongOnes({ options, answer }).map(({ length }) => length));
  if (right < next * limitOf('ratio') || right < next + limitOf('longer')) return undefined;
  return `option ${answer} has ${right} characters, the next longest ${next}`;
}

/** Words of a stem that ask, or that any option may share. */
const ASKING =
  /^(?:which|what|where|whose|under|after|before|about|these|those|their|there|following|pakistan|pakistani|india|indian|united|states|american|first|second|between|according|called|named|known|government|country|president|minister|prime)$/;

/** Only the right option repeats a word that the stem has in small letters or as a name. */
function whyEchoed({ stem, options, answer }: Mcq): string | undefined {
  const wrong = wrongOnes({ options, answer }).flatMap(contentWords).map(singular);
  const asked = contentWords(stem).map(singular);
  const echo = contentWords(options[answer]).find(
    (word) => asked.includes(singular(word)) && !wrong.includes(singular(word)),
  );
  return echo === undefined ? undefined : `only option ${answer} repeats “${echo}” from the stem`;
}

function wrongOnes({ options, answer }: Pick<Mcq, 'options' | 'answer'>): string[] {
  return Object.entries(options).flatMap(([letter, text]) => (letter === answer ? [] : [text]));
}

function contentWords(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .filter((word) => word.length >= 5 && /^\p{L}+$/u.test(word) && !ASKING.test(word));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function whyPatterned(mcqs: readonly Mcq[], limitOf: LimitOf): string | undefined {
  if (mcqs.length < limitOf('least')) return undefined;
  for (const letter of ['a', 'b', 'c', 'd']) {
    const count = mcqs.filter(({ answer }) => answer === letter).length;
    if (count * 100 > mcqs.length * limitOf('most'))
      return `${letter} is right in ${count} of ${mcqs.length} MCQs: more than ${limitOf('most')} per cent.`;
  }
  return undefined;
}
