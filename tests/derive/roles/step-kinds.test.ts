import { describe, expect, it } from 'vitest';
import { stepKinds } from '../../../src/derive/roles/step-kinds.ts';
import { unitsOfText } from '../../support/read-text.ts';

describe('stepKinds', () => {
  it('tells sentences of one paragraph, of two, and those beside a heading apart', () => {
    const units = unitsOfText(
      '# Canals\n\nOne leaks. Another leaks.\n\nA third is dry.\n\n# Drains',
    );
    expect(stepKinds(units)).toEqual([0, 2, 0, 1, 2]);
  });
});
