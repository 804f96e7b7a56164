/** The part of the browser's own objects that is used here. */
interface PageElement {
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly outerHTML: string;
  readonly textContent: string;
  innerHTML: string;
  lang: string;
  open: boolean;
  hidden: boolean;
  attachShadow(options: { mode: 'open' }): PageElement;
  append(child: PageElement): void;
  replaceWith(other: PageElement): void;
  querySelector(selector: string): PageElement | null;
  addEventListener(name: string, heard: () => void): void;
}
interface Page {
  title: string;
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
declare const document: Page & {
  readonly currentScript: PageElement | null;
  readonly visibilityState: string;
  createElement(name: string): PageElement;
  addEventListener(name: string, heard: () => void): void;
};
declare const location: { readonly href: string; reload(): void };
declare const sessionStorage: Record<string, string>;
declare class DOMParser {
  parseFromString(html: string, type: 'text/html'): Page;
}
declare class EventSource {
  constructor(address: string);
  onmessage: (message: { readonly data: string }) => void;
  onerror: () => void;
  close(): void;
}

/**
 * Runs inside a page of the preview, so it can use nothing from outside itself. Shows the panel that the server sends, and
 * the page as it is now: in place, so that it stays where it was scrolled to and what was unfolded stays so, unless it
 * comes with another style or with scripts. A page that nobody sees lets go of the server: a browser holds six connections
 * to it, and a seventh page would not come.
 */
export function followPreview(): void {
  let sum = document.currentScript?.dataset['sum'];
  const host = document.createElement('khulasa-preview');
  const panel = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  let events: EventSource | undefined;
  let turn = Promise.resolve();

  const show = (html: string): void => {
    panel.innerHTML = html;
    const details = panel.querySelector('details');
    const title = panel.querySelector('summary')?.textContent ?? '';
    // What was folded away stays so until there is something else to say.
    if (details === null) return;
    if (sessionStorage['khulasa-folded'] === title) details.open = false;
    details.addEventListener('toggle', () => {
      sessionStorage['khulasa-folded'] = details.open ? '' : title;
    });
  };
  const stylesOf = (page: Page): string =>
    [...page.querySelectorAll('link[rel=stylesheet], style')]
      .map(({ outerHTML }) => outerHTML)
      .join();
  const detailsOf = (page: Page): PageElement[] => [...page.querySelectorAll('details')];
  const turnTo = (html: string): void => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    const scripts = [...next.querySelectorAll('script')];
    if (scripts.length > 1 || stylesOf(next) !== stylesOf(document)) {
      location.reload();
      return;
    }
    const open = detailsOf(document).map(({ open: isOpen }) => isOpen);
    const details = detailsOf(next);
    if (details.length === open.length)
      for (const [at, one] of details.entries()) one.open = open[at] === true;
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    next.body.append(host);
    document.body.replaceWith(next.body);
  };
  const follow = async (html: string): Promise<void> => {
    const answer = await fetch(location.href, { cache: 'no-store', mode: 'same-origin' });
    const now = answer.headers.get('etag')?.replaceAll('"', '');
    if (now !== sum) turnTo(await answer.text());
    sum = now;
    show(html);
  };
  const lose = (): void => {
    const lost = panel.querySelector('.lost');
    if (lost !== null) lost.hidden = false;
  };
  const connect = (): void => {
    events = new EventSource('/.khulasa/events');
    events.onmessage = ({ data }) => {
      turn = turn.then(() => follow(JSON.parse(data) as string)).catch(lose);
    };
    events.onerror = lose;
  };
  const connectIfSeen = (): void => {
    events?.close();
    if (document.visibilityState === 'visible') connect();
  };
  document.addEventListener('visibilitychange', connectIfSeen);
  connectIfSeen();
}
