import { Failure } from './failure.ts';

/** A failure as plain data, which one thread can send another: an error that is sent is no `Failure` any more. */
export type SentFailure = Pick<Failure, 'code' | 'message' | 'hint'>;

/** What comes of work in a thread. */
export type Sent<T> = { readonly value: T } | { readonly failure: SentFailure };

/** What comes of work, to be sent. @throws what the work throws, if it is no Failure. */
export async function send<T>(work: () => T | Promise<T>): Promise<Sent<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message, hint } = error;
    return { failure: { code, message, hint } };
  }
}

/** What came of work in another thread. @throws Failure which that threw. */
export function receive<T>(sent: Sent<T>): T {
  if ('value' in sent) return sent.value;
  const { code, message, hint } = sent.failure;
  throw new Failure(code, message, { hint });
}
