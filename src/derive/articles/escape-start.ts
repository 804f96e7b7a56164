/** What would make a heading, a list, a quotation, a rule, a fence, a table or a reference of a line, or hide it. */
const MARK =
  /^(?:[#>|`~=+\-–—•●▪■◦‣∙·\\]|\*(?:\s|$)|(?:[-*_]\s*){3,}$|\[[^\]]*\]:|\([a-z\d]{1,3}\)\s)/;

/** A number that would begin a list, or looks escaped. */
const NUMBER = /^(\d{1,9})(?=[.)](?:\s|$)|\\)/;

/** A text whose beginning Markdown reads as text; `unescapeStart` gives it back. */
export function escapeStart(text: string): string {
  if (MARK.test(text)) return `\\${text}`;
  return text.replace(NUMBER, '$1\\');
}

/** The text that was escaped. */
export function unescapeStart(text: string): string {
  if (/^\\[!-/:-@[-`{-~–—•●▪■◦‣∙·]/.test(text)) return text.slice(1);
  return text.replace(/^(\d{1,9})\\(?=[.)\\])/, '$1');
}
