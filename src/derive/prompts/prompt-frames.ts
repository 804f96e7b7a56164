import type { Outline } from '../../model/outline.ts';

type Prompt = Outline['prompts'][number];

/** Lists of a draft that a prompt may draw on. */
export type UsedList = 'causes' | 'repercussions' | 'counterarguments' | 'wayForward';

/** A question that can be asked of any topic. */
export interface PromptFrame {
  readonly id: string;
  readonly kind: Prompt['kind'];
  /** Directives of papers that fit, the best first; the first that the bank of questions has is taken. */
  readonly directives: readonly string[];
  /**
   * What is asked. `{directive}` stands for the directive, `{topic}` for a variable, `{thesis}` for the thesis,
   * `{view}` for a counterargument, `{cause}` and `{effect}` for points that are phrases, `{dimensions}` for the sides on which the
   * effects fall.
   */
  readonly text: string;
  /** Lists whose items answer the question. */
  readonly uses: readonly UsedList[];
}

/**
 * Questions in the manner of real papers: a statement to argue with, causes and effects, an evaluation, a way forward. After the
 * directives and forms of past papers of the CSS and PMS exams, as the bank in `content/questions` has them.
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
    text: '{directive} the causes of the {effect}, and suggest remedies.',
    uses: ['causes', 'wayForward'],
  },
  {
    id: 'p-repercussions',
    kind: 'expository',
    directives: ['discuss in detail', 'discuss', 'explain'],
    text: '{directive} the {dimensions} repercussions of the {cause}.',
    uses: ['causes', 'repercussions'],
  },
  {
    id: 'p-way-forward',
    kind: 'analytical',
    directives: ['propose', 'suggest'],
    text: '{directive} a way forward in the matter of {topic}, with the steps and who should take them.',
    uses: ['causes', 'wayForward'],
  },
  {
    id: 'p-view',
    kind: 'argumentative',
    directives: ['critically evaluate', 'critically assess', 'evaluate'],
    text: '{directive} the view that {view}.',
    uses: ['counterarguments', 'repercussions'],
  },
];
