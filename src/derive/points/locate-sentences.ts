import type { Tagger } from '../../language/create-tagger.ts';
import type { LabelledArticle } from '../labelled-article.ts';
import { contentWords } from './content-words.ts';
import type { LocatedSentence } from './located-sentence.ts';

/** No sentence that a point could be made of is longer. */
const LONGEST = 1500;

/** The sentences of an article’s paragraphs, in order, read; headings are left out. */
export function locateSentences(
  { article, sentences }: LabelledArticle,
  tag: Tagger,
): readonly LocatedSentence[] {
  return sentences.flatMap(({ paragraph, text, role, score, cues }, at): LocatedSentence[] => {
    if (paragraph === undefined || text.length > LONGEST || !/\p{L}/u.test(text)) return [];
    const tokens = tag(text);
    const before = sentences[at - 1];
    return [
      {
        article: article.id,
        paragraph,
        text,
        role,
        score,
        cues,
        tokens,
        words: contentWords(tokens),
        before: before?.paragraph === paragraph ? before.text : undefined,
      },
    ];
  });
}
