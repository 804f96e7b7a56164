interface Signature {
  /** The first bytes of such a file, as Latin-1. */
  readonly start: RegExp;
  readonly name: string;
  readonly hint: string;
}

const SAVE_AS_TEXT = 'Open it, and save it as plain text (.txt, UTF-8).';

/** Files that are often taken for text, by how they begin: Wikipedia, “List of file signatures”. */
const SIGNATURES: readonly Signature[] = [
  {
    start: /^%PDF-/,
    name: 'a PDF',
    hint: 'Open it, select all, and paste the text into a .txt file; or run `pdftotext` on it.',
  },
  {
    start: /^PK\x03\x04.*(?:word\/|\[Content_Types\]|mimetypeapplication)/s,
    name: 'a Word or other office document',
    hint: SAVE_AS_TEXT,
  },
  {
    start: /^PK(?:\x03\x04|\x05\x06)/,
    name: 'a ZIP archive',
    hint: 'Unpack it, and give the article that is in it.',
  },
  { start: /^\xD0\xCF\x11\xE0/, name: 'an old Word document', hint: SAVE_AS_TEXT },
  { start: /^\{\\rtf/, name: 'a rich-text document', hint: SAVE_AS_TEXT },
  {
    start: /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP|II\*\x00|MM\x00\*)/s,
    name: 'a picture',
    hint: 'Type the text that it shows, or read it with a text recogniser.',
  },
  { start: /^\x1F\x8B/, name: 'a compressed file', hint: 'Unpack it, and give what is in it.' },
  {
    start: /^(?:From: <Saved by|MIME-Version: 1\.0\s)/,
    name: 'a web archive (.mht)',
    hint: 'In the browser, save the page as “Webpage, HTML only”.',
  },
  {
    start: /^bplist00/,
    name: 'a web archive of Safari',
    hint: 'In Safari, save the page as “Page Source”.',
  },
];

/** How many bytes tell what a file is. */
const HEAD = 4096;

/** What a file is that is not text, and how to get text from it; undefined where its beginning does not tell. */
export function nameSignature(
  bytes: Uint8Array,
): { readonly name: string; readonly hint: string } | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, HEAD));
  return SIGNATURES.find(({ start }) => start.test(beginning));
}
