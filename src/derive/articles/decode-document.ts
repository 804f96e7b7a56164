import { createProblem } from '../../problems/create-problem.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Checked } from '../../problems/problem.ts';
import type { DocumentFile } from './document-file.ts';
import { nameSignature } from './name-signature.ts';

/** Own limit: a thousand pages. */
const LARGEST = 2 * 1024 * 1024;

/** Where a page says in what it is encoded: in its first 1024 bytes, by HTML § 4.2.5.4; browsers add a line or two. */
const HEAD = 4096;

/** Letters outside ASCII that English text in one of the old encodings has at most, by its characters. */
const MOST_FOREIGN = 0.1;

/** Control characters that a text has at most, by its characters: a stray form feed or two. */
const MOST_CONTROLS = 0.005;

/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what a page declares, or Windows-1252.
 * @returns the text, or a problem: empty, too large, no text, or an encoding that cannot be told.
 */
export function decodeDocument({ file, bytes }: DocumentFile): Checked<string> {
  const failed = (code: ProblemCode, message: string, hint: string): Checked<never> => ({
    value: undefined,
    problems: [createProblem(code, { file, line: 1, column: 1 }, { message, hint })],
  });
  if (bytes.length === 0)
    return failed('document/empty', 'The file is empty.', 'Save the article again.');
  if (bytes.length > LARGEST)
    return failed(
      'document/too-large',
      'The file has more than 2 MB, as no article has.',
      'Save the article alone, as text; or give a chapter at a time.',
    );
  const signature = nameSignature(bytes);
  if (signature !== undefined)
    return failed(
      'document/format',
      `The file is ${signature.name}, which cannot be read as text.`,
      signature.hint,
    );
  const text = decode(bytes);
  if (text?.trim() === '')
    return failed(
      'document/empty',
      'The file holds nothing but blanks.',
      'Save the article again.',
    );
  if (text !== undefined && isText(text)) return { value: text, problems: [] };
  return bytes.includes(0) || (text !== undefined && !isText(text))
    ? failed(
        'document/format',
        'The file holds bytes that no text has.',
        'Open it in the program that it belongs to, and save it as plain text (.txt, UTF-8).',
      )
    : failed(
        'document/encoding',
        'The encoding of the file cannot be told: it is neither UTF-8 nor Western European.',
        'Open it in an editor that shows it rightly, and save it as UTF-8.',
      );
}

function decode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.includes(0)) return undefined;
  return decodeAs('utf-8', bytes) ?? decodeDeclared(bytes) ?? decodeWestern(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const declared = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{2,30})/i.exec(head)?.[1];
  if (declared === undefined || /^utf/i.test(declared)) return undefined;
  return decodeAs(declared, bytes);
}

/** Windows-1252, where what comes out can be English: some quotation marks, dashes, accents among its letters. */
function decodeWestern(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const foreign = text.match(/[^\x00-\x7F]/g)?.length ?? 0;
  return foreign > text.length * MOST_FOREIGN || /[\x80-\x9F]/.test(text) ? undefined : text;
}

function isText(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  return controls <= Math.max(text.length * MOST_CONTROLS, 2) && !text.includes('\u0000');
}
