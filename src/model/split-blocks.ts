/** A block of an article’s Markdown as it is written, trimmed. */
export interface WrittenBlock {
  readonly isHeading: boolean;
  readonly text: string;
}

/** The blocks of an article’s body in their order: parted by blank lines, rules left out. */
export function splitBlocks(body: string): WrittenBlock[] {
  return body
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:[-*_]\s*){3,}$/.test(block))
    .map((text) => ({ isHeading: /^#{1,6}\s[^\n]*$/.test(text), text }));
}
