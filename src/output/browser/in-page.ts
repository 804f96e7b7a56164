/** What a page tells of itself before it is printed. */
export interface PageReport {
  /** Text of every heading, in order, whether or not it will be painted. */
  readonly headings: readonly string[];
  /** Fonts that the page was given and could not use. */
  readonly brokenFonts: readonly string[];
  /** Addresses of whatever did not come or is no picture where one should be, refused or not. */
  readonly missing: readonly string[];
}

/** The part of the browser's own objects that is used here. */
interface PageRule {
  readonly cssRules?: Iterable<PageRule>;
  readonly style?: Readonly<Record<'font' | 'fontStyle' | 'fontWeight' | 'fontFamily', string>>;
  readonly constructor: { readonly name: string };
}
interface PageElement {
  readonly textContent: string;
  cloneNode(deep: true): PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
  replaceWith(text: string): void;
}
interface PageLoad {
  readonly name: string;
  /** 0 if there was no answer. */
  readonly responseStatus: number;
}
interface PageImage {
  readonly currentSrc: string;
  readonly complete: boolean;
  decode(): Promise<unknown>;
}
declare const document: {
  readonly fonts: Iterable<{ readonly family: string; readonly status: string }> & {
    readonly ready: Promise<unknown>;
    load(font: string): Promise<unknown>;
  };
  readonly styleSheets: Iterable<PageRule>;
  readonly images: Iterable<PageImage>;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare const performance: {
  getEntriesByType(type: 'resource'): readonly PageLoad[];
  clearResourceTimings(): void;
};

/**
 * Runs inside the page, so it can use nothing from outside itself. Waits until the page's fonts are there, also those
 * that only its margin boxes use: the browser asks for these when it prints, which is too late for that print.
 */
export async function reportPage(): Promise<PageReport> {
  const rulesOf = (rule: PageRule): PageRule[] => {
    try {
      return [...(rule.cssRules ?? [])].flatMap((inner) => [inner, ...rulesOf(inner)]);
    } catch {
      return []; // A style sheet from elsewhere may not be read, and was refused anyway.
    }
  };
  const fontsOf = ({ style }: PageRule): string[] => {
    if (!style?.fontFamily) return [];
    return [style.font || `${style.fontStyle} ${style.fontWeight} 1px ${style.fontFamily}`.trim()];
  };
  const pageRules = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => /^CSS(Page|Margin)Rule$/.test(rule.constructor.name));
  await Promise.allSettled(pageRules.flatMap(fontsOf).map((font) => document.fonts.load(font)));
  await document.fonts.ready;

  const textOf = (element: PageElement): string => {
    const copy = element.cloneNode(true);
    for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ');
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]');
  const broken = [...document.fonts].filter((font) => font.status === 'error');
  // A style sheet whose loading broke off is there, and empty; a picture that one asks for is nowhere to be seen.
  const loads = performance.getEntriesByType('resource');
  performance.clearResourceTimings();
  const images = [...document.images].filter((image) => image.complete && image.currentSrc !== '');
  const decoded = await Promise.allSettled(images.map((image) => image.decode()));
  return {
    missing: [
      ...loads.filter(({ responseStatus }) => responseStatus === 0).map(({ name }) => name),
      ...images
        .filter((_, at) => decoded[at]?.status === 'rejected')
        .map((image) => image.currentSrc),
    ],
    headings: [...headings].map(textOf),
    brokenFonts: [...new Set(broken.map((font) => font.family))],
  };
}
