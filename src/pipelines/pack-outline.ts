import { deserialize, serialize } from 'node:v8';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Outline } from '../model/outline.ts';
import type { Places } from '../model/places.ts';

/** An outline as it is kept and sent: in a third of the bytes of its file. */
export interface PackedOutline {
  /** Undefined if it has not the shape of an outline. */
  readonly value: Uint8Array | undefined;
  /** Where its values stand. */
  readonly places: Uint8Array;
}

/** Gives back what was packed. */
export interface Unpack {
  /** Undefined if what was packed has not the shape of an outline. */
  readonly value: (packed: PackedOutline) => Outline | undefined;
  readonly places: (packed: PackedOutline) => Places;
}

/** Packs an outline, which is plain data, and its places. `createUnpack` makes what gives them back. */
export function packOutline(value: Outline | undefined, places: Places): PackedOutline {
  return {
    value: value && pack(Buffer.from(JSON.stringify(value))),
    places: pack(serialize(places)),
  };
}

/**
 * What unpacks outlines. Whoever walks over them asks for the parts of one after the other, so the last one is remembered,
 * and no more: what somebody holds stays, the rest is let go.
 */
export function createUnpack(): Unpack {
  return {
    value: rememberLast(({ value }) =>
      value === undefined ? undefined : (JSON.parse(inflateRawSync(value).toString()) as Outline),
    ),
    places: rememberLast(({ places }) => deserialize(inflateRawSync(places)) as Places),
  };
}

/** Copied, since what zlib gives may be a part of something larger. */
function pack(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(deflateRawSync(bytes, { level: constants.Z_BEST_SPEED }));
}

function rememberLast<T>(open: (packed: PackedOutline) => T): (packed: PackedOutline) => T {
  let last: { readonly packed: PackedOutline; readonly opened: T } | undefined;
  return (packed) => {
    if (last?.packed !== packed) last = { packed, opened: open(packed) };
    return last.opened;
  };
}
