import { readFileSync } from 'node:fs';

/** Every `nth` line of the files, as Stryker’s `mutate` takes them: what spans several lines is left out. */
export function sampleLines(files: readonly string[], nth: number): readonly string[] {
  return files.flatMap((file) => {
    const count = readFileSync(file, 'utf8').split('\n').length;
    return Array.from({ length: Math.floor(count / nth) }, (_, at) => {
      const line = (at + 1) * nth;
      return `${file}:${line}-${line}`;
    });
  });
}
