const WEB = new Set(['http:', 'https:']);

/** Names and numbers that lead to no public host: RFC 6761, RFC 8375, RFC 1918, RFC 3927, RFC 4193, RFC 4291. */
const PRIVATE_HOST =
  /^[^.:]*$|(^|\.)(localhost|local|internal|invalid|test|example|home\.arpa)$|^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^\[(::|f[cd]|fe[89ab])/;

/** Whether anybody who holds the PDF can follow this address: a public web page, or somebody to write to. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'mailto:') return true;
  return WEB.has(protocol) && !PRIVATE_HOST.test(hostname.replace(/\.$/, ''));
}
