import { createSheetView } from '../../src/sheets/create-sheet-view.ts';
import type { SheetView } from '../../src/sheets/sheet-view.ts';
import { aLibrary, aTopic, type LibraryParts } from './a-library.ts';
import { anOutline, type OutlineText } from './an-outline.ts';

/** What a sheet shows of an outline in a library, on a day. */
export function aSheetView(
  written: OutlineText = {},
  parts: LibraryParts = {},
  today = '2026-11-22',
): SheetView {
  return createSheetView(aLibrary(parts), aTopic(anOutline(written)), { today });
}
