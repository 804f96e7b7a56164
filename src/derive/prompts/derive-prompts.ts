import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import type { PastQuestion } from '../../model/past-question.ts';
import { TO_SHARPEN } from '../points/compose-thesis.ts';
import { isAskable, isTopic } from '../points/is-topic.ts';
import { capitalise } from '../points/phrase.ts';
import { chooseUse, type UsableItem } from './choose-use.ts';
import { promptFrames, type PromptFrame } from './prompt-frames.ts';

type Prompt = Outline['prompts'][number];

/** What of a draft prompts are made from. */
export type PromptMaterial = Pick<
  Draft,
  'thesis' | 'causes' | 'repercussions' | 'counterarguments' | 'wayForward'
> & {
  /** The variables of the thesis, or the phrases that the articles speak of most. */
  readonly variables: readonly string[];
  /** The title, whose topic stands in where no variable is one. */
  readonly title: string;
};

/** What prompts are made with. */
export interface PromptTools {
  readonly questions: readonly PastQuestion[];
  /** The words that tell the subject of a text, in their base form. */
  readonly wordsOf: (text: string) => readonly string[];
}

/** Prompts that are derived at most. */
const MOST = 4;

/** Words of a thesis at most that a question can quote. */
const MOST_QUOTED = 32;

/** Prompts made from the thesis, its variables and the points: at most four, each in the directive words of the bank. */
export function derivePrompts(
  material: PromptMaterial,
  { questions, wordsOf }: PromptTools,
): Draft['prompts'] {
  const used = new Set(
    questions.flatMap(({ directive = '' }) => directive.split(/,\s*|\s+and\s+/)),
  );
  const items = promptFrames.flatMap((frame) => {
    const directive =
      frame.directives.find((words) => used.has(words)) ?? frame.directives[0] ?? '';
    return fillFrame(frame, directive, { ...material, wordsOf }) ?? [];
  });
  return items.slice(0, MOST);
}

function fillFrame(
  frame: PromptFrame,
  directive: string,
  material: PromptMaterial & Pick<PromptTools, 'wordsOf'>,
): DraftItem<Prompt> | undefined {
  const values = valuesOf(directive, frame, material);
  const parts = frame.text.match(/\{\w+\}/g) ?? [];
  if (parts.some((part) => values[part] === undefined)) return undefined;
  const text = frame.text.replaceAll(/\{\w+\}/g, (part) => values[part] ?? '');
  const about = frame.text.includes('{thesis}') ? material.variables : [];
  const asked = material.wordsOf([...parts.map((part) => values[part] ?? ''), ...about].join('. '));
  const use = usedBy(frame, asked, material);
  if (use.length === 0) return undefined;
  return {
    value: {
      id: frame.id,
      text,
      kind: frame.kind,
      origin: 'derived',
      directive,
      variables: material.variables.filter((variable) => text.includes(variable)),
      use,
      skip: [],
    },
    sources: [],
    remarks: ['made by the program, not set in any paper'],
  };
}

/** The items that answer a question. One that asks what to do is answered by what there is to do, and not asked without. */
function usedBy(
  frame: PromptFrame,
  asked: readonly string[],
  material: PromptMaterial & Pick<PromptTools, 'wordsOf'>,
): string[] {
  const items = usableItems(frame, material);
  if (!frame.uses.includes('wayForward')) return chooseUse(asked, items);
  const steps = material.wayForward.map(({ value }) => value.id);
  return steps.length === 0 ? [] : chooseUse(asked, items, steps);
}

function usableItems(
  { uses }: PromptFrame,
  material: PromptMaterial & Pick<PromptTools, 'wordsOf'>,
): UsableItem[] {
  return uses.flatMap((list) =>
    material[list].map(({ value }) => {
      const texts = [
        'point' in value ? value.point : value.action,
        'explanation' in value ? value.explanation : undefined,
        ...('variables' in value ? value.variables : []),
      ];
      return { id: value.id, words: new Set(material.wordsOf(texts.join('. '))) };
    }),
  );
}

/** Of a headline what stands before a colon, written as in a sentence: “Gas crisis: causes and remedies”. */
function subjectIn(title: string, variables: readonly string[]): string | undefined {
  const [, before = ''] = /^([^:]+):/.exec(title) ?? [];
  if (!isAskable(before) || NO_SUBJECT.test(before)) return undefined;
  const known = variables.find((variable) => variable.toLowerCase() === before.toLowerCase());
  if (known !== undefined) return known;
  const [first = '', ...others] = before.split(' ');
  if (others.some((word) => /^\p{Lu}/u.test(word))) return undefined;
  const isName = /[’']s$|^\p{Lu}{2}/u.test(first) || variables.includes(first);
  return isName ? before : [first.toLowerCase(), ...others].join(' ');
}

/** How a headline begins that names no subject. */
const NO_SUBJECT =
  /^(?:beyond|against|after|before|from|in|on|to|towards?|why|how|when|what|who|is|are|can|will|not|no|the \p{L}+$|\p{L}+ing)\b/iu;

type Values = Readonly<Record<string, string | undefined>>;

/** What stands for each part of a frame; undefined where the draft has nothing that fits. */
function valuesOf(directive: string, { text }: PromptFrame, material: PromptMaterial): Values {
  const { thesis, title, variables, counterarguments, causes, repercussions } = material;
  const statement = thesis?.value.statement ?? '';
  const topic = subjectIn(title, variables) ?? variables.find(isAskable);
  const dimensions = [...new Set(repercussions.map(({ value }) => value.dimension))].slice(0, 2);
  return {
    '{directive}': text.startsWith('{directive}') ? capitalise(directive) : ask(directive),
    '{topic}': topic && withArticle(topic),
    '{thesis}': isQuotable(thesis) ? statement : undefined,
    '{view}': viewIn(counterarguments),
    '{cause}': phraseIn(causes),
    '{effect}': phraseIn(repercussions),
    '{dimensions}': dimensions.length === 0 ? undefined : dimensions.join(' and '),
  };
}

function isQuotable(thesis: Draft['thesis']): boolean {
  return (
    thesis !== undefined &&
    thesis.value.statement.split(' ').length <= MOST_QUOTED &&
    !(thesis.remarks ?? []).includes(TO_SHARPEN)
  );
}

/** Names that stand behind “the”, and names before a common noun: “the Pakistan–US relationship”. */
const WITH_ARTICLE =
  /^(?:United|European Union$|Taliban|Gulf$|West$|Middle East$|Muslim)|^\S+ (?:\S+ )?(?:relationship|regime|partnership|alliance|government|conflict|war|crisis|system|treaty|doctrine|order)$/u;

function withArticle(topic: string): string {
  return WITH_ARTICLE.test(topic) ? `the ${topic}` : topic;
}

/** A point that can follow “the”: “Loss of …”, “Reliance on …”. */
const NAMED = /^(?!Lack |Absence |Possible |Expected |Need )\p{L}+ (?:of|in|to|for|on|among) /u;

/** A point that can be the topic of a question: it names what happens, and nothing is left to do about it. */
function phraseIn(items: Draft['causes'] | Draft['repercussions']): string | undefined {
  const found = items.find(
    ({ value, remarks = [] }) =>
      NAMED.test(value.point) &&
      isTopic(value.point) &&
      !/ (?:by|who|which|that) /.test(value.point) &&
      !remarks.some((remark) => /shorten|say |mind/.test(remark)),
  )?.value.point;
  return found && found.charAt(0).toLowerCase() + found.slice(1);
}

/** Words that a point may begin with whose capital only began it. */
const PLAIN =
  /^(?:The|An?|No|Not|This|That|These|Those|Its?|Their|In|For|Some|Many|Most|All|Every|Each|Only|Both|Public|Private|Few|More|Fewer|Such|Two|Three|Women|People)\b/;

function viewIn(counterarguments: Draft['counterarguments']): string | undefined {
  const found = counterarguments.find(
    ({ value, remarks = [] }) =>
      value.held_by !== undefined &&
      PLAIN.test(value.point) &&
      !remarks.some((remark) => /shorten|say |mind/.test(remark)),
  );
  const view = found?.value.point;
  return view && view.charAt(0).toLowerCase() + view.slice(1);
}

/** A directive that ends a question. */
function ask(directive: string): string {
  return directive === 'do you agree' ? 'Do you agree? Give reasons.' : `${capitalise(directive)}.`;
}
