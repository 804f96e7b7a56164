import { z } from 'zod';

/** A public web address. Anything else (`javascript:`, `data:`, `file:`, a relative path) is refused. */
export const addressSchema = z.string().refine(isWebAddress, {
  error: 'is not a web address: it must begin with https:// or http:// and name a public host',
});

/** Nothing that could end an attribute, or that a browser reads in its own way: `https:../..` leads to the site itself. */
const WEB = /^https?:\/\/[^\s"'<>\\^`{|}]+$/;

const MAIL = /^mailto:[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}(?:\?subject=[^\s"'<>\\^`{|}&]*)?$/i;

/** Names that lead to no public host: RFC 6761, RFC 6762, RFC 8375. Numbers never name one here. */
const PRIVATE_HOST =
  /^[^.]*$|^[\d.]+$|^\[|\.$|(?:^|\.)(?:localhost|local|internal|invalid|test|example|home\.arpa)$/;

/** Whether anybody anywhere may follow a link: the one rule for links of content, on pages and in PDFs. */
export function isPublicLink(address: string): boolean {
  return isWebAddress(address) || MAIL.test(address);
}

function isWebAddress(address: string): boolean {
  if (!WEB.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return username === '' && password === '' && !PRIVATE_HOST.test(hostname);
}
