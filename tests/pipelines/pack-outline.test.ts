import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packOutline, unpackOutline } from '../../src/pipelines/pack-outline.ts';
import { aCause, anOutline } from '../support/an-outline.ts';
import { anyText } from '../support/any-text.ts';

test('A packed outline comes out as it went in, whatever its texts', () => {
  fc.assert(
    fc.property(anyText(), (title) => {
      // Any title, such as the schema would refuse, too.
      const outline = { ...anOutline({ causes: [aCause()] }), title };
      expect(unpackOutline(packOutline(outline))).toEqual(outline);
    }),
  );
});

test('A packed outline holds no more memory than its bytes', () => {
  const packed = packOutline(anOutline({ causes: [aCause()] }));
  expect(packed.buffer.byteLength).toBe(packed.byteLength);
});
