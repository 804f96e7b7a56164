import { parseHTML } from 'linkedom';

/** The part of a document that is used here. */
interface Element {
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<Element>;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}

const HIDDEN = 'svg, style, .unseen, [aria-hidden=true]';
const BLOCKS =
  'h1, h2, h3, h4, p, li, dt, dd, summary, table, div, section, article, header, ul, ol';

/** The text of a sheet's HTML as Markdown, for programs that print Markdown: headings, lists, tables, paragraphs. */
export function sheetToMarkdown(html: string): string {
  const { document } = parseHTML(html) as unknown as {
    document: { querySelector(selector: string): Element | null };
  };
  const main = document.querySelector('main');
  if (main === null) throw new Error('A sheet without a `main` element.');
  for (const element of main.querySelectorAll(HIDDEN)) element.remove();
  return `${blocksOf(main).join('\n\n')}\n`;
}

function blocksOf(element: Element): string[] {
  if (element.localName === 'table') return [tableOf(element)];
  const inner = [...element.children].filter((child) => isBlock(child));
  if (inner.length > 0) return inner.flatMap(blocksOf);
  const text = plain(element);
  if (text === '') return [];
  const level = /^h([1-4])$/.exec(element.localName)?.[1];
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${text}`];
  return [element.localName === 'li' ? `- ${text}` : text];
}

function isBlock(element: Element): boolean {
  return BLOCKS.split(', ').includes(element.localName);
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(plain));
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Signs that Markdown would take for its own are escaped. */
function plain(element: Element): string {
  return element.textContent
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
