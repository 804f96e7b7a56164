import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';
import { countTokens, endsSentence, isProse } from './is-prose.ts';
import type { ClutterRule } from './clutter-rules.ts';
import { matchClutter } from './match-clutter.ts';
import { isNameLine } from './is-name-line.ts';
import { parseByline } from './parse-byline.ts';

/** Of the words of a document, the most that a heading such as “Comments” may take with it. */
const LARGEST_REST = 0.3;

/** Lines after the last paragraph that have no stop and are no longer say nothing of their own. */
const MOST_WORDS_OF_LINE = 25;

export interface Sifted {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  /** What was left out above the first paragraph and below the last one, in its order. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/**
 * Parts an article from what the page had around it. Before the first paragraph of prose and after the last one, all
 * that a rule knows is left out, and bare lines below; between them only what no argument could be.
 */
export function leaveOutClutter(blocks: readonly Block[]): Sifted {
  const reasons = takeWith(blocks);
  const { first, last } = proseOf(blocks, reasons);
  blocks.forEach((block, at) => {
    reasons[at] ??= reasonFor(block, at < first || at > last);
  });
  markLines(blocks, reasons, last);
  markNames(blocks.slice(0, first), reasons);
  const out = blocks.flatMap(({ text }, at) => {
    const why = reasons[at];
    return why === undefined ? [] : [{ at, text, why }];
  });
  return {
    blocks: blocks.filter((_, at) => reasons[at] === undefined),
    leftOut: out.map(({ text, why }) => ({ text, why })),
    above: out.filter(({ at }) => at < first).map(({ text }) => text),
    below: out.filter(({ at }) => at > last).map(({ text }) => text),
  };
}

type Reasons = (string | undefined)[];

/** A line above the text that is a name and nothing else is the author’s, unless it may be the title. */
function markNames(above: readonly Block[], reasons: Reasons): void {
  const open = above.flatMap(({ text }, at) => (reasons[at] === undefined ? [{ text, at }] : []));
  for (const { text, at } of open.slice(1)) if (isNameLine(text)) reasons[at] = 'byline';
}

/** Where the first and the last block of prose stand that no rule knows; all is end where there is none. */
function proseOf(blocks: readonly Block[], reasons: Reasons): { first: number; last: number } {
  const isText = (block: Block, at: number): boolean =>
    reasons[at] === undefined && isProse(block) && matchClutter(block, true) === undefined;
  const first = blocks.findIndex(isText);
  return first < 0
    ? { first: blocks.length, last: blocks.length }
    : { first, last: blocks.findLastIndex(isText) };
}

function reasonFor(block: Block, isAtEnd: boolean): string | undefined {
  const rule = matchClutter(block, isAtEnd);
  if (rule !== undefined && (isAtEnd || rule.takes !== 'rest')) return rule.why;
  return isAtEnd && parseByline(block.text) !== undefined ? 'byline' : undefined;
}

/** Bare lines below the article, up to the last one that has text of the article below it. */
function markLines(blocks: readonly Block[], reasons: Reasons, last: number): void {
  for (let at = blocks.length - 1; at > last; at -= 1) {
    const block = blocks[at];
    if (block === undefined || (reasons[at] === undefined && !isBareLine(block))) return;
    reasons[at] ??= 'line below the article';
  }
}

function isBareLine({ kind, text }: Block): boolean {
  return kind !== 'item' && !endsSentence(text) && countTokens(text) <= MOST_WORDS_OF_LINE;
}

/** What headings take with them: links up to the next prose, or the rest of the document if it is little. */
function takeWith(blocks: readonly Block[]): Reasons {
  const reasons: Reasons = blocks.map(() => undefined);
  const words = blocks.map(({ text }) => countTokens(text));
  const prose = nextProse(blocks);
  let left = words.reduce((sum, count) => sum + count, 0);
  const most = left * LARGEST_REST;
  for (const [at, block] of blocks.entries()) {
    const rule = matchClutter(block, false);
    const until = rule?.takes === 'rest' ? blocks.length : (prose[at] ?? blocks.length);
    const isTaken = rule?.takes === 'links' || (rule?.takes === 'rest' && left <= most);
    if (isTaken && reasons[at] === undefined) {
      const whys = blocks.slice(at, until).map((block) => whyTaken(block, rule));
      reasons.splice(at, whys.length, ...whys);
    }
    left -= words[at] ?? 0;
  }
  return reasons;
}

/** Why a block is left out with a heading or line that takes it. */
function whyTaken(block: Block, { why, takes }: ClutterRule): string {
  return takes === 'links' ? why : (matchClutter(block, true)?.why ?? 'below the article');
}

/** For each block, where the next one of prose stands. */
function nextProse(blocks: readonly Block[]): readonly number[] {
  let next = blocks.length;
  return blocks
    .map((block, at) => {
      const below = next;
      if (isProse(blocks[blocks.length - 1 - at] ?? block)) next = blocks.length - 1 - at;
      return below;
    })
    .reverse();
}
