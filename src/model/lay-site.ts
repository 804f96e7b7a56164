import type { WrittenOutline } from './library.ts';
import { blockOf, type Block } from './merge-items.ts';
import { mergeOverlay } from './merge-overlay.ts';
import type { Path, Source } from './source.ts';

/**
 * Lays an overlay's `site.yaml` over the content's: its keys replace, but its `rules` are laid over rule by rule, and
 * limit by limit, so that setting one does not put the others back. Places lead to whichever file wrote the value.
 */
export function laySite(below: WrittenOutline, above: WrittenOutline): WrittenOutline | undefined {
  const merged = mergeOverlay(below, above).value;
  const [base, layer] = [blockOf(below.data)['rules'], blockOf(above.data)['rules']];
  if (merged === undefined || !isBlock(base) || !isBlock(layer)) return merged;
  const laid = Object.entries(layer).map(
    ([code, set]) => [code, layRule(base[code], set)] as const,
  );
  const sourceOf = ([key, code, limit]: Path): Source => {
    if (key !== 'rules' || typeof code !== 'string') return merged.source;
    if (!Object.hasOwn(layer, code)) return below.source;
    const set = layer[code];
    const isOfBase = limit !== undefined && isBlock(set) && !Object.hasOwn(set, limit);
    return isOfBase ? below.source : above.source;
  };
  return {
    ...merged,
    data: { ...blockOf(merged.data), rules: { ...base, ...Object.fromEntries(laid) } },
    source: {
      file: merged.source.file,
      locate: (path, what) => sourceOf(path).locate(path, what),
    },
  };
}

/** A rule set in an overlay over the same rule of the site: a level alone keeps the limits, limits alone the level. */
function layRule(below: unknown, above: unknown): unknown {
  if (!isBlock(below) && typeof below !== 'string') return above;
  if (isBlock(above)) return { ...toBlock(below), ...above };
  return isBlock(below) && typeof above === 'string' ? { ...below, level: above } : above;
}

function toBlock(set: Block | string): Block {
  return typeof set === 'string' ? { level: set } : set;
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
