import type { StepKind } from './sequence-model.ts';
import type { Unit } from './unit.ts';

/** How each unit follows the one before it. */
export function stepKinds(units: readonly Unit[]): readonly StepKind[] {
  return units.map((unit, at) => {
    const before = units[at - 1];
    if (before === undefined) return 0;
    if (unit.kind === 'heading' || before.kind === 'heading') return 2;
    return unit.paragraph === before.paragraph ? 0 : 1;
  });
}
