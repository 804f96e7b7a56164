import type { Library, Topic } from '../model/library.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import { catalogue, judgements, type JudgementCode } from '../problems/catalogue.ts';
import type { CatalogueEntry } from '../problems/codes/catalogue-entry.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckContext, LibraryRule, TopicRule } from './rule.ts';
import { budgetsAddUp } from './structure/budgets-add-up.ts';
import { datesArePossible } from './structure/dates-are-possible.ts';
import { evidenceExists } from './structure/evidence-exists.ts';
import { idsAreUnique } from './structure/ids-are-unique.ts';
import { optionsDiffer } from './structure/options-differ.ts';
import { referencesExist } from './structure/references-exist.ts';
import { timelinesRunForward } from './argument/timelines-run-forward.ts';
import { variablesAreKnown } from './argument/variables-are-known.ts';
import { claimsHaveEvidence } from './reliability/evidence/claims-have-evidence.ts';
import { claimsRestOnMoreThanOpinion } from './reliability/evidence/claims-rest-on-more-than-opinion.ts';
import { sourcesAreBalanced } from './reliability/evidence/sources-are-balanced.ts';
import { sourcesAreUsed } from './reliability/evidence/sources-are-used.ts';
import { conflictsAreShown } from './reliability/facts/conflicts-are-shown.ts';
import { factsAreFresh } from './reliability/facts/facts-are-fresh.ts';
import { ownFactsAreSound } from './reliability/facts/own-facts-are-sound.ts';
import { sharedFactsAreSound } from './reliability/facts/shared-facts-are-sound.ts';
import { answersAreCertain } from './reliability/mcqs/answers-are-certain.ts';
import { oneOptionIsRight } from './reliability/mcqs/one-option-is-right.ts';
import { optionsGiveNothingAway } from './reliability/mcqs/options-give-nothing-away.ts';
import { nothingIsPromised } from './reliability/prompts/nothing-is-promised.ts';
import { wordingIsThePapers } from './reliability/prompts/wording-is-the-papers.ts';
import { provenanceIsShown } from './reliability/questions/provenance-is-shown.ts';
import { questionsArePossible } from './reliability/questions/questions-are-possible.ts';
import { quotationsAreFresh } from './reliability/quotes/quotations-are-fresh.ts';
import { quotationsHaveContext } from './reliability/quotes/quotations-have-context.ts';

/** Every rule, in one place. To add one: a file in a folder beside this, a line here, a code in the catalogue. */
const libraryRules: readonly LibraryRule[] = [
  idsAreUnique,
  evidenceExists,
  referencesExist,
  datesArePossible,
  optionsDiffer,
  budgetsAddUp,
  sourcesAreUsed,
  sharedFactsAreSound,
  questionsArePossible,
  provenanceIsShown,
];

const topicRules: readonly TopicRule[] = [
  timelinesRunForward,
  variablesAreKnown,
  claimsHaveEvidence,
  claimsRestOnMoreThanOpinion,
  sourcesAreBalanced,
  ownFactsAreSound,
  factsAreFresh,
  conflictsAreShown,
  quotationsAreFresh,
  quotationsHaveContext,
  oneOptionIsRight,
  optionsGiveNothingAway,
  answersAreCertain,
  wordingIsThePapers,
  nothingIsPromised,
];

/**
 * Every problem that the rules find in a library, in no particular order, as the settings of the site and of each topic
 * have it.
 * @param at `today` is the day of the check, `YYYY-MM-DD`.
 */
export function checkLibrary(library: Library, at: { today: string }): readonly Problem[] {
  const contextOf = (settings: RuleSettings): CheckContext => ({
    library,
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

function isJudgement(code: string): code is JudgementCode {
  return Object.hasOwn(judgements, code);
}
