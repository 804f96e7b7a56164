import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  /** The whole information dictionary, as pdf.js gives it. */
  readonly information: Readonly<Record<string, unknown>>;
  /** The XMP packet; empty if there is none. */
  readonly packet: string;
  /** Whether it says that it is tagged. */
  readonly isMarked: boolean;
  /** Titles, each before those under it, and the page that each leads to: 0 for one that leads nowhere. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  readonly pages: readonly PdfPage[];
}

export interface PdfPage {
  readonly text: string;
  readonly isTagged: boolean;
  /** Roles in the structure tree, each before those inside it. */
  readonly roles: readonly string[];
  /** Names without the letters that mark a subset; `Type 3` for one that has no name. */
  readonly fonts: readonly string[];
  readonly links: readonly PdfLink[];
}

/** A link: to an address, or to a page of the document; to neither if it is broken. */
export interface PdfLink {
  readonly address?: string;
  readonly page?: number;
}

type Document = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Bookmark = Awaited<ReturnType<Document['getOutline']>>[number];

/** Reads a PDF back with a program that is not the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const { info: read, metadata } = await document.getMetadata();
    const info = read as Record<string, unknown>;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(document, number));
    return {
      title: String(info['Title'] ?? ''),
      author: String(info['Author'] ?? ''),
      subject: String(info['Subject'] ?? ''),
      language: String(info['Language'] ?? ''),
      information: info,
      packet: metadata?.getRaw() ?? '',
      isMarked: (await document.getMarkInfo())?.Marked === true,
      bookmarks: await readBookmarks(document),
      pages,
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const roles = listRoles((await page.getStructTree()) as StructureNode | null);
  return {
    text: items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join(''),
    isTagged: roles.length > 0,
    roles,
    fonts: await readFonts(page),
    links: await readLinks(document, page),
  };
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

function listRoles(node: StructureNode | null): string[] {
  return (node?.children ?? []).flatMap((child) =>
    child.role === undefined ? [] : [child.role, ...listRoles(child)],
  );
}

async function readLinks(document: Document, page: Page): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  return await Promise.all(
    links.map(async ({ unsafeUrl, dest }) =>
      typeof unsafeUrl === 'string'
        ? { address: unsafeUrl }
        : await findDestination(document, dest as Destination),
    ),
  );
}

type Destination = Bookmark['dest'];

async function findDestination(document: Document, wanted: Destination): Promise<PdfLink> {
  const place = typeof wanted === 'string' ? await document.getDestination(wanted) : wanted;
  return place?.[0] ? { page: (await document.getPageIndex(place[0])) + 1 } : {};
}

async function readFonts(page: Page): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const used = fnArray.flatMap((operator, at) =>
    operator === pdfjs.OPS.setFont ? [String((argsArray[at] as unknown[])[0])] : [],
  );
  const fonts = [...new Set(used)].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; isType3Font: boolean };
    return font.isType3Font ? 'Type 3' : font.name.replace(/^[A-Z]{6}\+/, '');
  });
  return [...new Set(fonts)].sort();
}

async function readBookmarks(document: Document): Promise<ReadPdf['bookmarks']> {
  const found: { title: string; page: number }[] = [];
  const visit = async (bookmarks: readonly Bookmark[]): Promise<void> => {
    for (const { title, dest, items } of bookmarks) {
      found.push({ title, page: (await findDestination(document, dest)).page ?? 0 });
      await visit(items as Bookmark[]);
    }
  };
  await visit((await document.getOutline()) ?? []);
  return found;
}
