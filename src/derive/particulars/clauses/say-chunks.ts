import type { Chunk } from './chunk.ts';

/** Words of a sentence as they stand there, signs and blanks included, and only what is left where some are cut out. */
export function sayChunks(chunks: readonly Chunk[], sentence: string): string {
  let said = '';
  let last: Chunk | undefined;
  for (const chunk of chunks) {
    const between = last === undefined ? '' : sentence.slice(last.end, chunk.start);
    said += /^\s*$/.test(between) ? between : ' ';
    said += chunk.text;
    last = chunk;
  }
  return said
    .replace(/\s+/g, ' ')
    .replace(/\s([,’])/g, '$1')
    .trim();
}
