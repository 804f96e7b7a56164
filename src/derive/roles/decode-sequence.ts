import { scoreUnits, type Sequence, type SequenceModel } from './sequence-model.ts';

/** What a model makes of a unit. */
export interface Decoded {
  /** The number of its label, in the likeliest sequence of labels. */
  readonly label: number;
  /** How likely that label is by itself, from 0 to 1. */
  readonly probability: number;
}

/** The likeliest labels of the units of an article (Viterbi), each with its marginal probability (forward–backward). */
export function decodeSequence(sequence: Sequence, model: SequenceModel): readonly Decoded[] {
  const lattice = { ...sequence, model, scores: scoreUnits(sequence, model) };
  const labels = likeliestLabels(lattice);
  const marginals = marginalsOf(lattice);
  return labels.map((label, at) => ({
    label,
    probability: marginals[at * model.labels.length + label] ?? 0,
  }));
}

/** Units, labels and what they score. */
export interface Lattice extends Sequence {
  readonly model: Pick<SequenceModel, 'labels' | 'steps'>;
  /** Units × labels. */
  readonly scores: Float64Array;
}

/** The weight of a step from one label to another into a unit. */
function stepOf({ steps, model }: Lattice, into: number, pair: readonly [number, number]): number {
  const count = model.labels.length;
  return model.steps[((steps[into] ?? 0) * count + pair[0]) * count + pair[1]] ?? 0;
}

function likeliestLabels(lattice: Lattice): number[] {
  const { features, model, scores } = lattice;
  const count = model.labels.length;
  const best = Float64Array.from(scores);
  const from = new Int32Array(scores.length);
  for (let at = 1; at < features.length; at += 1)
    for (let to = 0; to < count; to += 1) {
      const ways = model.labels.map(
        (_, label) => (best[(at - 1) * count + label] ?? 0) + stepOf(lattice, at, [label, to]),
      );
      const way = greatest(ways);
      from[at * count + to] = way;
      best[at * count + to] = (ways[way] ?? 0) + (scores[at * count + to] ?? 0);
    }
  const last = features.length - 1;
  let label = greatest([...best.subarray(Math.max(0, last * count))]);
  const labels: number[] = [];
  for (let at = last; at >= 0; at -= 1) {
    labels.unshift(label);
    label = from[at * count + label] ?? 0;
  }
  return labels;
}

function greatest(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? -Infinity) ? at : best), 0);
}

/** How likely each label of each unit is: units × labels. */
function marginalsOf(lattice: Lattice): Float64Array {
  const [forward, backward] = [forwardOf(lattice), backwardOf(lattice)];
  const count = lattice.model.labels.length;
  const marginals = forward.map((value, at) => value + (backward[at] ?? 0));
  for (let at = 0; at < marginals.length; at += count) {
    const row = marginals.subarray(at, at + count);
    const total = logSum([...row]);
    for (const [label, value] of row.entries()) row[label] = Math.exp(value - total);
  }
  return marginals;
}

/** For each label of each unit, the logarithm of all ways that lead to it. */
export function forwardOf(lattice: Lattice): Float64Array {
  const { features, model, scores } = lattice;
  const count = model.labels.length;
  const forward = Float64Array.from(scores);
  for (let at = 1; at < features.length; at += 1)
    for (let to = 0; to < count; to += 1)
      forward[at * count + to] =
        (scores[at * count + to] ?? 0) +
        logSum(
          model.labels.map(
            (_, label) =>
              (forward[(at - 1) * count + label] ?? 0) + stepOf(lattice, at, [label, to]),
          ),
        );
  return forward;
}

/** For each label of each unit, the logarithm of all ways that lead on from it. */
export function backwardOf(lattice: Lattice): Float64Array {
  const { features, model, scores } = lattice;
  const count = model.labels.length;
  const backward = new Float64Array(scores.length);
  for (let at = features.length - 2; at >= 0; at -= 1)
    for (let from = 0; from < count; from += 1)
      backward[at * count + from] = logSum(
        model.labels.map((_, label) => {
          const next = (at + 1) * count + label;
          return (
            stepOf(lattice, at + 1, [from, label]) + (scores[next] ?? 0) + (backward[next] ?? 0)
          );
        }),
      );
  return backward;
}

/** The logarithm of a sum of exponentials. */
export function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
