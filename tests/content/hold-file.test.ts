import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdFile } from '../../src/content/hold-file.ts';

const held = (bytes: Uint8Array) => holdFile({ file: 'content/x.yaml', path: 'x.yaml', bytes });

test('A held file has the text that was written, any number of times', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const file = held(new TextEncoder().encode(text));
      const read = text.replace(/^\uFEFF/, '');
      expect([file.text, file.text]).toEqual([read, read]);
    }),
  );
});

test('A byte order mark is no part of the text of a held file', () => {
  expect(held(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
});
