import type { WrittenFile } from '../../output/write-output.ts';
import type { MadeSheet } from '../make-sheet.ts';
import type { TopicBook } from './topic-book.ts';

interface Begun {
  readonly key: string;
  readonly page: WrittenFile;
  /** How many sheets there are to be. */
  readonly sheets: number;
  readonly made: MadeSheet[];
}

/** Gathers the sheets of topics, and notes a topic in the book once it is whole and would be made the same again. */
export class TopicNotes {
  readonly #book: TopicBook;
  readonly #begun = new Map<string, Begun>();

  constructor(book: TopicBook) {
    this.#book = book;
  }

  begin(topic: string, about: Omit<Begun, 'made'>): void {
    this.#begun.set(topic, { ...about, made: [] });
    this.#settle(topic);
  }

  add(sheet: MadeSheet): void {
    const { topic } = sheet.sheet;
    this.#begun.get(topic)?.made.push(sheet);
    this.#settle(topic);
  }

  /** Whether no topic that was begun is unfinished. */
  areWhole(): boolean {
    return this.#begun.size === 0;
  }

  #settle(topic: string): void {
    const begun = this.#begun.get(topic);
    if (begun === undefined || begun.made.length < begun.sheets) return;
    if (!begun.made.every(({ isFinal }) => isFinal)) return;
    const { key, page, made } = begun;
    this.#begun.delete(topic);
    this.#book.note(topic, {
      key,
      page,
      sheets: made.map(({ sheet }) => sheet),
      warnings: made.flatMap(({ warnings }) => warnings),
    });
  }
}
