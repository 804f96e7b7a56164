import { z } from 'zod';

/** A public web address. Anything else (`javascript:`, `data:`, `file:`, a relative path) is refused. */
export const addressSchema = z.string().refine(isPublicAddress, {
  error: 'is not a web address: it must begin with https:// or http:// and name a public host',
});

function isPublicAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return (
    username === '' &&
    password === '' &&
    hostname.includes('.') &&
    !/^(?:[\d.]+|\[.*)$/.test(hostname) &&
    !/\.(?:local|internal|localhost)?$/.test(hostname)
  );
}
