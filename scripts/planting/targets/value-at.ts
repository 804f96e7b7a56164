import type { Path } from '../../../src/model/source.ts';

/** What stands at a path of plain data; undefined if nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

/** A copy of plain data with one value replaced; all else is shared with the original. */
export function withValueAt<T>(root: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const inner = withValueAt((root as Record<string | number, unknown>)[step], rest, value);
  if (Array.isArray(root)) return root.with(Number(step), inner) as T;
  return { ...root, [step]: inner };
}
