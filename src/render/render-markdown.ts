import MarkdownIt from 'markdown-it';

const ALLOWED_LINK = /^(?:https?:|mailto:|#)/i;

/** The one Markdown renderer: no raw HTML, no images, links to public addresses only, so its output is safe by construction. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });
// `replacements` would make © of the (c) in "Article 270(c)".
markdown.disable(['image', 'replacements']);
markdown.validateLink = (address) => ALLOWED_LINK.test(address.trim());

/** A line of Markdown as HTML, with typographer's quotes and dashes; no block elements. */
export function renderInline(text: string): string {
  return markdown.renderInline(text.replace(/(?<=\s)--(?=\s)/g, '–').replace(/\.\.\./g, '…'));
}
