import type { Library } from '../../src/model/library.ts';
import { findTargets } from './targets/find-targets.ts';
import { plantDates } from './plant-dates.ts';
import { plantEvidence } from './plant-evidence.ts';
import { plantMoney } from './plant-money.ts';
import { plantNames } from './plant-names.ts';
import { plantNumbers } from './plant-numbers.ts';
import { plantQuotations } from './plant-quotations.ts';
import { plantUnits } from './plant-units.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import { collectPool, type Pool } from './targets/pool.ts';
import { createRandom, type Random } from './random.ts';

type Planter = (target: Target, pool: Pool, random: Random) => PlantedChange[];

const PLANTERS: readonly Planter[] = [
  plantNumbers,
  plantMoney,
  plantDates,
  plantUnits,
  plantQuotations,
  plantNames,
];

/**
 * Single wrong changes to everything in a library that cites evidence. The same library and seed give the same changes.
 * @param by `perRow` is how many of each row are kept at most, chosen by the seed.
 */
export function plantChanges(
  library: Library,
  by: { seed: number; perRow: number },
): PlantedChange[] {
  const claims = findTargets(library);
  const pool = collectPool(claims);
  const changes = claims.flatMap((claim) => {
    const { kind, id } = claim.owner;
    const ofTexts = claim.texts.flatMap((target) =>
      PLANTERS.flatMap((plant, at) =>
        plant(target, pool, createRandom([by.seed, kind, id, ...target.path, at].join('/'))),
      ),
    );
    const random = createRandom([by.seed, kind, id, ...claim.claim, 'evidence'].join('/'));
    return [...ofTexts, ...plantEvidence(claim, library, random)];
  });
  const rows = Map.groupBy(changes, ({ kind, row }) => `${kind}/${row}`);
  return [...rows].flatMap(([row, ofRow]) =>
    createRandom(`${by.seed}/${row}`).sample(ofRow, by.perRow),
  );
}
