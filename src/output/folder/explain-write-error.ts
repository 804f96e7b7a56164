import { Failure } from '../../problems/failure.ts';

const ELSEWHERE = 'Name another folder with --out.';

const HINTS: Readonly<Record<string, string>> = {
  EACCES: `You may not write there. ${ELSEWHERE}`,
  EPERM:
    'You may not write there, or another program has the file open: close the PDF in your reader.',
  EBUSY: 'Another program has the file open: close the PDF in your reader.',
  ENOSPC: 'The disk is full. Make room, or name a folder on another disk with --out.',
  EDQUOT: 'Your share of the disk is full. Make room, or name a folder on another disk with --out.',
  EROFS: `That disk can only be read. ${ELSEWHERE}`,
  EFBIG: `The file is larger than this system lets you write. ${ELSEWHERE}`,
  ENOENT: `Its folder is not there, or was removed meanwhile. Try again. ${ELSEWHERE}`,
  ENOTDIR: `There is a file where a folder should be. ${ELSEWHERE}`,
  EEXIST: `There is a file where a folder should be. ${ELSEWHERE}`,
  EISDIR: `There is a folder where a file should be. ${ELSEWHERE}`,
  ENAMETOOLONG: 'The path is too long for this disk. Name a folder with a shorter path with --out.',
};

/** What the file system says, as a Failure (`output/unwritable`) with a hint; any other error comes back as it is. */
export function explainWriteError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Failure || !/^E[A-Z]+$/.test(code)) return error;
  return new Failure('output/unwritable', `${path} cannot be written (${code}).`, {
    hint: HINTS[code] ?? ELSEWHERE,
    cause: error,
  });
}
