import type { DraftSource } from '../../draft.ts';

/** What one sentence says happened on a day, in a month or a year. */
export interface DatedEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly event: string;
  /** What the tutor should know of how it was read. */
  readonly remark: string | undefined;
  readonly source: DraftSource;
}
