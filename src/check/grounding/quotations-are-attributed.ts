import { createProblem } from '../../problems/create-problem.ts';
import type { Topic } from '../../model/library.ts';
import type { CheckContext, TopicRule } from '../rule.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import { hasQuotation } from '../../language/quotations/has-quotation.ts';
import { extractNames, type Name } from '../../language/names/extract-names.ts';
import type { Lexicon } from '../../language/names/lexicon.ts';
import { findGroup } from '../../language/names/find-groups.ts';
import { wordsOf } from '../../language/names/words-of.ts';
import { createPassage, type Passage } from './passage.ts';
import { SPEECH_VERBS } from '../../language/quotations/speech-verbs.ts';
import { quotedWords } from '../../language/quotations/quoted-words.ts';

/**
 * A quotation is by the speaker to whom its source gives it. Where the sentence that holds the words names who said them,
 * it must name the speaker. Source: FPSC examiners’ report, CE-2019, Essay (stock quotations); own rule for the check.
 */
export const quotationsAreAttributed: TopicRule = (topic, context) =>
  topic.value.quotes.flatMap((_, at) => {
    const said = otherSpeaker(topic, at, context);
    if (said === undefined) return [];
    return [
      createProblem('grounding/speaker', topic.source.locate(['quotes', at, 'speaker']), {
        message: `In \`${said.passage.label}\` the words are ${said.name}’s, not ${said.speaker}’s.`,
        hint: 'Name the speaker that the source names, or cite the paragraph in which this one says it.',
      }),
    ];
  });

interface OtherSpeaker {
  readonly passage: Passage;
  readonly name: string;
  readonly speaker: string;
}

function otherSpeaker(
  topic: Topic,
  at: number,
  { sources }: CheckContext,
): OtherSpeaker | undefined {
  const quote = topic.value.quotes[at];
  if (quote === undefined) return undefined;
  const { passages, heads } = sources.cite(quote.evidence, topic);
  const { lexicon } = sources;
  if (heads.some((head) => head.plain.includes(quotedWords(quote.speaker)))) return undefined;
  for (const passage of passages) {
    const sentence = sentenceWith(quote.text, passage);
    const [first] = sentence === undefined ? [] : speakersIn(sentence, lexicon);
    if (first !== undefined && !speaksOf(sentence ?? '', quote.speaker))
      return { passage, name: first.text, speaker: quote.speaker };
    if (sentence !== undefined) return undefined;
  }
  return undefined;
}

/** Whether a sentence has a word of the speaker’s name or calling; the name of a state is no speaker’s alone. */
function speaksOf(sentence: string, speaker: string): boolean {
  const { keys } = createPassage('sentence', sentence);
  const words = wordsOf(speaker).filter((_, at, all) => findGroup(all, at) === undefined);
  return words.some(({ text, key }) => text.length > 3 && keys.has(key));
}

/** The sentence of a passage in which a quotation begins. */
function sentenceWith(quotation: string, { text, plain }: Passage): string | undefined {
  const opening = quotedWords(quotation).trim().split(' ').slice(0, 5).join(' ');
  if (!hasQuotation(opening, plain)) return undefined;
  return splitSentences(text).find((sentence) => hasQuotation(opening, quotedWords(sentence)));
}

/** Words that begin another speaker: “beside her he said”, “there the minister said”. */
const OTHER = 'he|she|it|they|we|I|the|an?|his|her|their|this|that|one';

const VERB_AFTER = new RegExp(
  `^\\s(?:(?!(?:${OTHER})\\s)\\p{L}+\\s){0,2}(?:${SPEECH_VERBS})(?!\\p{L})`,
  'u',
);

const VERB_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${SPEECH_VERBS})\\s(?:the\\s)?(?:\\p{L}+\\s){0,2}$`,
  'u',
);

/** The persons of a sentence beside whom a verb of saying stands; those to whom something is told are not among them. */
function speakersIn(sentence: string, lexicon: Lexicon): readonly Name[] {
  return extractNames(sentence, lexicon).filter(
    ({ group, isAcronym, start, end }) =>
      group === undefined &&
      !isAcronym &&
      (VERB_AFTER.test(sentence.slice(end)) ||
        (VERB_BEFORE.test(sentence.slice(0, start)) &&
          /^[,.;”’"]|^$/u.test(sentence.slice(end).trim()))),
  );
}
