import type { Checked } from '../../problems/problem.ts';
import type { ExtractedArticle } from '../extracted-article.ts';
import { decodeDocument } from './decode-document.ts';
import type { DocumentFile } from './document-file.ts';
import { parseMarked } from './parse-marked.ts';
import { parsePage } from './parse-page.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { settleArticle } from './settle-article.ts';

/** In characters: what a document is shows at its beginning. */
const HEAD = 5000;

interface Setting {
  /** The day on which the document is read, as `2026-11-22`. */
  readonly today: string;
}

/**
 * An article from a document of a stranger: a page saved from a browser, Markdown, or plain text. Navigation, author
 * boxes and the like are left out and listed. An article of ours, whose front matter is whole, keeps it, its text and
 * the numbers of its paragraphs.
 * @returns the article, or every reason why the document cannot be read as one.
 */
export function parseDocument(document: DocumentFile, setting: Setting): Checked<ExtractedArticle> {
  const decoded = decodeDocument(document);
  if (decoded.value === undefined) return { value: undefined, problems: decoded.problems };
  const text = decoded.value;
  if (isPage(document.name, text)) return settleArticle(parsePage(text), document, setting);
  if (!isMarked(text)) {
    const isMarkdown = /\.(?:md|markdown)$/i.test(document.name);
    const found = { stated: {}, ...parsePlainText(text, { isMarkdown }) };
    return settleArticle(found, document, setting);
  }
  const marked = parseMarked(text, document);
  if (marked.value === undefined) return { value: undefined, problems: marked.problems };
  return 'article' in marked.value
    ? { value: marked.value.article, problems: [] }
    : settleArticle(marked.value.found, document, setting);
}

function isPage(name: string, text: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,300}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, HEAD),
  );
}

/** Whether a text begins with front matter, sound or not: three hyphens, and a key or the name of a language. */
function isMarked(text: string): boolean {
  const [first = '', ...lines] = text.slice(0, HEAD).split(/\r\n?|\n/);
  if (/^---[^\S\n]{0,9}[a-z]{1,20}\s*$/i.test(first)) return true;
  const next = lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
  return /^---\s*$/.test(first) && /^\s*(?:["']?[\w-]{1,40}["']?\s{0,9}:|[{[]|---\s*$)/.test(next);
}
