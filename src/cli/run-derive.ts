import {
  deriveDraft,
  explainArticles,
  Failure,
  printable,
  type DerivedArticle,
  type DeriveOptions,
  type DeriveOutcome,
  type ExplainOutcome,
  type ReadProgress,
} from '../index.ts';
import { countNoun } from './count-noun.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatExplanation } from './format-explanation.ts';
import { formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';
import { printableLines } from './printable-lines.ts';
import type { Terminal } from './terminal.ts';

export interface DeriveArguments {
  readonly articles: readonly string[];
  readonly content: string;
  readonly out?: string;
  readonly save: boolean;
  readonly title?: string;
  readonly explain: boolean;
  readonly format: 'yaml' | 'json';
}

/** `khulasa derive <article…>`: the draft on standard output or in a file, all else beside it. */
export async function runDerive(args: DeriveArguments, terminal: Terminal): Promise<ExitCode> {
  refuseContradictions(args);
  const { folder: from, today, signal, processors } = terminal;
  const options: DeriveOptions = {
    ...args,
    from,
    today,
    signal,
    processors,
    onProgress: (progress) => showProgress(progress, terminal),
  };
  return args.explain ? runExplain(args, options, terminal) : runDraft(args, options, terminal);
}

/** Failures rather than silence: nobody should look for a file that was never going to be written. */
function refuseContradictions({ explain, out, save, format }: DeriveArguments): void {
  const refuse = (message: string, hint: string): never => {
    throw new Failure('usage/contradiction', message, { hint });
  };
  if (explain && (out !== undefined || save))
    refuse('--explain writes no files.', 'Leave out --out and --save, or --explain.');
  if (out !== undefined && format === 'json')
    refuse('An outline is written as YAML.', 'Leave out --format json, or --out.');
}

async function runExplain(
  { format, articles }: DeriveArguments,
  options: DeriveOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const outcome = await explainArticles(options);
  tellProblems(outcome, terminal);
  if (hasErrors(outcome)) return EXIT_CODES.content;
  const [first] = outcome.articles;
  const isOne = articles.length === 1 && first !== undefined;
  if (format !== 'json') terminal.result(formatExplanation(outcome, terminal.paintResult));
  else if (isOne) terminal.result(formatJson(first));
  else tellList(outcome.articles, terminal);
  return EXIT_CODES.done;
}

/** A list as JSON, item by item: as one text, that of a thousand articles would take more room than all else. */
function tellList(items: readonly unknown[], terminal: Terminal): void {
  terminal.result('[');
  for (const [at, item] of items.entries())
    terminal.result(`${formatJson(item)}${at < items.length - 1 ? ',' : ''}`);
  terminal.result(']');
}

async function runDraft(
  args: DeriveArguments,
  options: DeriveOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const outcome = await deriveDraft({ ...options, ...args });
  tellProblems(outcome, terminal);
  if (outcome.yaml === undefined) return EXIT_CODES.content;
  for (const line of outcome.articles.flatMap(tellArticle)) terminal.tell(line);
  const unsaved = outcome.articles.filter(({ is }) => is === 'unsaved');
  if (unsaved.length > 0)
    terminal.tell(
      `${terminal.paint('yellow', 'note')}  The evidence names ${countNoun(unsaved.length, 'article')} that ${unsaved.length === 1 ? 'is' : 'are'} not in the content yet: derive again with --save to keep ${unsaved.length === 1 ? 'it' : 'them'}.`,
    );
  if (args.out === undefined)
    terminal.result(args.format === 'json' ? formatJson(outcome.outline) : outcome.yaml.trimEnd());
  else terminal.tell(tellWritten(outcome, args.out, terminal));
  return EXIT_CODES.done;
}

function tellProblems({ problems, texts }: DeriveOutcome | ExplainOutcome, terminal: Terminal) {
  if (problems.length > 0) terminal.tell(`${formatPretty(problems, texts, terminal.paint)}\n`);
}

function hasErrors({ problems }: ExplainOutcome): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function tellArticle({ file, id, is, path, leftOut }: DerivedArticle): string[] {
  const left = [...Map.groupBy(leftOut, ({ why }) => why)]
    .map(([why, pieces]) => `${pieces.length} × ${why}`)
    .join(', ');
  const became = {
    saved: [`saved as ${path}`],
    kept: [],
    unsaved: [],
    repeated: [`the same text as \`${id}\`, so it is used once`],
  }[is];
  const lines = [...became, ...(left === '' ? [] : [`left out as no part of it: ${left}`])];
  return lines.map((line) => printableLines(`${file}: ${line}`));
}

function tellWritten(
  { isExtended, added }: DeriveOutcome,
  out: string,
  { paint }: Terminal,
): string {
  const file = printable(out);
  const read = `Read each item against its source, then run \`khulasa check\`.`;
  if (!isExtended) return `${paint('green', `Wrote the draft ${file}.`)} ${read}`;
  if (added.length === 0) return `There is nothing new for ${file}: it stays as it is.`;
  const what = added.map(({ list, count }) => `${count} to ${list}`).join(', ');
  return `${paint('green', `Added ${what} in ${file}`)}, and touched nothing else. ${read}`;
}

/** One article is understood before anybody could read a line about it. */
function showProgress({ file, done, total }: ReadProgress, terminal: Terminal): void {
  if (total === 1) return;
  const line = `[${String(done).padStart(String(total).length)}/${total}] ${printable(file)}`;
  if (terminal.isInteractive) terminal.status(line);
  else if (done === total || done % 100 === 0) terminal.tell(`Read ${done} of ${total} articles.`);
}
