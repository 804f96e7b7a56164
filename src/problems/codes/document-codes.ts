import type { CatalogueEntry } from './catalogue-entry.ts';

/** What keeps a document that `derive` is given from being read as an article. None of it can be switched off. */
export const documentCodes = {
  'document/empty': {
    severity: 'error',
    title: 'A document has text',
    why: 'There is nothing to derive an outline from. Often a download that broke off, or a page whose text is loaded by scripts: copy the text itself into a .txt file.',
  },
  'document/too-large': {
    severity: 'error',
    title: 'A document is at most 2 MB',
    why: 'No article is that long: 2 MB of text is a thousand pages. Save the article alone, or a chapter at a time.',
  },
  'document/format': {
    severity: 'error',
    title: 'A document is plain text, Markdown or HTML',
    why: 'PDF, Word and other files hold more than text and need their own programs to be read. Save the document as text or as a web page first.',
  },
  'document/encoding': {
    severity: 'error',
    title: 'The letters of a document can be read',
    why: 'Text that is read in the wrong encoding gives wrong letters, and names and figures go wrong with them. Save the document as UTF-8.',
  },
  'document/language': {
    severity: 'error',
    title: 'A document is in English',
    why: 'Sentences are understood by English words and rules; of another language nothing would be understood, or worse, something wrong. Give the English edition, or a translation.',
  },
  'document/no-sentences': {
    severity: 'error',
    title: 'A document has sentences',
    why: 'Points are made from sentences. Lists of links, tables and captions have none, and a page that is behind a login has only those.',
  },
} as const satisfies Record<string, CatalogueEntry>;
