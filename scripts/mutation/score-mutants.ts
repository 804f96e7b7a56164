/** What became of a mutant, as Stryker tells it. */
export interface Mutant {
  readonly fileName: string;
  readonly status: string;
}

/** How a folder of `src/` does. */
export interface FolderScore {
  readonly folder: string;
  readonly killed: number;
  /** Those that no test noticed, or ran at all. */
  readonly alive: number;
  /** Hundredths of killed and alive, with one decimal; rounded down, since a score is to be reached. */
  readonly score: number;
}

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

/** Counts mutants by the folder of `src/` that they lie in. Those that were left out or did not run count nowhere. */
export function scoreMutants(mutants: readonly Mutant[]): readonly FolderScore[] {
  const byFolder = Map.groupBy(mutants, ({ fileName }) => /src\/[^/]+/.exec(fileName)?.[0] ?? '');
  return [...byFolder].map(([folder, all]) => {
    const killed = all.filter(({ status }) => KILLED.has(status)).length;
    const alive = all.filter(({ status }) => ALIVE.has(status)).length;
    return { folder, killed, alive, score: Math.floor((1000 * killed) / (killed + alive)) / 10 };
  });
}
