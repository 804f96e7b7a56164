import { createHash } from 'node:crypto';
import type { Site } from '../model/site.ts';
import type { FontFile } from './read-fonts.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { Templates } from './template.ts';

/** The files that every page shares, named by their content, so that a browser may keep them for good. */
export interface Assets {
  readonly files: readonly RenderedFile[];
  /** Path of the stylesheet inside the output folder. */
  readonly stylesheet: string;
  /** Path of the logo, if there is one. */
  readonly logo: string | undefined;
}

/** A picture that stands beside the site's name. */
export interface Logo {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The order in which stylesheets are joined: a tutor's own, of any other name, comes last and wins. */
const STYLE_ORDER = ['tokens', 'screen', 'print'];

/** One stylesheet with the site's colours, and the fonts that it names. */
export function renderAssets(
  templates: Templates,
  fonts: readonly FontFile[],
  brand: { readonly site: Site; readonly logo: Logo | undefined },
): Assets {
  const fontFiles = fonts.map((font) => ({
    font,
    file: hashed(`assets/${font.name}`, font.bytes),
  }));
  const names = [
    ...STYLE_ORDER,
    ...[...templates.styles.keys()].filter((name) => !STYLE_ORDER.includes(name)).sort(),
  ];
  const css = [
    '@charset "utf-8";',
    ...fontFiles.map(({ font, file }) => fontFace(font, file.path)),
    ...names.flatMap((name) => templates.styles.get(name) ?? []),
    `:root { --brand: ${brand.site.colours.accent}; }`,
  ].join('\n');
  const stylesheet = hashed('assets/khulasa.css', css);
  const logo = brand.logo && hashed(`assets/${brand.logo.name.toLowerCase()}`, brand.logo.bytes);
  return {
    files: [
      ...fontFiles.map(({ file }) => file),
      stylesheet,
      ...(logo === undefined ? [] : [logo]),
    ],
    stylesheet: stylesheet.path,
    logo: logo?.path,
  };
}

function fontFace({ family, weight, style, unicodeRange }: FontFile, path: string): string {
  const file = path.split('/').at(-1) ?? '';
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url("${file}") format("woff2"); unicode-range: ${unicodeRange}; }`;
}

/** `assets/name.css` as `assets/name.1a2b3c4d5e.css`, by its content. */
export function hashed(path: string, content: string | Uint8Array): RenderedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: path.replace(/\.([a-z0-9]+)$/, `.${hash}.$1`), content };
}
