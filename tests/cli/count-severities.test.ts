import { expect, test } from 'vitest';
import { countSeverities } from '../../src/cli/count-severities.ts';

test('countSeverities leaves out what there is none of', () => {
  expect(countSeverities({ errors: 2, warnings: 1 })).toBe('2 errors, 1 warning');
  expect(countSeverities({ errors: 0, warnings: 3 })).toBe('3 warnings');
});
