import type { Library, SharedContent, Topic } from '../model/library.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import type { Source } from '../model/source.ts';
import { catalogue, type JudgementCode } from '../problems/catalogue.ts';
import type { CatalogueEntry } from '../problems/codes/catalogue-entry.ts';
import { isJudgement } from '../problems/is-judgement.ts';
import type { Problem } from '../problems/problem.ts';
import { claimsOf } from './claims-of.ts';
import { indexSources } from './grounding/index-sources.ts';
import type { CheckContext } from './rule.ts';
import { rules } from './rules.ts';

/** What rules that look at a part of a library alone found in it. */
export interface Findings {
  /** In what topics share; undefined if that is not known. */
  readonly shared: readonly Problem[] | undefined;
  /** In each topic, by its source: what `createTopicCheck` finds. */
  readonly topics: ReadonlyMap<Source, readonly Problem[]>;
}

/**
 * Every problem that the rules find in a library, in no particular order, as the settings of the site and of each topic
 * have it.
 * @param at `today` is the day of the check, `YYYY-MM-DD`; `found` is what rules have found already; `tell` is told what
 * they find where that is not known.
 */
export function checkLibrary(
  library: Library,
  at: {
    today: string;
    found?: Partial<Findings>;
    tell?: (about: Topic | 'shared', problems: readonly Problem[]) => void;
  },
): readonly Problem[] {
  const { rules: settings = {} } = library.site;
  const contextOf = createContexts(library, at.today);
  const { shared, topics } = at.found ?? {};
  return [
    ...(shared ?? checkShared()),
    ...settle(
      rules.ofLibrary.flatMap((rule) => rule(library, contextOf(settings))),
      settings,
    ),
    ...[...library.topics.values()].flatMap((topic) => {
      const known = topics?.get(topic.source);
      if (known !== undefined) return known;
      const problems = checkTopic(topic, settings, contextOf);
      at.tell?.(topic, problems);
      return problems;
    }),
  ];

  function checkShared(): readonly Problem[] {
    const problems = settle(
      rules.ofShared.flatMap((rule) => rule(library, contextOf(settings))),
      settings,
    );
    at.tell?.('shared', problems);
    return problems;
  }
}

/**
 * A function that gives every problem that the rules of topics find in one, whatever other topics there are.
 * @param at the day of the check, and how the site sets the rules.
 */
export function createTopicCheck(
  shared: SharedContent,
  at: { today: string; settings: RuleSettings },
): (topic: Topic) => readonly Problem[] {
  const contextOf = createContexts(shared, at.today);
  return (topic) => checkTopic(topic, at.settings, contextOf);
}

type ContextOf = (settings: RuleSettings) => CheckContext;

function checkTopic(topic: Topic, site: RuleSettings, contextOf: ContextOf): readonly Problem[] {
  const settings = settingsOf(topic, site);
  const context = { ...contextOf(settings), claims: claimsOf(topic.value) };
  return settle(
    rules.ofTopic.flatMap((rule) => rule(topic, context)),
    settings,
  );
}

function createContexts(library: SharedContent, today: string): ContextOf {
  const sources = indexSources(library);
  return (settings) => ({
    library,
    sources,
    today,
    limitOf: (code, name) => limitOf(settings, code, name),
  });
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
