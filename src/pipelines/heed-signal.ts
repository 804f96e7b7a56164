import { setImmediate } from 'node:timers/promises';

/**
 * Lets a signal that waits be heard, and stops if one was: work between two awaits is deaf to Ctrl+C. Two turns of the
 * event loop, since the first may begin after the point at which signals are taken in.
 * @throws the signal's reason, once it is aborted.
 */
export async function heedSignal(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  await setImmediate();
  signal?.throwIfAborted();
}
