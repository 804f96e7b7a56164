import { splitSentences } from '../../language/split-sentences.ts';
import type { Block } from '../block.ts';

/** In characters: no text of ours may be longer (`textSchema`). */
const LONGEST = 10_000;

/** A block in pieces that are short enough: at the ends of its sentences, at blanks, or wherever it must be. */
export function splitLong(block: Block): Block[] {
  if (block.text.length <= LONGEST) return [block];
  const pieces: string[] = [];
  let open = '';
  for (const part of splitSentences(block.text).flatMap(cut)) {
    if (open.length + 1 + part.length > LONGEST) {
      pieces.push(open);
      open = part;
    } else open = open === '' ? part : `${open} ${part}`;
  }
  return [...pieces, open]
    .filter((text) => text !== '')
    .map((text) => ({ kind: block.kind, text }));
}

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (sentence.length - at > LONGEST) {
    const blank = sentence.lastIndexOf(' ', at + LONGEST);
    const end = blank > at ? blank : wholeLetter(sentence, at + LONGEST);
    parts.push(sentence.slice(at, end).trim());
    at = end;
  }
  return [...parts, sentence.slice(at).trim()];
}

/** A place that is not inside a letter of two units. */
function wholeLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
