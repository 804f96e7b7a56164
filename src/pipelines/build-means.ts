import type { BuildMemory } from './keep-builds.ts';
import type { StartPrinter } from './start-printer.ts';

/** What a build is made with, if not with what it makes for itself. */
export interface BuildMeans {
  /** Of earlier builds of this process. */
  readonly memory?: BuildMemory;
  /** Not called unless sheets are printed. */
  readonly startPrinter?: StartPrinter | undefined;
  /** What the claim of the output folder is called. */
  readonly claim?: string;
}
