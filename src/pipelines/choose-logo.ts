import { decodeUtf8 } from '../content/decode-utf8.ts';
import { whyUnsafeSvg } from '../content/why-unsafe-svg.ts';
import type { WrittenOutline } from '../model/library.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { Logo } from '../render/render-assets.ts';

export interface LogoSources {
  /** By path inside the content folder. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly overlay: string | undefined;
  /** The overlay's site.yaml and the content's own, for the place of a problem. */
  readonly sites: readonly (WrittenOutline | undefined)[];
}

/** The logo of this name, an overlay's own first, unless it is missing or more than a picture: then the problem. */
export function chooseLogo(
  name: string | undefined,
  { pictures, overlay = '', sites }: LogoSources,
): { logo: Logo | undefined; problems: readonly Problem[] } {
  if (name === undefined) return { logo: undefined, problems: [] };
  const bytes = pictures.get(`overlays/${overlay}/${name}`) ?? pictures.get(name);
  const fault = bytes === undefined ? missing(name) : unsafe(name, bytes);
  if (bytes !== undefined && fault === undefined) return { logo: { name, bytes }, problems: [] };
  const site = sites.find((written) => written !== undefined && namesLogo(written));
  return {
    logo: undefined,
    problems:
      fault === undefined || site === undefined
        ? []
        : [createProblem(fault.code, site.source.locate(['logo']), fault)],
  };
}

interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint?: string;
}

function missing(name: string): Fault {
  return { code: 'site/no-logo', message: `There is no file \`${name}\` beside site.yaml.` };
}

function unsafe(name: string, bytes: Uint8Array): Fault | undefined {
  const why = /\.svg$/i.test(name) ? whyUnsafeText(bytes) : whyNoPng(bytes);
  if (why === undefined) return undefined;
  return {
    code: 'site/unsafe-logo',
    message: `\`${name}\` is not used as a logo: ${why}.`,
    hint: 'Export it as plain SVG, without scripts, links and outside files, or as PNG.',
  };
}

function whyUnsafeText(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes);
  return text === undefined ? 'it is not text in UTF-8' : whyUnsafeSvg(text);
}

/** The first bytes of every PNG (PNG Specification, 5.2). */
const PNG = '89504e470d0a1a0a';

function whyNoPng(bytes: Uint8Array): string | undefined {
  return Buffer.from(bytes.subarray(0, 8)).toString('hex') === PNG
    ? undefined
    : 'it is not a PNG picture';
}

function namesLogo({ data }: WrittenOutline): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'logo');
}
