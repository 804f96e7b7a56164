import type { Features } from './features-of.ts';
import { decodeSequence } from './decode-sequence.ts';
import type { SequenceModel } from './sequence-model.ts';

/** Half the F1 that is reached: where F1 is best (Lipton, Elkan and Naryanaswamy, 2014). */
const LEAST_PROBABILITY = 0.4;

const KEY_FACT = 1;

/** Whether a figure, date, law, treaty, report or event carries a sentence. @param features of the one sentence. */
export function isKeyFact(features: Features, model: SequenceModel): boolean {
  const [decoded] = decodeSequence({ features, steps: [0] }, model);
  if (decoded === undefined) return false;
  const { label, probability } = decoded;
  return (label === KEY_FACT ? probability : 1 - probability) >= LEAST_PROBABILITY;
}
