import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import type { PastQuestion } from '../../model/past-question.ts';
import { promptFrames, type PromptFrame } from './prompt-frames.ts';

type Prompt = Outline['prompts'][number];

/** What of a draft prompts are made from. */
export type PromptMaterial = Pick<
  Draft,
  'thesis' | 'causes' | 'repercussions' | 'counterarguments' | 'wayForward' | 'background'
> & {
  /** The variables of the thesis, or the phrases that the articles speak of most. */
  readonly variables: readonly string[];
};

/** Words of a thesis at most that a question can quote. */
const MOST_QUOTED = 32;

/** Prompts made from the thesis, its variables and the points, three to five of them where there is enough. */
export function derivePrompts(
  material: PromptMaterial,
  questions: readonly PastQuestion[],
): Draft['prompts'] {
  const used = new Set(questions.flatMap(({ directive = '' }) => directive.split(/,\s*/)));
  return promptFrames.flatMap((frame): DraftItem<Prompt>[] => {
    const directive =
      frame.directives.find((words) => used.has(words)) ?? frame.directives[0] ?? '';
    const text = fill(frame, directive, material);
    const use = frame.uses.flatMap((list) => material[list].map(({ value }) => value.id));
    if (text === undefined || frame.uses.every((list) => material[list].length === 0)) return [];
    return [
      {
        value: {
          id: frame.id,
          text,
          kind: frame.kind,
          origin: 'derived',
          directive,
          variables: variablesOf(text, material.variables),
          use,
          skip: [],
        },
        sources: [],
        remarks: [
          `derived: made by the program, never set in a paper; directive ${used.has(directive) ? 'as in past papers' : 'of our own'}`,
        ],
      },
    ];
  });
}

/** The text of a frame; undefined where the draft has not what it asks for. */
function fill(
  { text }: PromptFrame,
  directive: string,
  material: PromptMaterial,
): string | undefined {
  const { thesis, variables, counterarguments, repercussions } = material;
  const [topic, other] = variables;
  const statement = thesis?.value.statement;
  const view = counterarguments.find(({ value, remarks = [] }) => isPlain(value.point, remarks))
    ?.value.point;
  const values: Readonly<Record<string, string | undefined>> = {
    topic: topic === undefined ? undefined : topic,
    other: other === undefined ? '' : ` for ${other}`,
    thesis:
      statement !== undefined && statement.split(' ').length <= MOST_QUOTED ? statement : undefined,
    view: view === undefined ? undefined : lowerFirst(view),
    dimensions: listOf([...new Set(repercussions.map(({ value }) => value.dimension))].slice(0, 2)),
    directive:
      text.startsWith('{directive}') || text.includes('? {')
        ? capitalised(directive)
        : asked(directive),
  };
  const parts = text.match(/\{\w+\}/g) ?? [];
  if (parts.some((part) => values[part.slice(1, -1)] === undefined)) return undefined;
  return text
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replaceAll(/ {2,}/g, ' ');
}

function isPlain(point: string, remarks: readonly string[]): boolean {
  return (
    !remarks.some((remark) => /shorten|say what|statement/.test(remark)) &&
    point.split(' ').length >= 4
  );
}

/** A directive that ends a question: “Do you agree?”, “Discuss.” */
function asked(directive: string): string {
  return directive === 'do you agree'
    ? 'Do you agree? Give reasons.'
    : `${capitalised(directive)}.`;
}

function listOf(words: readonly string[]): string {
  return words.join(' and ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A capital that only began the point goes; that of a name or of letters (`US`) stays. */
function lowerFirst(text: string): string {
  return /^(?:The|A|An|No|Not|This|That|These|Those|Its?|Their|In|For|Some|Many|Most|All|Every|Public|Private)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function variablesOf(text: string, variables: readonly string[]): string[] {
  return variables.filter((variable) => text.includes(variable));
}
