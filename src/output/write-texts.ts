import { lstat, rm } from 'node:fs/promises';
import { writeText } from './write-text.ts';

/**
 * Puts texts at paths, in their order. If one cannot be written, those before it that are new are taken away again, so that
 * nothing is left of what failed.
 * @throws Failure `output/unwritable`.
 */
export async function writeTexts(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const found = await lstat(path).catch(() => undefined);
      await writeText(path, text);
      if (found === undefined) made.push(path);
    }
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    throw error;
  }
}
