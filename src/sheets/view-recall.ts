import type { RecallView } from './question-views.ts';
import type { SheetView } from './sheet-view.ts';

type Known = Pick<
  SheetView,
  'theses' | 'causes' | 'repercussions' | 'benefits' | 'counterarguments' | 'wayForward'
>;

/** Lines that a one-sentence answer needs on paper ruled at 8 mm. */
const SENTENCE_LINES = 3;

/** Questions to be answered from memory: the skeleton of the answer, in its own order. */
export function viewRecall(view: Known): readonly RecallView[] {
  const asked: Omit<RecallView, 'number'>[] = [
    ...view.theses.map(({ statement, variables }) => ({
      ask: 'Write the thesis in one sentence.',
      hint: variables.length === 0 ? '' : `It must name: ${variables.join('; ')}.`,
      lines: blank(SENTENCE_LINES),
      answers: [statement],
    })),
    ...askForPoints(['cause', 'causes'], view.causes),
    ...askForPoints(['repercussion', 'repercussions'], view.repercussions),
    ...askForPoints(['gain on the other side', 'gains on the other side'], view.benefits),
    ...view.counterarguments.filter(isAnswered).map(({ point, rebuttals, heldBy }) => ({
      ask: `An opponent says: ${lowerFirst(point)}. Reply in a sentence or two.`,
      hint: heldBy === '' ? '' : `Held by ${heldBy}.`,
      lines: blank(SENTENCE_LINES),
      answers: rebuttals.map((rebuttal) => `${rebuttal.kind}: ${rebuttal.point}`),
    })),
    ...askForPoints(
      ['step of the way forward, with its actor', 'steps of the way forward, each with its actor'],
      view.wayForward.map((step) => ({
        ...step,
        point: [step.point, step.actor].filter((part) => part !== '').join(': '),
      })),
    ),
  ];
  return asked.map((question, at) => ({ number: at + 1, ...question }));
}

/** A question needs an answer in the key. */
function isAnswered({ rebuttals }: SheetView['counterarguments'][number]): boolean {
  return rebuttals.length > 0;
}

function askForPoints(
  [one, many]: readonly [string, string],
  points: readonly {
    readonly point: string;
    readonly labels: readonly string[];
    readonly number: string;
  }[],
) {
  if (points.length === 0) return [];
  const labels = [...new Set(points.map((point) => point.labels[0] ?? ''))].filter(
    (label) => label !== '',
  );
  return [
    {
      ask: points.length === 1 ? `Name the ${one}.` : `Name the ${points.length} ${many}.`,
      hint:
        labels.length < 2
          ? ''
          : `Think of: ${labels.map((label) => label.toLowerCase()).join(', ')}.`,
      lines: points.map((_, at) => String(at + 1)),
      answers: points.map(({ number, point }) => `${number} ${point}`),
    },
  ];
}

function blank(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

/** A sentence begun in mid-sentence, unless its first word is a name or an abbreviation. */
function lowerFirst(text: string): string {
  return /^(?:A|An|The|Without|No|Any|Every|It|In|With|For|By|If|When) /.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
    : text.replace(/\.$/, '');
}
