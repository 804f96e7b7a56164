import { describe, expect, test } from 'vitest';
import { unknownReference } from '../../../src/check/structure/unknown-reference.ts';

const place = { file: 'x.yaml', line: 2, column: 3 };

describe('unknownReference', () => {
  test('says what there is none of, and what was nearly named', () => {
    const named = { what: 'fact', id: 'aidd', known: ['aid', 'cost'] };
    expect(unknownReference('reference/unknown-fact', place, named)).toMatchObject({
      code: 'reference/unknown-fact',
      message: 'There is no fact `aidd`.',
      hint: 'Did you mean `aid`?',
      place,
    });
  });

  test('gives no hint where nothing is near', () => {
    const named = { what: 'fact', id: 'tariff', known: ['aid'] };
    expect(unknownReference('reference/unknown-fact', place, named)).not.toHaveProperty('hint');
  });

  test('says of what is broken that it must be mended first', () => {
    const named = { what: 'fact', id: 'aid', known: [], broken: new Set(['aid']) };
    expect(unknownReference('reference/unknown-fact', place, named)).toMatchObject({
      message: 'The fact `aid` has errors of its own, so it cannot be used.',
      hint: expect.stringMatching(/^Mend it first/),
    });
  });
});
