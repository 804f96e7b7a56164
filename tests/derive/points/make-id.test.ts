import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIdMaker } from '../../../src/derive/points/make-id.ts';
import { isId } from '../../../src/model/id.ts';

it('takes the first telling words of a point', () => {
  expect(createIdMaker().idOf('c', 'Lack of trained inspectors in the ministry')).toBe(
    'c-lack-trained-inspectors',
  );
});

it('gives an id once', () => {
  const { idOf } = createIdMaker();
  expect([idOf('r', 'Fall in exports'), idOf('r', 'Fall in exports')]).toEqual([
    'r-fall-exports',
    'r-fall-exports-2',
  ]);
});

it('makes an id of any text, and never the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (any) => {
      const { idOf } = createIdMaker();
      const ids = any.map((text) => idOf('w', text));
      expect(ids.every(isId)).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
