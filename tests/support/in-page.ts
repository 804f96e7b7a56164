/** Functions that run inside a page: each can use nothing from outside itself. */

interface Box {
  readonly width: number;
  readonly height: number;
}
interface PageElement {
  readonly id: string;
  readonly localName: string;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly outerHTML: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Box & { readonly left: number; readonly right: number };
}
declare const document: {
  readonly title: string;
  readonly documentElement: PageElement & { readonly lang: string };
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare const axe: {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
};

/** What a page says of itself, and what it leads to. */
export interface PageFacts {
  readonly title: string;
  readonly language: string;
  readonly description: string;
  /** Texts of `h1` to `h3`, in order. */
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  /** Values of `href` and `src`, as they are written. */
  readonly references: readonly string[];
}

export function readPageFacts(): PageFacts {
  const textOf = (element: PageElement): string => element.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector: string): PageElement[] => [...document.querySelectorAll(selector)];
  return {
    title: document.title,
    language: document.documentElement.lang,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    headings: all('h1, h2, h3').map(textOf),
    ids: all('[id]').map(({ id }) => id),
    references: all('[href], [src]').flatMap((element) =>
      [element.getAttribute('href'), element.getAttribute('src')].filter((value) => value !== null),
    ),
  };
}

/** Texts of the elements that a selector finds, white space made single. */
export function readTexts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** What reaches beyond the window, so that the page must be scrolled sideways. */
export function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const culprits = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [`${scrollWidth} > ${clientWidth}: ${culprits.at(-1)?.outerHTML.slice(0, 200) ?? ''}`];
}

/** What one touches to get about that is less than 44 px high or wide. */
export function findSmallTargets(): string[] {
  const targets = 'nav a, .site-head a, .card a, .related a, .kicker a, button, summary';
  return [...document.querySelectorAll(targets)].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 44 && height >= 44
      ? []
      : [`${width.toFixed(0)} × ${height.toFixed(0)}: ${element.outerHTML.slice(0, 120)}`];
  });
}

/** Everything in a page that could act: scripts, frames, handlers, addresses that run or read something. */
export function findActiveParts(): string[] {
  const ACTIVE = 'script, iframe, object, embed, frame, form, base, meta[http-equiv], animate, set';
  const elements = [...document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ element, name, value: value.trim() })),
  );
  const isActive = ({ name, value }: { name: string; value: string }): boolean =>
    name.startsWith('on') ||
    name === 'srcdoc' ||
    (/^(?:href|xlink:href|src|srcset|action|formaction|data|poster|style)$/.test(name) &&
      /^(?!https?:)[a-z][a-z0-9+.-]*:|url\(|expression/i.test(value));
  return [
    ...[...document.querySelectorAll(ACTIVE)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ...attributes
      .filter(isActive)
      .map(({ element, name, value }) => `${element.localName} ${name}="${value}"`),
  ];
}

export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly examples: readonly string[];
}

/** Runs axe-core: the rules that it runs unasked and `target-size`, or only those that are named. */
export async function runAxe(rules?: readonly string[]): Promise<AxeFinding[]> {
  const { violations } = await axe.run({
    resultTypes: ['violations'],
    ...(rules === undefined
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: rules } }),
  });
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    examples: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
  }));
}
