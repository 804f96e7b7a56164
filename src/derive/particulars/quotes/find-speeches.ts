import { extractQuotations } from '../../../language/quotations/extract-quotations.ts';
import { splitSentences } from '../../../language/split-sentences.ts';
import { countWords } from '../../../model/text.ts';
import { LEAST_WORDS } from './cut-quotation.ts';
import type { Setting } from './find-speaker.ts';

/** Words in quotation marks in a paragraph, and what stands around them. */
export interface Speech {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly setting: Setting;
}

/** A longer paragraph is none of an article, and more quotations in one are a list. */
const LONGEST = 20_000;
const MOST_QUOTED = 40;

/** So many letters before a quotation may name its speaker. */
const BEFORE = 1200;
const OPENING = 400;

/**
 * The quotations of a paragraph that may be speech; one that is parted by “he said” is joined with an ellipsis.
 * @param preceding the paragraph before, which may name the speaker.
 */
export function findSpeeches(paragraph: string, preceding: string): readonly Speech[] {
  if (paragraph.length > LONGEST) return [];
  const found = extractQuotations(paragraph).slice(0, MOST_QUOTED);
  const quoted = found.map(({ text, start }) => ({
    text,
    start,
    end: start + text.length + 2,
  }));
  const starts = sentenceStarts(paragraph);
  const speeches: Speech[] = [];
  for (let at = 0; at < quoted.length; at += 1) {
    const own = quoted[at];
    if (own === undefined) continue;
    const next = quoted[at + 1];
    const between = paragraph.slice(own.end, next?.start ?? paragraph.length);
    const isParted = next !== undefined && /[,—–-]$/u.test(own.text) && /,\s*$/u.test(between);
    const text = isParted ? `${own.text.replace(/[,—–-]$/u, '')} … ${next.text}` : own.text;
    if (countWords(text) < LEAST_WORDS) continue;
    const from = starts.findLast((start) => start <= own.start) ?? 0;
    speeches.push({
      text,
      start: own.start,
      end: isParted ? next.end : own.end,
      setting: {
        before: `${preceding}\n${paragraph.slice(0, own.start)}`.slice(-BEFORE),
        opening: paragraph.slice(Math.max(from, own.start - OPENING), own.start),
        after: between,
        isOpen: /[,?!—–]$/u.test(own.text),
      },
    });
    if (isParted) at += 1;
  }
  return speeches;
}

function sentenceStarts(paragraph: string): readonly number[] {
  let last = 0;
  return splitSentences(paragraph).map((sentence) => {
    const start = paragraph.indexOf(sentence, last);
    last = Math.max(last, start + sentence.length);
    return start;
  });
}
