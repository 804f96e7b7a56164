import { z } from 'zod';
import { UNSEEN } from '../problems/unseen.ts';

/** A public web address. Anything else (`javascript:`, `data:`, `file:`, a relative path) is refused. */
export const addressSchema = z.string().refine(isWebAddress, {
  error: 'is not a web address: it must begin with https:// or http:// and name a public host',
});

/** Nothing that could end an attribute, or that a browser reads in its own way: `https:../..` leads to the site itself. */
const WEB = /^https?:\/\/[^\s"'<>\\^`{|}]+$/;

/** No line break in disguise: one could add other receivers. */
const MAIL =
  /^mailto:[\w.+-]+@(?<host>(?:[a-z\d-]+\.)+[a-z]{2,})(?:\?subject=(?:(?!%0[ad])[^\s"'<>\\^`{|}&])*)?$/i;

/** An address is shown, too: what hides in it, or turns it round, would have it look like another. */
const HIDDEN = new RegExp(String.raw`[${UNSEEN}\u00AD\u200C\u200D]`, 'v');

/** Longer ones are not followed by every browser, and stand in no sitemap (sitemaps.org, protocol: 2,048 characters). */
const LONGEST = 2048;

/**
 * Names that lead to no public host: RFC 6761, RFC 6762 with its appendix G, RFC 7686, RFC 8375, RFC 9476, and what ICANN
 * keeps for private use. Numbers never name one here.
 */
const PRIVATE_HOST =
  /^[^.]*$|^[\d.]+$|^\[|\.$|(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|invalid|test|example|onion|alt|home\.arpa)$/;

/** Whether anybody anywhere may follow a link: the one rule for links of content, on pages and in PDFs. */
export function isPublicLink(address: string): boolean {
  return isWebAddress(address) || isMailAddress(address);
}

function isMailAddress(address: string): boolean {
  const host = MAIL.exec(address)?.groups?.['host'];
  return host !== undefined && isPlain(address) && !PRIVATE_HOST.test(host.toLowerCase());
}

function isPlain(address: string): boolean {
  return address.length <= LONGEST && address.isWellFormed() && !HIDDEN.test(address);
}

function isWebAddress(address: string): boolean {
  if (!isPlain(address) || !WEB.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return username === '' && password === '' && !PRIVATE_HOST.test(hostname);
}
