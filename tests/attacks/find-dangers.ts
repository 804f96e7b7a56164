import type { ReadHtml } from '../support/read-html.ts';

/** What Markdown makes of a text, beside what stands in the templates. */
const OF_MARKDOWN = ['em', 'strong', 'code', 'a', 's', 'br'];

const ADDRESSES = new Set(['href', 'src']);

/** A place of the site itself, or a part of the page. */
const OWN = /^(?:#[\w-]+|(?:https:\/\/khulasa\.invalid\/|(?:\.\.\/)*)[\w./-]+)$/;

/**
 * All in a page that no page of ours has: elements, attributes, addresses. None of the attacks names an address that may be
 * followed.
 * @param plain the same page of harmless words.
 */
export function findDangers({ tags }: ReadHtml, plain: ReadHtml): string[] {
  const elements = new Set([...plain.tags.map(({ name }) => name), ...OF_MARKDOWN]);
  const known = new Set(plain.tags.flatMap(({ attributes }) => Object.keys(attributes)));
  const addresses = new Set(
    plain.tags.flatMap(({ attributes }) => [attributes['href'], attributes['src']]),
  );
  return tags.flatMap(({ name, attributes }) => [
    ...(elements.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      if (!known.has(key) || /^(?:on|style$|srcdoc$)/.test(key)) return [`${name} ${key}`];
      const isLost = ADDRESSES.has(key) && !OWN.test(value) && !addresses.has(value);
      return isLost ? [`${name} ${key}=${value}`] : [];
    }),
  ]);
}
