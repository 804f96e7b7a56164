import type { Library, Topic } from '../model/library.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import { catalogue, type JudgementCode } from '../problems/catalogue.ts';
import type { CatalogueEntry } from '../problems/codes/catalogue-entry.ts';
import { isJudgement } from '../problems/is-judgement.ts';
import type { Problem } from '../problems/problem.ts';
import { claimsAreGrounded, factsAreGrounded } from './grounding/claims-are-grounded.ts';
import { indexSources } from './grounding/index-sources.ts';
import { looseFiguresAreGrounded } from './grounding/loose-figures-are-grounded.ts';
import { quotationsAreAttributed } from './grounding/quotations-are-attributed.ts';
import type { CheckContext, LibraryRule, TopicRule } from './rule.ts';
import { budgetsAddUp } from './structure/budgets-add-up.ts';
import { datesArePossible } from './structure/dates-are-possible.ts';
import { evidenceExists } from './structure/evidence-exists.ts';
import { idsAreUnique } from './structure/ids-are-unique.ts';
import { optionsDiffer } from './structure/options-differ.ts';
import { referencesExist } from './structure/references-exist.ts';
import { jargonIsExplained } from './argument/language/jargon-is-explained.ts';
import { sentencesAreReadable } from './argument/language/sentences-are-readable.ts';
import { urduIsUrdu } from './argument/language/urdu-is-urdu.ts';
import { budgetsFitPapers } from './argument/lengths/budgets-fit-papers.ts';
import { outlinesFillProfiles } from './argument/lengths/outlines-fill-profiles.ts';
import { promptsFillProfiles } from './argument/lengths/prompts-fill-profiles.ts';
import { dimensionsAreSeveral } from './argument/outline/dimensions-are-several.ts';
import { outlineIsProportioned } from './argument/outline/outline-is-proportioned.ts';
import { stylesAreNotMixed } from './argument/outline/styles-are-not-mixed.ts';
import { timelinesRunForward } from './argument/outline/timelines-run-forward.ts';
import { counterargumentsAreAnswered } from './argument/sides/counterarguments-are-answered.ts';
import { wayForwardIsPractical } from './argument/sides/way-forward-is-practical.ts';
import { promptsAreCovered } from './argument/thesis/prompts-are-covered.ts';
import { thesisIsArguable } from './argument/thesis/thesis-is-arguable.ts';
import { thesisNamesVariables } from './argument/thesis/thesis-names-variables.ts';
import { variablesAreCovered } from './argument/thesis/variables-are-covered.ts';
import { variablesAreKnown } from './argument/thesis/variables-are-known.ts';

/** Every rule, in one place. To add one: a file in a folder beside this, a line here, a code in the catalogue. */
const libraryRules: readonly LibraryRule[] = [
  idsAreUnique,
  evidenceExists,
  referencesExist,
  datesArePossible,
  optionsDiffer,
  budgetsAddUp,
  budgetsFitPapers,
  factsAreGrounded,
];

const topicRules: readonly TopicRule[] = [
  timelinesRunForward,
  thesisIsArguable,
  thesisNamesVariables,
  variablesAreKnown,
  variablesAreCovered,
  promptsAreCovered,
  dimensionsAreSeveral,
  outlineIsProportioned,
  stylesAreNotMixed,
  outlinesFillProfiles,
  promptsFillProfiles,
  counterargumentsAreAnswered,
  wayForwardIsPractical,
  sentencesAreReadable,
  jargonIsExplained,
  urduIsUrdu,
  claimsAreGrounded,
  quotationsAreAttributed,
  looseFiguresAreGrounded,
];

/**
 * Every problem that the rules find in a library, in no particular order, as the settings of the site and of each topic
 * have it.
 * @param at `today` is the day of the check, `YYYY-MM-DD`.
 */
export function checkLibrary(library: Library, at: { today: string }): readonly Problem[] {
  const sources = indexSources(library);
  const contextOf = (settings: RuleSettings): CheckContext => ({
    library,
    sources,
    today: at.today,
    limitOf: (code, name) => limitOf(settings, code, name),
  });
  const { rules: siteSettings = {} } = library.site;
  const site = contextOf(siteSettings);
  return [
    ...settle(
      libraryRules.flatMap((rule) => rule(library, site)),
      siteSettings,
    ),
    ...[...library.topics.values()].flatMap((topic) => {
      const settings = settingsOf(topic, siteSettings);
      const context = contextOf(settings);
      return settle(
        topicRules.flatMap((rule) => rule(topic, context)),
        settings,
      );
    }),
  ];
}

/** The site's settings with the topic's over them. */
function settingsOf({ value }: Topic, site: RuleSettings): RuleSettings {
  const codes = new Set([...Object.keys(site), ...Object.keys(value.rules)] as JudgementCode[]);
  return Object.fromEntries(
    [...codes].map((code) => {
      const [above, below] = [value.rules[code], site[code]];
      return [
        code,
        { level: above?.level ?? below?.level, limits: { ...below?.limits, ...above?.limits } },
      ];
    }),
  );
}

function limitOf(settings: RuleSettings, code: JudgementCode, name: string): number {
  const { limits = {} }: CatalogueEntry = catalogue[code];
  const limit = settings[code]?.limits[name] ?? limits[name];
  if (limit === undefined) throw new Error(`The catalogue has no limit \`${name}\` for ${code}.`);
  return limit;
}

/** Problems without those that are switched off, each with the severity that it is set to. */
function settle(problems: readonly Problem[], settings: RuleSettings): Problem[] {
  return problems.flatMap((problem) => {
    const level = isJudgement(problem.code) ? settings[problem.code]?.level : undefined;
    if (level === 'off') return [];
    return [level === undefined ? problem : { ...problem, severity: level }];
  });
}
