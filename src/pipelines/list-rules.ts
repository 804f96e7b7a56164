import { resolve } from 'node:path';
import { parseContent } from '../content/parse-content.ts';
import { readContent } from '../content/read-content.ts';
import { assembleLibrary } from '../model/assemble-library.ts';
import type { WrittenContent } from '../model/library.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import { catalogue, type ProblemCode } from '../problems/catalogue.ts';
import type { CatalogueEntry } from '../problems/codes/catalogue-entry.ts';
import { Failure } from '../problems/failure.ts';
import { families, type Family } from '../problems/families.ts';
import { isJudgement } from '../problems/is-judgement.ts';
import type { Severity } from '../problems/severity.ts';
import { didYouMean } from '../problems/suggest.ts';
import { findOverlay } from './find-overlay.ts';

export interface ListRulesOptions {
  /** The content folder, relative to `from`; there need be none. */
  readonly content: string;
  readonly from: string;
  /** The overlay whose site.yaml is laid over that of the content. */
  readonly overlay?: string | undefined;
}

/** A rule as the catalogue has it and as the content sets it. */
export interface ListedRule extends CatalogueEntry {
  readonly code: ProblemCode;
  readonly family: Family['name'];
  /** Whether settings may change it. */
  readonly canBeSet: boolean;
  /** Its severity as site.yaml has it, or else as the catalogue has. */
  readonly level: Severity | 'off';
  /** Its limits, likewise. */
  readonly limitsAsSet: Readonly<Record<string, number>>;
}

/**
 * Every rule, family by family, as site.yaml sets it, with that of an overlay over it if one is named; as the catalogue
 * has it where there is no content.
 * @throws Failure `usage/unknown-overlay` when there is no such overlay.
 */
export async function listRules(options: ListRulesOptions): Promise<readonly ListedRule[]> {
  const settings = await readSettings(options);
  return families.flatMap(({ name, codes }) => codes.map((code) => listRule(code, name, settings)));
}

/**
 * One rule, likewise.
 * @throws Failure `usage/unknown-rule` for a code that there is not.
 */
export async function describeRule(code: string, options: ListRulesOptions): Promise<ListedRule> {
  const rules = await listRules(options);
  const found = rules.find((rule) => rule.code === code);
  if (found !== undefined) return found;
  const halfSaid = rules.find((rule) => rule.code.endsWith(`/${code}`));
  const known = rules.map((rule) => rule.code);
  throw new Failure('usage/unknown-rule', `There is no rule \`${code}\`.`, {
    hint: didYouMean(halfSaid?.code ?? code, known) ?? '`khulasa check --rules` lists them all.',
  });
}

function listRule(code: ProblemCode, family: Family['name'], settings: RuleSettings): ListedRule {
  const entry: CatalogueEntry = catalogue[code];
  const canBeSet = isJudgement(code);
  const setting = canBeSet ? settings[code] : undefined;
  return {
    code,
    family,
    ...entry,
    canBeSet,
    level: setting?.level ?? entry.severity,
    limitsAsSet: { ...entry.limits, ...setting?.limits },
  };
}

/**
 * The rules are listed wherever the command is run, so a folder that is missing or unreadable sets nothing; but an overlay
 * that was asked for must be there.
 */
async function readSettings({ content, from, overlay }: ListRulesOptions): Promise<RuleSettings> {
  const written = await readSites({ content, from });
  const layer = findOverlay(written.overlays, overlay);
  return assembleLibrary(written, layer).library.site.rules ?? {};
}

async function readSites({ content, from }: ListRulesOptions): Promise<WrittenContent> {
  try {
    const { files } = await readContent(resolve(from, content), from);
    return parseContent(files.filter(({ path }) => SITE.test(path))).content;
  } catch (error) {
    if (error instanceof Failure) return parseContent([]).content;
    throw error;
  }
}

const SITE = /^(?:overlays\/[^/]+\/)?site\.yaml$/;
