import { articleSchema } from '../../model/article.ts';
import { splitFrontMatter } from '../../model/split-front-matter.ts';
import type { Checked } from '../../problems/problem.ts';
import type { ExtractedArticle, LeftOut } from '../extracted-article.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentFile } from './document-file.ts';
import type { FoundDocument, StatedKey } from './found-document.ts';
import { docOf, nameArticle } from './name-article.ts';
import { parseMarkdownBlocks } from './parse-markdown-blocks.ts';
import { parsePlainText } from './parse-plain-text.ts';

/** Keys under which other programs keep what we know, in small letters. */
const KEYS: Readonly<Record<string, StatedKey>> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  site: 'outlet',
  country: 'country',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  datepublished: 'published',
  accessed: 'accessed',
  retrieved: 'accessed',
  url: 'url',
  link: 'url',
  canonical: 'url',
  source_url: 'url',
  kind: 'kind',
  type: 'kind',
  section: 'kind',
  stance: 'stance',
  language: 'language',
  lang: 'language',
  note: 'note',
};

/** An article of ours, or what a Markdown file of other people holds. */
type Marked = { readonly article: ExtractedArticle } | { readonly found: FoundDocument };

/** Reads Markdown with front matter. Front matter that is broken, or in another language than YAML, is a problem. */
export function parseMarked(text: string, { file, name }: DocumentFile): Checked<Marked> {
  const split = splitFrontMatter({ file, path: name, text });
  if (split.value === undefined) return { value: undefined, problems: split.problems };
  const { data, body } = split.value;
  const own = articleSchema.safeParse(data);
  if (own.success) {
    const id = nameArticle(name, own.data.title);
    const blocks = parseMarkdownBlocks(body);
    const article = { id, doc: docOf(name), frontMatter: own.data, blocks, leftOut: [] };
    return { value: { article }, problems: [] };
  }
  const { stated, unknown } = readKeys(data);
  const { blocks, leftOut } = parsePlainText(body, { isMarkdown: true });
  const found = { stated, blocks, leftOut: [...unknown, ...leftOut] };
  return { value: { found }, problems: [] };
}

function readKeys(data: unknown): {
  stated: Partial<Record<StatedKey, string>>;
  unknown: LeftOut[];
} {
  const stated: Partial<Record<StatedKey, string>> = {};
  const unknown: LeftOut[] = [];
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  for (const [key, value] of entries) {
    const known = Object.hasOwn(KEYS, key.toLowerCase()) ? KEYS[key.toLowerCase()] : undefined;
    const text = textOf(value);
    if (known !== undefined && stated[known] === undefined && text !== '') stated[known] = text;
    else
      unknown.push({ text: cleanText(`${key}: ${text}`), why: 'front matter that is not known' });
  }
  return { stated, unknown };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object' && value !== null) return cleanText(JSON.stringify(value));
  return value === null || value === undefined ? '' : cleanText(String(value));
}
