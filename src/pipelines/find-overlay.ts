import type { WrittenOverlay } from '../model/library.ts';
import { Failure } from '../problems/failure.ts';
import { didYouMean } from '../problems/suggest.ts';

/**
 * The overlay of a name; none where none is named.
 * @throws Failure `usage/unknown-overlay` when there is no such overlay.
 */
export function findOverlay(
  overlays: readonly WrittenOverlay[],
  name: string | undefined,
): WrittenOverlay | undefined {
  if (name === undefined) return undefined;
  const found = overlays.find((overlay) => overlay.name === name);
  if (found !== undefined) return found;
  const known = overlays.map((overlay) => overlay.name);
  throw new Failure('usage/unknown-overlay', `There is no overlay \`${name}\`.`, {
    hint:
      didYouMean(name, known) ??
      (known.length > 0
        ? `There is: ${known.join(', ')}.`
        : 'Overlays are folders in content/overlays.'),
  });
}
