import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/** A font file and the characters it is for, as a stylesheet names them. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** File name without a hash: `source-serif-4-latin-400-normal.woff2`. */
  readonly name: string;
  readonly unicodeRange: string;
  readonly bytes: Uint8Array;
}

interface Face {
  readonly family: string;
  readonly pack: string;
  readonly subsets: readonly string[];
  readonly cuts: readonly (readonly [weight: number, style: FontFile['style']])[];
}

/** Static cuts only: variable fonts become nameless Type 3 fonts in a PDF (vivliostyle.js#1413). */
const FACES: readonly Face[] = [
  {
    family: 'Source Serif 4',
    pack: 'source-serif-4',
    subsets: ['latin', 'latin-ext'],
    cuts: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
    ],
  },
  {
    family: 'Source Sans 3',
    pack: 'source-sans-3',
    subsets: ['latin', 'latin-ext'],
    cuts: [
      [400, 'normal'],
      [600, 'normal'],
    ],
  },
  {
    family: 'Noto Nastaliq Urdu',
    pack: 'noto-nastaliq-urdu',
    subsets: ['arabic'],
    cuts: [[400, 'normal']],
  },
];

/** Reads the fonts that sheets are set in, from the packages that bring them. */
export async function readFonts(): Promise<readonly FontFile[]> {
  const require = createRequire(import.meta.url);
  const fonts = FACES.map(async ({ family, pack, subsets, cuts }) => {
    const folder = dirname(require.resolve(`@fontsource/${pack}/package.json`));
    const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Readonly<
      Record<string, string>
    >;
    const files = subsets.flatMap((subset) =>
      cuts.map(([weight, style]) => ({ subset, weight, style })),
    );
    return Promise.all(
      files.map(async ({ subset, weight, style }): Promise<FontFile> => {
        const name = `${pack}-${subset}-${weight}-${style}.woff2`;
        const bytes = await readFile(join(folder, 'files', name));
        return { family, weight, style, name, unicodeRange: ranges[subset] ?? '', bytes };
      }),
    );
  });
  return (await Promise.all(fonts)).flat();
}
