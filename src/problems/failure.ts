/** What kind of thing is wrong with the environment; permanent, so that scripts may rely on it. */
export type FailureCode =
  | 'content/missing'
  | 'content/unreadable'
  | 'content/changed'
  | 'memory/exhausted'
  | 'template/missing'
  | 'template/broken'
  | 'browser/missing'
  | 'browser/broken'
  | 'output/unwritable'
  | 'output/foreign'
  | 'output/busy'
  | 'part/broken'
  | 'part/missing'
  | 'part/conflict'
  | 'preview/no-port'
  | 'preview/unwatchable'
  | 'usage/contradiction'
  | 'usage/unknown-document'
  | 'usage/unknown-topic'
  | 'usage/unknown-sheet'
  | 'usage/unknown-overlay'
  | 'usage/unknown-rule'
  | 'usage/unknown-shard'
  | 'print/failed';

/** Something wrong with the environment, not with the content: thrown, shown with its hint, never a stack trace. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string | undefined;

  constructor(
    code: FailureCode,
    message: string,
    options: { hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.hint = options.hint;
  }
}
