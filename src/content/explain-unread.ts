import { Failure } from '../problems/failure.ts';

/** What to tell of a file of content that was listed and cannot be read: it is gone, or kept from this user. @param shown what people call it. */
export function explainUnread(shown: string, cause: unknown): Failure {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
    return new Failure('content/changed', `${shown} was taken away while it was being read.`, {
      cause,
      hint: 'Run it again.',
    });
  return new Failure('content/unreadable', `${shown} cannot be read.`, {
    cause,
    hint: 'Look at the permissions of the file.',
  });
}
