import { createHash } from 'node:crypto';
import type { CachingPrinter } from '../output/print-cache.ts';
import { NOT_PRINTED } from './reuse/not-printed.ts';
import { explainPrint, type SheetParts } from './sheet-parts.ts';

/**
 * Why a sheet was printed, or that it was not, as half a sentence; and keeps what it was made of for the next time.
 * @param place what tells the sheet from all others that are built on this machine.
 */
export async function explainReuse(
  parts: SheetParts,
  sheet: { readonly place: string; readonly isReused: boolean },
  { parts: store }: CachingPrinter,
): Promise<string> {
  const key = createHash('sha256').update(sheet.place).digest('hex');
  const before = readParts(await store.find(key));
  await store.keep(key, Buffer.from(JSON.stringify(parts)));
  return sheet.isReused ? NOT_PRINTED : `printed: ${explainPrint(before, parts)}`;
}

function readParts(kept: Uint8Array | undefined): SheetParts | undefined {
  if (kept === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(kept).toString()) as SheetParts;
  } catch {
    return undefined;
  }
}
