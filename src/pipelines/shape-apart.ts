import type { HeldFile } from '../content/read-kept.ts';
import { shapeOutline } from './check-outline.ts';
import type { BuildMemory, ShapedApart } from './keep-builds.ts';

/**
 * An outline held against its shape, as if a thread had sent it: its strings are then no parts of the text of the file, which
 * they would keep. It is looked for among those that an earlier build has kept, and kept.
 */
export function shapeApart(
  file: HeldFile,
  {
    shapes,
    isPacked,
  }: { readonly shapes: BuildMemory['shapes'] | undefined; readonly isPacked: boolean },
): ShapedApart {
  const known = shapes?.find(shapeKeyOf(file));
  if (known !== undefined) return known;
  const { topic: _, ...shaped } = shapeOutline(file, { isPacked });
  const apart = structuredClone(shaped);
  shapes?.keep(shapeKeyOf(file), apart);
  return apart;
}

/** What an outline that was shaped says depends on its text and on what its file is called. */
export function shapeKeyOf({ file, kept }: HeldFile): string {
  return `${file} ${kept.sum}`;
}
