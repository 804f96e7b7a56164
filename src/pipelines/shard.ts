/** A part of a build: `number` of `of`, both from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Every so-manieth of some things, so that parts are even whatever they are sorted by. */
export function shareOf<T>(things: readonly T[], { number, of }: Shard): readonly T[] {
  return things.filter((_, at) => at % of === number - 1);
}

/** A shard as it is written: `2/3`. */
export function formatShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/** Reads `2/3`; undefined for anything that is no part of a whole. */
export function parseShard(text: unknown): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(String(text)) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : undefined;
}
