import { ROLES } from '../../src/derive/labelled-article.ts';
import type { Recipe } from './train-sequence-model.ts';

/** How the model of roles is trained. Chosen by leaving out one writer after the other (docs/roles.md). */
export const ROLE_RECIPE: Recipe = {
  labels: ROLES,
  least: { occurrences: 6, subjects: 5 },
  restraint: { features: 3, steps: 30 },
  rounds: 60,
};

/** How the model of key facts is trained. */
export const KEY_FACT_RECIPE: Recipe = {
  labels: ['plain', 'key fact'],
  least: { occurrences: 6, subjects: 5 },
  restraint: { features: 8, steps: 1 },
  rounds: 60,
};
