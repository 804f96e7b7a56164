import { Composer, Lexer, Parser, type Document } from 'yaml';

/** What the parser makes of a text, and all that it stumbled over or wondered at. */
export interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly errors: readonly Trouble[];
  readonly warnings: readonly Trouble[];
}

/** What the parser says is wrong, and the offset where. */
export interface Trouble {
  readonly offset: number;
  readonly said: string;
}

/**
 * How far beyond `deepest` the parser is let. It would go on, slower and slower, until its stack overflows; whoever has
 * the document can tell more exactly.
 */
const SLACK = 40;

/**
 * Own limits: our longest outline has 5,400 lexemes, and no aliases. After so many mistakes no more are looked for, since
 * one is told.
 */
const MOST = { lexemes: 100_000, aliases: 1000, mistakes: 100 };

/**
 * Composes the one document of a text, not looking for keys that stand twice: the parser compares each key with all
 * others of its block.
 * @param deepest how deeply nodes may be nested.
 */
export function composeYaml(text: string, deepest: number): Composed {
  const parser = new Parser();
  const composer = new Composer({
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    uniqueKeys: false,
  });
  let excess: Trouble | undefined;
  function* tokens() {
    const counts = { lexemes: 0, aliases: 0, mistakes: 0 };
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === 'error' || token.type === 'directive') counts.mistakes += 1;
        yield token;
      }
      counts.lexemes += 1;
      if (lexeme.startsWith('*')) counts.aliases += 1;
      excess = findExcess(parser, counts, deepest);
      if (excess !== undefined || counts.mistakes > MOST.mistakes) return;
    }
    yield* parser.end();
  }
  let document: Document.Parsed | undefined;
  let second: Trouble | undefined;
  for (const next of composer.compose(tokens(), true, text.length)) {
    if (document !== undefined) {
      second = { offset: next.range[0], said: 'Source contains multiple documents' };
      break;
    }
    document = next as Document.Parsed;
  }
  if (excess !== undefined) return { document: undefined, errors: [excess], warnings: [] };
  return {
    document,
    errors: [...troubles(document?.errors), ...(second === undefined ? [] : [second])],
    warnings: troubles(document?.warnings),
  };
}

function troubles(list: Document['errors'] | Document['warnings'] = []): Trouble[] {
  return list.map(({ pos, message }) => ({ offset: pos[0], said: message }));
}

/** What would take the parser very long, or too much memory. */
function findExcess(
  { stack, offset }: Parser,
  { lexemes, aliases }: typeof MOST,
  deepest: number,
): Trouble | undefined {
  // The document is at the bottom of the stack, its root above.
  if (stack.length > deepest + SLACK)
    return { offset: offsetOf(stack[deepest + 2]), said: 'is nested too deeply' };
  if (aliases > MOST.aliases) return { offset, said: 'there are too many aliases' };
  if (lexemes > MOST.lexemes) return { offset, said: 'there is too much in one file' };
  return undefined;
}

function offsetOf(token: object | undefined): number {
  return token !== undefined && 'offset' in token ? Number(token.offset) : 0;
}
