import type { Outline } from '../../model/outline.ts';

type Prompt = Outline['prompts'][number];

/** Lists of a draft that a prompt may draw on. */
export type UsedList =
  'causes' | 'repercussions' | 'counterarguments' | 'wayForward' | 'background';

/** A question that can be asked of any topic. */
export interface PromptFrame {
  readonly id: string;
  readonly kind: Prompt['kind'];
  /** Directives of papers that fit, the best first; the first that the bank of questions has is taken. */
  readonly directives: readonly string[];
  /**
   * What is asked: `{directive}` begins a sentence, `{topic}` and `{other}` are variables, `{thesis}` is the thesis, `{view}` a
   * counterargument.
   */
  readonly text: string;
  /** Lists that must have items, all of which answer the question. */
  readonly uses: readonly UsedList[];
}

/**
 * Questions in the manner of real papers: a quotation to argue with, causes and effects, an evaluation, a way forward. After the
 * directives of past papers of the CSS and PMS exams, as the bank in `content/questions` has them.
 */
export const promptFrames: readonly PromptFrame[] = [
  {
    id: 'p-thesis',
    kind: 'argumentative',
    directives: ['do you agree', 'discuss', 'comment'],
    text: '“{thesis}” {directive}',
    uses: ['causes', 'repercussions', 'counterarguments'],
  },
  {
    id: 'p-causes',
    kind: 'analytical',
    directives: ['critically examine', 'critically analyse', 'analyse'],
    text: '{directive} the causes of the problem of {topic} and its repercussions{other}.',
    uses: ['causes', 'repercussions'],
  },
  {
    id: 'p-repercussions',
    kind: 'expository',
    directives: ['discuss in detail', 'discuss', 'explain'],
    text: '{directive} the {dimensions} repercussions of {topic}.',
    uses: ['repercussions'],
  },
  {
    id: 'p-view',
    kind: 'argumentative',
    directives: ['critically evaluate', 'critically assess', 'evaluate'],
    text: '{directive} the view that {view}.',
    uses: ['counterarguments'],
  },
  {
    id: 'p-way-forward',
    kind: 'analytical',
    directives: ['suggest', 'propose'],
    text: 'What stands in the way of reform in {topic}? {directive} measures.',
    uses: ['causes', 'wayForward'],
  },
];
