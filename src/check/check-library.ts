import type { Library } from '../model/library.ts';
import type { Problem } from '../problems/problem.ts';
import { budgetsAddUp } from './budgets-add-up.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { evidenceExists } from './evidence-exists.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { optionsDiffer } from './options-differ.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';
import { timelinesRunForward } from './timelines-run-forward.ts';
import { variablesAreKnown } from './variables-are-known.ts';

/** Every rule, in one place. To add one: a file beside this, a line here, a code in the catalogue. */
const rules: readonly Rule[] = [
  idsAreUnique,
  evidenceExists,
  referencesExist,
  datesArePossible,
  timelinesRunForward,
  variablesAreKnown,
  optionsDiffer,
  budgetsAddUp,
];

/** Every problem that the rules find in a library, in no particular order. */
export function checkLibrary(library: Library): readonly Problem[] {
  return rules.flatMap((rule) => rule(library));
}
