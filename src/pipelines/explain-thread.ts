import { Failure } from '../problems/failure.ts';

/**
 * What a thread threw, as it is told: that its memory did not suffice is a Failure `memory/exhausted`, anything else is as
 * it was.
 * @param about what there was not enough memory for, and how to do with less.
 */
export function explainThread(
  error: unknown,
  about: { readonly message: string; readonly hint: string },
): unknown {
  return isExhausted(error)
    ? new Failure('memory/exhausted', about.message, { hint: about.hint, cause: error })
    : error;
}

/** Whether a thread has ended since it held as much as it may. */
export function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
