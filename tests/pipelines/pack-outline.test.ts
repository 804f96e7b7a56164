import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import { createUnpack, packOutline } from '../../src/pipelines/pack-outline.ts';
import { aCause, anOutline } from '../support/an-outline.ts';
import { anyText } from '../support/any-text.ts';

const PLACES = parseYaml('title: T\nhooks: [One]\n', { file: 'x.yaml' }).value?.places;

/** With any title, such as the schema would refuse, too. */
function outlineOf(title: string): Outline {
  return { ...anOutline({ causes: [aCause()] }), title };
}

function pack(title: string) {
  return packOutline(outlineOf(title), PLACES ?? expect.fail());
}

describe('a packed outline', () => {
  test('comes out as it went in, whatever its texts', () => {
    fc.assert(
      fc.property(anyText(), (title) => {
        expect(createUnpack().value(pack(title))).toEqual(outlineOf(title));
      }),
    );
  });

  test('comes out with its places', () => {
    expect(createUnpack().places(pack('T'))).toEqual(PLACES);
  });

  test('comes out without a value if it had none', () => {
    const packed = packOutline(undefined, PLACES ?? expect.fail());
    expect(createUnpack().value(packed)).toBeUndefined();
  });

  test('is not taken for another that is unpacked in turns with it', () => {
    const unpack = createUnpack();
    const [one, other] = [pack('One'), pack('Other')];
    const titles = [one, other, other, one].map((packed) => unpack.value(packed)?.title);
    expect(titles).toEqual(['One', 'Other', 'Other', 'One']);
  });
});
