import MarkdownIt from 'markdown-it';
import { isPublicLink } from '../model/address.ts';

const FRAGMENT = /^#[^\s"'<>]*$/;

/** The one Markdown renderer: no raw HTML, no images, links to public addresses only, so its output is safe by construction. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });
// `replacements` would make © of the (c) in "Article 270(c)".
markdown.disable(['image', 'replacements']);
const normalise = markdown.normalizeLink.bind(markdown);
markdown.normalizeLink = (address) => normalise(address).replaceAll("'", '%27');
markdown.validateLink = (address) => isPublicLink(address) || FRAGMENT.test(address);

/** A line of Markdown as HTML, with typographer's quotes and dashes; no block elements. */
export function renderInline(text: string): string {
  return markdown.renderInline(text.replace(/(?<=\s)--(?=\s)/g, '–').replace(/\.\.\./g, '…'));
}
