const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Text as a PDF text string: literal where ASCII will do, otherwise UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export function formatPdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** What a PDF text string says; PDFDocEncoding is read as Latin-1, which is the same but for a few signs. */
export function parsePdfText(value: string): string {
  const bytes = value.startsWith('<') ? parseHexadecimal(value) : parseLiteral(value);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2));
  return bytes.toString('latin1');
}

function parseHexadecimal(value: string): Buffer {
  const digits = value.replace(/[<>\s]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function parseLiteral(value: string): Buffer {
  const text = value
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|(\r\n|[^]))/g, (_, octal?: string, other?: string) =>
      octal === undefined ? unescape(other ?? '') : String.fromCharCode(parseInt(octal, 8) & 0xff),
    );
  return Buffer.from(text, 'latin1');
}

/** A backslash before the end of a line joins two lines; before any other sign it stands for that sign. */
function unescape(escaped: string): string {
  return /[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped);
}

function decodeUtf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}
