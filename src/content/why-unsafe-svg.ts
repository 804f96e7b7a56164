import { parseXml, type XmlAttribute, type XmlElement } from './parse-xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What drawing programs say of a picture in RDF. Every other vocabulary of the W3C may act: HTML, MathML, XML Events. */
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The elements of SVG that draw, and nothing that runs, moves, links or takes in other documents. */
const DRAWING = new Set(
  `svg g defs symbol use switch title desc metadata style image path rect circle ellipse line
  polyline polygon text tspan textPath marker mask clipPath pattern linearGradient radialGradient stop filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(
    /\s+/,
  ),
);

const LINKS = new Set(['href', 'src', 'base']);

const WITHIN = String.raw`#[^\s"'()<>\\]*|data:image/(?:png|jpe?g);base64,[A-Za-z\d+/=\s]*`;
const HARMLESS_LINK = new RegExp(`^(?:${WITHIN})$`);
const HARMLESS_URL = new RegExp(String.raw`^url\(\s*(["']?)(?:${WITHIN})\1\s*\)`, 'i');

/** Functions of CSS that may load something, whatever is before their name. */
const LOADING = /(?:url|src|image|image-set|cross-fade|element|expression)\(/gi;

/**
 * Why an SVG file is more than a picture, as half a sentence: it would act, or load something, if its address were
 * opened. Undefined for one that is nothing but a picture. What is not understood is refused.
 */
export function whyUnsafeSvg(text: string): string | undefined {
  const elements = parseXml(text);
  if (typeof elements === 'string') return elements;
  const [root] = elements;
  if (root?.namespace !== SVG || root.name !== 'svg')
    return `it does not begin with \`<svg xmlns="${SVG}">\``;
  return firstReason(elements, whyUnsafe);
}

function firstReason<T>(
  items: readonly T[],
  why: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const reason = why(item);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function whyUnsafe({ namespace, name, attributes, text }: XmlElement): string | undefined {
  const isForeign = namespace === RDF || !/^(?:http:\/\/www\.w3\.org\/|$)/.test(namespace);
  if (!isForeign && (namespace !== SVG || !DRAWING.has(name)))
    return `it holds a \`<${name}>\`, which does not draw`;
  return (
    (name === 'style' ? whyUnsafeRules(text) : undefined) ?? firstReason(attributes, whyUnsafeValue)
  );
}

function whyUnsafeValue({ prefix, name, value }: XmlAttribute): string | undefined {
  if (prefix === 'xmlns') return undefined;
  if (/^on/i.test(name)) return `it holds \`${name}\`, which runs a script`;
  if (LINKS.has(name.toLowerCase()) && !HARMLESS_LINK.test(value))
    return `its \`${name}\` leads out of the picture`;
  return prefix === '' ? whyUnsafeStyle(value) : undefined;
}

function whyUnsafeRules(css: string): string | undefined {
  if (/@(?!media\b)/i.test(css)) return 'its style holds an instruction that could load something';
  return whyUnsafeStyle(css);
}

/** Any attribute of SVG may be read as CSS. A backslash could spell what is looked for here in another way. */
function whyUnsafeStyle(css: string): string | undefined {
  if (css.includes('\\')) return 'it holds a backslash in its style';
  for (const { index } of css.matchAll(LOADING)) {
    if (/[\w-]/.test(css[index - 1] ?? '') || !HARMLESS_URL.test(css.slice(index)))
      return 'its style loads something from outside the picture';
  }
  return undefined;
}
