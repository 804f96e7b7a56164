import type { Share } from './evidence-views.ts';
import type { SheetView } from './sheet-view.ts';

type Argument = Pick<
  SheetView,
  'causes' | 'repercussions' | 'benefits' | 'counterarguments' | 'analysis'
>;

/** How much room the other side has. */
export interface CounterWeight {
  readonly count: number;
  /** How many of each strength, the strongest first: `{ name: 'strong', count: 2 }`. */
  readonly strengths: readonly Share[];
  readonly unanswered: number;
  /** Per cent of the argument's words that counterarguments and their replies have, a whole number. */
  readonly share: number;
}

const STRENGTHS = ['Strong', 'Fair', 'Weak'];

/**
 * Weighs the counterarguments of a topic. The argument is what its body is written from: causes, repercussions, gains,
 * counterarguments with their replies, and analysis; background and way forward argue neither side. Source of the idea:
 * FPSC examiners' report, CE-2016, English Essay: arguments from several angles were missed.
 */
export function weighCounterarguments(argument: Argument): CounterWeight {
  const { counterarguments, causes, repercussions, benefits, analysis } = argument;
  const points = [...causes, ...repercussions, ...benefits, ...analysis];
  const against = countWords(
    counterarguments.flatMap(({ point, rebuttals }) => [
      point,
      ...rebuttals.map((rebuttal) => rebuttal.point),
    ]),
  );
  const all =
    against + countWords(points.flatMap(({ point, explanation }) => [point, explanation]));
  return {
    count: counterarguments.length,
    strengths: STRENGTHS.map((name) => ({
      name: name.toLowerCase(),
      count: counterarguments.filter(({ strength }) => strength === name).length,
    })).filter(({ count }) => count > 0),
    unanswered: counterarguments.filter(({ rebuttals }) => rebuttals.length === 0).length,
    share: all === 0 ? 0 : Math.round((100 * against) / all),
  };
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]\S*/gu) ?? []).length, 0);
}
