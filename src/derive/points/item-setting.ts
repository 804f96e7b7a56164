import type { IdMaker } from './make-id.ts';

/** What the items of a draft share. */
export interface ItemSetting {
  readonly ids: IdMaker;
  /** The variables of the thesis. */
  readonly variables: readonly string[];
}
