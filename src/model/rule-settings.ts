import { z } from 'zod';
import type { CatalogueEntry } from '../problems/codes/catalogue-entry.ts';
import { judgements, type JudgementCode } from '../problems/catalogue.ts';
import { textSchema } from './text.ts';

/** What settings may make of a rule's problems. */
const LEVELS = ['off', 'warning', 'error'] as const;

const levelSchema = z.enum(LEVELS);

/** How a rule is set: its severity or `off`, and the numbers that it compares with. What is left out stays as it is. */
export interface RuleSetting {
  readonly level?: (typeof LEVELS)[number] | undefined;
  readonly limits: Readonly<Record<string, number>>;
}

export type RuleSettings = Readonly<{ [code in JudgementCode]?: RuleSetting | undefined }>;

const ALL = Object.entries<CatalogueEntry>(judgements);

const OF_TOPICS = ALL.filter(([, { isOfSite = false }]) => !isOfSite);

/** `rules` of site.yaml: by code, a level, or a block of `level` and limits. */
export const siteRulesSchema = forEachJudgement(ALL, (entry) =>
  z
    .union([
      levelSchema.transform((level): RuleSetting => ({ level, limits: {} })),
      z
        .strictObject({ level: levelSchema.optional(), ...limitKeys(entry) })
        .check(limitsInOrder(entry, entry.limits))
        .transform(({ level, ...limits }) => toSetting(level, limits)),
    ])
    .optional()
    .describe(entry.title),
);

/** `rules` of an outline: as in site.yaml, but always a block, which says why, and for what a topic has of its own. */
export const outlineRulesSchema = forEachJudgement(OF_TOPICS, (entry) =>
  z
    .strictObject({
      level: levelSchema.optional(),
      reason: textSchema.describe('Why this topic is an exception.'),
      ...limitKeys(entry),
    })
    .check(limitsInOrder(entry, {}))
    .transform(({ level, ...rest }) => toSetting(level, rest))
    .optional()
    .describe(entry.title),
);

function forEachJudgement<S extends z.ZodType>(
  entries: readonly (readonly [string, CatalogueEntry])[],
  schemaOf: (entry: CatalogueEntry) => S,
) {
  return z.strictObject(
    Object.fromEntries(entries.map(([code, entry]) => [code, schemaOf(entry)])) as Record<
      JudgementCode,
      S
    >,
  );
}

function limitKeys({ limits = {} }: CatalogueEntry): Record<string, z.ZodOptional<z.ZodNumber>> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, usual]) => [
      name,
      z.number().min(0).optional().describe(`${usual} if left out.`),
    ]),
  );
}

/**
 * That `least` is not over `most`, where they bound one count.
 * @param others what stands for a limit that is left out; an outline cannot know what the site has.
 */
function limitsInOrder({ isRange }: CatalogueEntry, others: CatalogueEntry['limits'] = {}) {
  return ({ value, issues }: z.core.ParsePayload<Readonly<Record<string, unknown>>>): void => {
    const { least, most } = { ...others, ...value };
    if (isRange !== true || typeof least !== 'number' || typeof most !== 'number') return;
    if (least <= most) return;
    const key = typeof value['least'] === 'number' ? 'least' : 'most';
    const message = `leaves nothing between: \`least\` is ${least}, \`most\` is ${most}`;
    issues.push({ code: 'custom', input: value, path: [key], message });
  };
}

function toSetting(
  level: RuleSetting['level'],
  limits: Readonly<Record<string, unknown>>,
): RuleSetting {
  const set = Object.entries(limits).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { level, limits: Object.fromEntries(set) };
}
