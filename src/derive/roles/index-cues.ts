import type { Token } from '../../language/create-tagger.ts';
import type { CueGroup } from '../lexicons/cue-group.ts';

/** A phrase of a cue group in a sentence. */
export interface Cue {
  readonly group: string;
  readonly phrase: string;
  /** The place of its first token, from 0. */
  readonly from: number;
  /** The place behind its last token. */
  readonly to: number;
}

/** Finds the cues in tokens. */
export type CueIndex = (tokens: readonly Token[]) => readonly Cue[];

interface Step {
  readonly next: Map<string, Step>;
  readonly ends: Pick<Cue, 'group' | 'phrase'>[];
}

/** Prepares cues for being looked for: each word of a phrase is met as it is written or by its base form. */
export function indexCues(groups: readonly CueGroup[]): CueIndex {
  const root = createStep();
  for (const { group, phrases } of groups)
    for (const phrase of phrases) addPhrase(root, phrase, group);
  return (tokens) => {
    const words = tokens.map(({ text, lemma }) => [text.toLowerCase(), lemma] as const);
    return words.flatMap((_, from) => cuesAt(root, words, from));
  };
}

function createStep(): Step {
  return { next: new Map(), ends: [] };
}

function addPhrase(root: Step, phrase: string, group: string): void {
  let step = root;
  for (const word of phrase.toLowerCase().split(/\s+/)) {
    const next = step.next.get(word) ?? createStep();
    step.next.set(word, next);
    step = next;
  }
  step.ends.push({ group, phrase });
}

function cuesAt(
  root: Step,
  words: readonly (readonly [string, string])[],
  from: number,
): readonly Cue[] {
  const found: Cue[] = [];
  let steps: readonly Step[] = [root];
  for (let at = from; at < words.length && steps.length > 0; at += 1) {
    const forms = new Set(words[at]);
    steps = steps.flatMap(({ next }) => [...forms].flatMap((form) => next.get(form) ?? []));
    for (const { ends } of steps) for (const end of ends) found.push({ ...end, from, to: at + 1 });
  }
  return found;
}
