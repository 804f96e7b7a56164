import {
  backwardOf,
  forwardOf,
  logSum,
  type Lattice,
} from '../../src/derive/roles/decode-sequence.ts';
import {
  STEP_KINDS,
  type Sequence,
  type SequenceModel,
} from '../../src/derive/roles/sequence-model.ts';
import { minimise } from './minimise.ts';

/** An article to learn from. */
export interface Example extends Sequence {
  /** What it is about: a feature that stands in articles on few subjects tells the subject, not the role. */
  readonly subject: string;
  /** For each unit how far it is each label: one 1, or two shares where readers differ. */
  readonly labels: readonly (readonly number[])[];
}

export interface Recipe {
  readonly labels: readonly string[];
  /** A feature must occur so often, and in articles on so many subjects. */
  readonly least: { readonly occurrences: number; readonly subjects: number };
  /** How strongly weights are held near zero. */
  readonly restraint: { readonly features: number; readonly steps: number };
  /** At most so many rounds of the minimiser. */
  readonly rounds: number;
}

/** Weights under which the labels of the examples are likeliest, held near zero (L2). The same input gives the same. */
export function trainSequenceModel(examples: readonly Example[], recipe: Recipe): SequenceModel {
  const rows = chooseFeatures(examples, recipe.least);
  const { length: count } = recipe.labels;
  const split = rows.size * count;
  const known = examples.map((example) => ({ ...example, rows: rowsOf(example, rows) }));
  const objective = (at: Float64Array): { value: number; slope: Float64Array } => {
    const model = {
      labels: recipe.labels,
      rows,
      weights: Float32Array.from(at.subarray(0, split)),
      steps: Float32Array.from(at.subarray(split)),
    };
    const slope = new Float64Array(at.length);
    let value = 0;
    for (const example of known) value += learn(example, { model, at, slope, split });
    for (const [place, weight] of at.entries()) {
      const restraint = place < split ? recipe.restraint.features : recipe.restraint.steps;
      value += (restraint * weight * weight) / 2;
      slope[place] = (slope[place] ?? 0) + restraint * weight;
    }
    return { value, slope };
  };
  const size = split + STEP_KINDS * count * count;
  const best = minimise(objective, new Float64Array(size), recipe.rounds);
  return {
    labels: recipe.labels,
    rows,
    weights: Float32Array.from(best.subarray(0, split)),
    steps: Float32Array.from(best.subarray(split)),
  };
}

function chooseFeatures(
  examples: readonly Example[],
  least: Recipe['least'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const subjects = new Map<string, Set<string>>();
  for (const { features, subject } of examples)
    for (const feature of features.flatMap((names) => [...names])) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      subjects.set(feature, (subjects.get(feature) ?? new Set()).add(subject));
    }
  const chosen = [...counts]
    .filter(([name, count]) => {
      const wide = subjects.get(name)?.size ?? 0;
      return count >= least.occurrences && wide >= least.subjects;
    })
    .map(([name]) => name)
    .toSorted();
  return new Map(chosen.map((name, row) => [name, row]));
}

interface Known extends Example {
  readonly rows: readonly (readonly number[])[];
}

function rowsOf({ features }: Example, rows: ReadonlyMap<string, number>): number[][] {
  return features.map((names) => [...names].flatMap((name) => rows.get(name) ?? []));
}

interface Learning {
  readonly model: SequenceModel;
  readonly at: Float64Array;
  readonly slope: Float64Array;
  /** Where the weights of steps begin. */
  readonly split: number;
}

/** Adds an example’s part to the slope, and gives its part of the value. */
function learn(example: Known, learning: Learning): number {
  const count = learning.model.labels.length;
  const scores = scoresOf(example, learning);
  const lattice: Lattice = { ...example, model: learning.model, scores };
  const [forward, backward] = [forwardOf(lattice), backwardOf(lattice)];
  const total = logSum([...forward.subarray(forward.length - count)]);
  let likelihood = -total;
  for (const [unit, shares] of example.labels.entries()) {
    const row = unit * count;
    const errors = shares.map((share, label) => {
      likelihood += share * (scores[row + label] ?? 0);
      const chance = Math.exp((forward[row + label] ?? 0) + (backward[row + label] ?? 0) - total);
      return chance - share;
    });
    for (const feature of example.rows[unit] ?? [])
      for (const [label, error] of errors.entries())
        learning.slope[feature * count + label] =
          (learning.slope[feature * count + label] ?? 0) + error;
    if (unit > 0)
      likelihood += learnStep(unit, { lattice, example, forward, backward, total }, learning);
  }
  return -likelihood;
}

function scoresOf(example: Known, { model, at }: Learning): Float64Array {
  const count = model.labels.length;
  const scores = new Float64Array(example.rows.length * count);
  for (const [unit, rows] of example.rows.entries())
    for (const row of rows)
      for (let label = 0; label < count; label += 1)
        scores[unit * count + label] =
          (scores[unit * count + label] ?? 0) + (at[row * count + label] ?? 0);
  return scores;
}

interface Chances {
  readonly lattice: Lattice;
  readonly example: Known;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

function learnStep(
  unit: number,
  { lattice, example, forward, backward, total }: Chances,
  { at, slope, split, model }: Learning,
): number {
  const count = model.labels.length;
  const [before, here] = [(unit - 1) * count, unit * count];
  const base = split + (example.steps[unit] ?? 0) * count * count;
  let likelihood = 0;
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1) {
      const place = base + from * count + to;
      const weight = at[place] ?? 0;
      const seen = (example.labels[unit - 1]?.[from] ?? 0) * (example.labels[unit]?.[to] ?? 0);
      const way = (forward[before + from] ?? 0) + weight + (lattice.scores[here + to] ?? 0);
      slope[place] =
        (slope[place] ?? 0) + Math.exp(way + (backward[here + to] ?? 0) - total) - seen;
      likelihood += seen * weight;
    }
  return likelihood;
}
