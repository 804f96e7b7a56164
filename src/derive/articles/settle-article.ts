import { createProblem } from '../../problems/create-problem.ts';
import type { Checked, Problem } from '../../problems/problem.ts';
import type { Block } from '../block.ts';
import type { ExtractedArticle } from '../extracted-article.ts';
import type { DocumentFile } from './document-file.ts';
import { chooseTitle } from './choose-title.ts';
import type { FoundDocument } from './found-document.ts';
import { dropRepeated } from './drop-repeated.ts';
import { countTokens } from './is-prose.ts';
import { keepEnglish } from './keep-english.ts';
import { leaveOutClutter } from './leave-out-clutter.ts';
import { markHeadings } from './mark-headings.ts';
import { docOf, nameArticle } from './name-article.ts';
import { proposeFrontMatter } from './propose-front-matter.ts';
import { splitLong } from './split-long.ts';

/** Fewer words make no sentence. */
const SENTENCE = 4;

/**
 * Makes an article of what was found in a document: leaves out other scripts and clutter, tells headings from text,
 * and proposes its front matter.
 * @returns the article, or a problem if the document is in another language or has no sentences.
 */
export function settleArticle(
  found: FoundDocument,
  { file, name }: DocumentFile,
  { today }: { today: string },
): Checked<ExtractedArticle> {
  const { blocks, leftOut: foreign, script } = keepEnglish(found.blocks);
  const sifted = leaveOutClutter(blocks);
  const { kept, repeated } = dropRepeated(sifted.blocks);
  const again = repeated.map(({ text }) => text);
  const known = { stated: found.stated.title, name, repeated: again };
  const { title, rest, leftOut: above } = chooseTitle(kept, known);
  const settled = markHeadings(rest.flatMap(splitLong));
  const problem = whyUnreadable(settled, script);
  if (problem !== undefined)
    return { value: undefined, problems: [createProblem(...at(problem, file))] };
  const { frontMatter, refused } = proposeFrontMatter(found.stated, title, { ...sifted, today });
  const leftOut = [
    ...found.leftOut,
    ...foreign,
    ...sifted.leftOut,
    ...above,
    ...repeated,
    ...refused,
  ];
  const article = {
    id: nameArticle(name, title),
    doc: docOf(name),
    frontMatter,
    blocks: settled,
    leftOut,
  };
  return { value: article, problems: [] };
}

type Reason = Pick<Problem, 'code' | 'message'> & { readonly hint: string };

function whyUnreadable(blocks: readonly Block[], script: string | undefined): Reason | undefined {
  if (script !== undefined)
    return {
      code: 'document/language',
      message: `Most of the text is in ${script} script; only English is read.`,
      hint: 'Give the English edition, or a translation.',
    };
  const isRead = blocks.some(
    ({ kind, text }) => kind !== 'heading' && countTokens(text) >= SENTENCE,
  );
  return isRead
    ? undefined
    : {
        code: 'document/no-sentences',
        message: 'No sentence was found in the document.',
        hint: 'If the page shows its text only after a login or a click, copy the text into a .txt file.',
      };
}

function at({ code, message, hint }: Reason, file: string): Parameters<typeof createProblem> {
  return [code, { file, line: 1, column: 1 }, { message, hint }];
}
