import { readAgain } from '../output/folder/read-again.ts';
import type { OutputFolder } from '../output/write-output.ts';
import type { ManifestSheet } from './build-options.ts';

/** The entries of sheets that are kept; where a build that did not end has written the sheet anew, as it now is. */
export async function renewEntries(
  output: OutputFolder,
  sheets: readonly ManifestSheet[],
): Promise<readonly ManifestSheet[]> {
  return await Promise.all(
    sheets.map(async (sheet) => {
      if ([undefined, sheet.sha256].includes(output.earlier.get(sheet.path))) return sheet;
      return { ...sheet, ...(await readAgain(output.placeOf(sheet.path))) };
    }),
  );
}
