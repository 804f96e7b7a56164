/** What is wrong with YAML, in an author's words, and how to mend it. */
export interface SyntaxExplanation {
  readonly message: string;
  readonly hint: string | undefined;
  /** The line, from 1, where the mistake is, if it is not where the parser stumbled. */
  readonly line?: number;
}

interface Clue {
  /** What the line, or the line above it, looks like. */
  readonly line?: RegExp;
  /** What the parser says. */
  readonly said?: RegExp;
  readonly message: string;
  readonly hint?: string;
}

/** The mistakes that authors make, the surest sign first. */
const CLUES: readonly Clue[] = [
  { said: /too much in one file/, message: 'The file holds too much', hint: 'Split it.' },
  { line: /^[^#'"]*\t/, message: 'There is a tab in this line', hint: 'Use spaces.' },
  {
    line: /^\s*[–—•·]\s/,
    message: 'The line begins with a word processor’s dash or bullet',
    hint: 'Type an ordinary hyphen and a space: `- `.',
  },
  {
    line: /^[^'"]*\u00A0/,
    message: 'The line holds a word processor’s space, which only looks like one',
    hint: 'Delete the space and type it again.',
  },
  { line: /^\s*-[\w]+:/, message: 'There is no space after the hyphen', hint: 'Write `- id: …`.' },
  {
    line: /^\s*(?:- )?[\w]+:[^\s/]/,
    message: 'There is no space after the colon',
    hint: 'Write `key: text`, with a space.',
  },
  {
    line: /:\s*[“‘”’]/,
    message: 'The text stands in a word processor’s curly quotes',
    hint: 'Type straight ones: " or \'.',
  },
  {
    line: /:\s*(?:'[^']*'\s*[^\s#,}\]]|"[^"]*"\s*[^\s#,}\]])/,
    message: 'The quote ends before the text does',
    hint: 'Put double quotes around the whole text, and none inside.',
  },
  {
    line: /:\s*[*%@`&!]/,
    message: 'The text begins with a sign that means something in YAML',
    hint: 'Put quotes around the text.',
  },
  {
    said: /Map keys must be unique/i,
    message: 'The same key stands twice in this block',
    hint: 'Keep one of the two.',
  },
  {
    said: /nested too deeply/i,
    message: 'This is nested too deeply',
    hint: 'Content is at most a few levels deep.',
  },
  {
    said: /Unresolved tag/i,
    message: 'A word that begins with `!` means nothing here',
    hint: 'Put the text in quotes.',
  },
  {
    said: /alias|anchor/i,
    message: 'This uses anchors and aliases in a way that cannot be read',
    hint: 'Write the text out; they are hardly ever needed.',
  },
  {
    line: /^[^[{]*:\s+[^'"[{|>].*:(?:\s|$)/,
    message: 'A text holds a colon',
    hint: 'Put quotes around the text: `point: "Storage: too little"`.',
  },
  {
    said: /flow|\]|\}/i,
    message: 'A list or block in brackets is not closed, or a text in it needs quotes',
    hint: 'Texts with a comma or a colon inside `[ ]` or `{ }` need quotes.',
  },
  {
    said: /multiple documents/i,
    message: 'This line begins a second document',
    hint: 'Take the three hyphens away: a file is one document.',
  },
  {
    said: /same column|indent|without - indicator|Implicit|compact mapping|block (?:sequence|mapping|map)|All collection items/i,
    message: 'The line does not line up with the lines around it',
    hint: 'Keys of one block, and items of one list, begin at the same column.',
  },
];

/** How much of a line is looked at, and of what the parser says is told: some clues take long on a line without end. */
const LONGEST = 1000;

/**
 * Explains what a YAML parser stumbled over.
 * @param said what the parser says; @param line where, from 1; @param lines the whole text.
 */
export function explainSyntax(
  said: string,
  line: number,
  lines: readonly string[],
): SyntaxExplanation {
  if (/closing|Missing "|Missing '/i.test(said)) {
    const opened = lines.findIndex(
      (candidate) => (candidate.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1,
    );
    return {
      message: 'A quote is opened here and never closed',
      hint: 'Close it, or take it away.',
      ...(opened < 0 ? {} : { line: opened + 1 }),
    };
  }
  const nearby = [lines[line - 1] ?? '', lines[line - 2] ?? ''].map((near) =>
    near.slice(0, LONGEST),
  );
  const clue = CLUES.find((candidate) =>
    candidate.line === undefined
      ? candidate.said?.test(said)
      : nearby.some((near) => candidate.line?.test(near)),
  );
  if (clue !== undefined) return { message: clue.message, hint: clue.hint };
  return {
    message: `This cannot be read as YAML: ${said.slice(0, LONGEST).replace(/\.$/, '').replace(/\s+/g, ' ')}`,
    hint: undefined,
  };
}
