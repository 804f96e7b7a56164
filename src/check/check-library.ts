import type { Library, SharedContent, Topic } from '../model/library.ts';
import type { Outline } from '../model/outline.ts';
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

/** Every rule, in one place. To add one: a file in a folder beside this, a line here, a code in the catalogue. */
const libraryRules: readonly LibraryRule[] = [
  idsAreUnique,
  evidenceExists,
  referencesExist,
  datesArePossible,
  optionsDiffer,
  budgetsAddUp,
];

const topicRules: readonly TopicRule[] = [timelinesRunForward, variablesAreKnown];

/**
 * Every problem that the rules find in a library, in no particular order, as the settings of the site and of each topic
 * have it.
 * @param at `today` is the day of the check, `YYYY-MM-DD`; `found` holds what `checkTopic` has found already.
 */
export function checkLibrary(
  library: Library,
  at: { today: string; found?: ReadonlyMap<Outline, readonly Problem[]> },
): readonly Problem[] {
  const { rules: settings = {} } = library.site;
  const context = contextOf(library, settings, at.today);
  return [
    ...settle(
      libraryRules.flatMap((rule) => rule(library, context)),
      settings,
    ),
    ...[...library.topics.values()].flatMap(
      (topic) => at.found?.get(topic.value) ?? checkTopic(topic, library, at),
    ),
  ];
}

/** Every problem that the rules of topics find in one, whatever other topics there are. */
export function checkTopic(
  topic: Topic,
  shared: SharedContent,
  at: { today: string },
): readonly Problem[] {
  const settings = settingsOf(topic, shared.site.rules ?? {});
  const context = contextOf(shared, settings, at.today);
  return settle(
    topicRules.flatMap((rule) => rule(topic, context)),
    settings,
  );
}

function contextOf(library: SharedContent, settings: RuleSettings, today: string): CheckContext {
  return { library, today, limitOf: (code, name) => limitOf(settings, code, name) };
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
