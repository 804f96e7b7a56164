import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import type { PastQuestion } from '../../model/past-question.ts';
import { promptFrames, type PromptFrame } from './prompt-frames.ts';

type Prompt = Outline['prompts'][number];

/** What of a draft prompts are made from. */
export type PromptMaterial = Pick<
  Draft,
  'thesis' | 'causes' | 'repercussions' | 'counterarguments' | 'wayForward'
> & {
  /** The variables of the thesis, or the phrases that the articles speak of most. */
  readonly variables: readonly string[];
};

/** Words of a thesis at most that a question can quote. */
const MOST_QUOTED = 32;

/** Prompts made from the thesis, its variables and the points: at most five, each in the directive words of the bank. */
export function derivePrompts(
  material: PromptMaterial,
  questions: readonly PastQuestion[],
): Draft['prompts'] {
  const used = new Set(
    questions.flatMap(({ directive = '' }) => directive.split(/,\s*|\s+and\s+/)),
  );
  const items = new Map<string, DraftItem<Prompt>>();
  for (const frame of promptFrames) {
    if (items.has(frame.id)) continue;
    const directive =
      frame.directives.find((words) => used.has(words)) ?? frame.directives[0] ?? '';
    const item = fillFrame(frame, directive, material);
    if (item !== undefined) items.set(frame.id, item);
  }
  return [...items.values()];
}

function fillFrame(
  frame: PromptFrame,
  directive: string,
  material: PromptMaterial,
): DraftItem<Prompt> | undefined {
  const values = valuesOf(directive, frame, material);
  const parts = frame.text.match(/\{\w+\}/g) ?? [];
  const use = frame.uses.flatMap((list) => material[list].map(({ value }) => value.id));
  if (use.length === 0 || parts.some((part) => values[part] === undefined)) return undefined;
  const text = frame.text.replaceAll(/\{\w+\}/g, (part) => values[part] ?? '');
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

type Values = Readonly<Record<string, string | undefined>>;

/** What stands for each part of a frame; undefined where the draft has nothing that fits. */
function valuesOf(directive: string, { text }: PromptFrame, material: PromptMaterial): Values {
  const { thesis, variables, counterarguments, causes, repercussions } = material;
  const statement = thesis?.value.statement ?? '';
  const dimensions = [...new Set(repercussions.map(({ value }) => value.dimension))].slice(0, 2);
  return {
    '{directive}': text.startsWith('{directive}') ? capitalise(directive) : ask(directive),
    '{topic}': variables[0],
    '{other}': variables[1],
    '{thesis}':
      statement !== '' && statement.split(' ').length <= MOST_QUOTED ? statement : undefined,
    '{view}': viewIn(counterarguments),
    '{cause}': phraseIn(causes.map(({ value }) => value.point)),
    '{effect}': phraseIn(repercussions.map(({ value }) => value.point)),
    '{dimensions}': dimensions.length === 0 ? undefined : dimensions.join(' and '),
  };
}

/** A point that can follow “the”: “Loss of …”, “Reliance on …”. */
const NAMED = /^(?!Lack |Absence |Possible |Expected |Need )\p{L}+ (?:of|in|to|for|on|among) /u;

function phraseIn(points: readonly string[]): string | undefined {
  const point = points.find((text) => NAMED.test(text));
  return point && point.charAt(0).toLowerCase() + point.slice(1);
}

/** Words that a point may begin with whose capital only began it. */
const PLAIN =
  /^(?:The|An?|No|Not|This|That|These|Those|Its?|Their|In|For|Some|Many|Most|All|Every|Each|Only|Both|Public|Private|Few|More|Fewer|Such|Two|Three|Women|People)\b/;

function viewIn(counterarguments: Draft['counterarguments']): string | undefined {
  const found = counterarguments.find(
    ({ value, remarks = [] }) =>
      PLAIN.test(value.point) && !remarks.some((remark) => /shorten|say |mind/.test(remark)),
  );
  const view = found?.value.point;
  return view && view.charAt(0).toLowerCase() + view.slice(1);
}

/** A directive that ends a question. */
function ask(directive: string): string {
  return directive === 'do you agree' ? 'Do you agree? Give reasons.' : `${capitalise(directive)}.`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
