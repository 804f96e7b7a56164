import { catalogue, type ProblemCode } from './catalogue.ts';
import type { CatalogueEntry } from './codes/catalogue-entry.ts';
import { isJudgement } from './is-judgement.ts';

/** The YAML that sets a rule, to be copied. */
export interface SettingLines {
  /** For site.yaml: every topic. */
  readonly site: string;
  /** For an outline: that topic alone, with the reason for the exception; none where it judges what topics share. */
  readonly outline?: string;
}

/** How a rule is set, its usual limits written out; undefined for one that cannot be set. */
export function settingLines(code: ProblemCode): SettingLines | undefined {
  if (!isJudgement(code)) return undefined;
  const { severity, limits = {}, isOfSite = false }: CatalogueEntry = catalogue[code];
  const numbers = Object.entries(limits).map(([name, usual]) => `    ${name}: ${usual}`);
  const hasLimits = numbers.length > 0;
  const level = `    level: ${hasLimits ? severity : 'off'} # off, warning or error`;
  const reason = '    reason: Why this topic is an exception. # required';
  const site = hasLimits
    ? [`  ${code}: # or only a word: off, warning or error`, level, ...numbers]
    : [`  ${code}: off # or warning, or error`];
  const outline = ['rules:', `  ${code}:`, level, ...numbers, reason].join('\n');
  return { site: ['rules:', ...site].join('\n'), ...(isOfSite ? {} : { outline }) };
}
