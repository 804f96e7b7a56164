import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/problems/failure.ts';

describe('Failure', () => {
  test('keeps its code, its hint and what caused it', () => {
    const cause = new Error('EACCES');
    const failure = new Failure('output/unwritable', 'Cannot write.', { hint: 'Look.', cause });
    expect(failure).toBeInstanceOf(Error);
    expect(failure).toMatchObject({
      code: 'output/unwritable',
      message: 'Cannot write.',
      hint: 'Look.',
      cause,
    });
  });

  test('needs no hint', () => {
    expect(new Failure('content/missing', 'No folder.').hint).toBeUndefined();
  });
});
