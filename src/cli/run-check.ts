import {
  checkContent,
  describeRule,
  listRules,
  type CheckOutcome,
  type ListedRule,
} from '../index.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatGithub } from './format-github.ts';
import { flattenProblem, formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';
import { formatRule } from './format-rule.ts';
import { formatRules } from './format-rules.ts';
import { formatSarif } from './format-sarif.ts';
import { formatSummary } from './format-summary.ts';
import type { Terminal } from './terminal.ts';

export interface CheckArguments {
  readonly topics: readonly string[];
  readonly content: string;
  readonly overlay?: string;
  readonly format: 'pretty' | 'json' | 'github' | 'sarif';
  readonly strict: boolean;
  readonly rules: boolean;
  /** The code of a rule to explain, instead of checking. */
  readonly explain?: string;
}

/** `khulasa check`: the problems on standard output in the format asked for, a summary beside it; or its rules. */
export async function runCheck(args: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  if (args.explain !== undefined || args.rules) {
    terminal.result(await tellRules(args, terminal));
    return EXIT_CODES.done;
  }
  const { folder: from, today, signal, processors } = terminal;
  const outcome = await checkContent({ ...args, from, today, signal, processors });
  const text = formatOutcome(outcome, args.format, terminal);
  if (text !== '') terminal.result(text);
  if (args.format === 'pretty')
    terminal.tell(formatSummary(outcome, terminal.paint, { isStrict: args.strict }));
  const { errors, warnings } = outcome.summary;
  return errors > 0 || (args.strict && warnings > 0) ? EXIT_CODES.content : EXIT_CODES.done;
}

function formatOutcome(
  { problems, summary, texts }: CheckOutcome,
  format: CheckArguments['format'],
  { folder, environment, version, paintResult }: Terminal,
): string {
  switch (format) {
    case 'github':
      return formatGithub(problems, { folder, workspace: environment['GITHUB_WORKSPACE'] });
    case 'sarif':
      return formatSarif(problems, { version, texts });
    case 'json':
      return formatJson({ problems: problems.map(flattenProblem), summary });
    case 'pretty':
      return problems.length === 0 ? '' : `${formatPretty(problems, texts, paintResult)}\n`;
  }
}

/** The rules, or the one to explain, as people read them or as data. */
async function tellRules(args: CheckArguments, terminal: Terminal): Promise<string> {
  const { format, explain, content, overlay } = args;
  const options = { content, overlay, from: terminal.folder };
  if (explain !== undefined) {
    const rule = await describeRule(explain, options);
    return format === 'json' ? formatJson(rule) : formatRule(rule, terminal.paintResult);
  }
  const rules = await listRules(options);
  return format === 'json' ? formatJson(byCode(rules)) : formatRules(rules, terminal.paintResult);
}

function byCode(rules: readonly ListedRule[]): Readonly<Record<string, object>> {
  return Object.fromEntries(rules.map(({ code, ...rule }) => [code, rule]));
}
