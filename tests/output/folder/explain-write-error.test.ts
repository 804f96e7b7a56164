import { expect, test } from 'vitest';
import { explainWriteError } from '../../../src/output/folder/explain-write-error.ts';
import { Failure } from '../../../src/problems/failure.ts';

test.each([
  ['EACCES', 'may not write'],
  ['EPERM', 'close the PDF in your reader'],
  ['EBUSY', 'close the PDF in your reader'],
  ['ENOSPC', 'disk is full'],
  ['EDQUOT', 'share of the disk is full'],
  ['EFBIG', 'larger than this system lets you write'],
  ['ENOENT', 'removed meanwhile'],
  ['EROFS', 'can only be read'],
  ['ENAMETOOLONG', 'too long'],
  ['EIO', '--out'],
])('%s is explained in plain words', (code, words) => {
  const cause = Object.assign(new Error(`${code}: as the system says it`), { code });
  const failure = explainWriteError('topics/a.pdf', cause);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({
    code: 'output/unwritable',
    message: `topics/a.pdf cannot be written (${code}).`,
    hint: expect.stringContaining(words),
    cause,
  });
});

test('a mistake of ours is not made to look like the system’s', () => {
  const mistake = new TypeError('x is not a function');
  const ours = Object.assign(new Error('Bad argument'), { code: 'ERR_INVALID_ARG_TYPE' });
  const failure = new Failure('output/unwritable', 'Said already.');
  for (const error of [mistake, ours, failure]) expect(explainWriteError('a', error)).toBe(error);
});
