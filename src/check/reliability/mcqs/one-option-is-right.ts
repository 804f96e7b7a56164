import type { Fact } from '../../../model/fact.ts';
import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { followEvidence } from '../follow-evidence.ts';
import { plainWords } from '../plain-words.ts';
import { saysWhoseView } from '../says-whose-view.ts';
import { answerIncludes } from './answer-includes.ts';
import { readAnswer, type Answer } from './read-answer.ts';

type Mcq = Outline['mcqs'][number];
type Letter = Mcq['answer'];

/** An option that may be right as well, and why. */
interface Rival {
  readonly letter: Letter;
  readonly why: string;
}

/** No option but the answer can be defended as right: none says the same, contains it, or is what another source gives. */
export const oneOptionIsRight: TopicRule = ({ value, source }, { library, sources }) =>
  value.mcqs.flatMap((mcq, at) => {
    const { facts } = followEvidence(mcq.evidence, { library, sources, outline: value });
    const contested = facts.filter(({ conflicts }) => conflicts.length > 0);
    const rival = findRival(mcq, contested);
    if (rival === undefined) return [];
    return [
      createProblem('mcq/two-right', source.locate(['mcqs', at, 'options', rival.letter]), {
        message: `The MCQ \`${mcq.id}\` has two right options: ${rival.why}.`,
        hint: 'Make one option right beyond dispute: change the other, or say in the stem whose figure is asked for.',
      }),
    ];
  });

function findRival(mcq: Mcq, facts: readonly Fact[]): Rival | undefined {
  const others = (['a', 'b', 'c', 'd'] as const).filter((letter) => letter !== mcq.answer);
  const pointing = (['a', 'b', 'c', 'd'] as const).find((letter) =>
    pointsAtOthers(mcq.options[letter]),
  );
  if (pointing !== undefined)
    return { letter: pointing, why: `“${mcq.options[pointing]}” makes others right beside it` };
  const right = readAnswer(mcq.options[mcq.answer]);
  for (const letter of others) {
    const why = whyRival(mcq, letter, right) ?? whyContested(mcq, letter, facts);
    if (why !== undefined) return { letter, why };
  }
  return undefined;
}

/** “All of the above”, “both a and b”: the options that it names are right too. “None of these” names none. */
function pointsAtOthers(option: string): boolean {
  return /^(?:(?:all|both|any|any two) of (?:the above|the other|these|them|the options)|all (?:the )?above|(?:both )?\(?[a-d]\)?(?:, ?\(?[a-d]\)?)* ?(?:and|&) ?\(?[a-d]\)?(?: only)?$)/i.test(
    option.trim(),
  );
}

/** Another option that agrees with the answer, contains it, or is contained in it: “China” in “China and Russia”. */
function whyRival({ options, answer }: Mcq, letter: Letter, read: Answer): string | undefined {
  const [right, other] = [options[answer], options[letter]];
  if (answerIncludes(readAnswer(other), read)) {
    const isSame = plainWords(right) === plainWords(other);
    return isSame ? undefined : `“${other}” agrees with the answer, “${right}”`;
  }
  const [whole, part] = right.length > other.length ? [right, other] : [other, right];
  if (!/ and | & /i.test(whole)) return undefined;
  const parts = whole.split(/,| and | & /i).map(plainWords);
  return parts.includes(plainWords(part)) ? `“${whole}” contains “${part}”` : undefined;
}

/** What a source that contradicts a cited fact gives instead; fair where the stem says whose figure is asked for. */
function whyContested(mcq: Mcq, letter: Letter, facts: readonly Fact[]): string | undefined {
  if (facts.length === 0 || saysWhoseView(mcq.stem)) return undefined;
  const option = readAnswer(mcq.options[letter]);
  if (option.kind === 'words') return undefined;
  for (const { id, unit = '', conflicts } of facts) {
    const conflict = conflicts.find(({ value }) =>
      answerIncludes(option, readAnswer(unit === 'date' ? String(value) : `${value} ${unit}`)),
    );
    if (conflict !== undefined)
      return `“${mcq.options[letter]}” is what ${conflict.source} gives for the fact \`${id}\``;
  }
  return undefined;
}
