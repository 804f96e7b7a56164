import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../content/read-documents.ts';
import type { Lexicons } from '../content/read-lexicons.ts';
import type { Draft } from '../derive/draft.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { explainThread } from './explain-thread.ts';
import type { ComposeSetting, Question, ReadArticle, Report, Wanted } from './reading.ts';

/**
 * How long a document may take: ample for any article (one of 800 words takes some 50 ms), and an end to whatever was
 * made to take for ever. In milliseconds.
 */
const LIMIT = { each: 5000, step: 1000, bytes: 50_000 };

/** Each thread holds its own model, and more of them wait for the one that reads from disk. */
const MOST_THREADS = 8;

/** A thread is worth its start, some 300 ms, only for as many documents as take that long. */
const DOCUMENTS_A_THREAD = 10;

/** Enough for the longest document; with room for more a thread only clears up later. Megabytes. */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/** What is told where a thread has not memory enough. */
const EXHAUSTED = {
  message: 'There is not enough memory to read the articles.',
  hint: 'Derive from fewer at once; of a very long one, from a part.',
};

/** Beside this file, as TypeScript or as it was built. */
const THREAD = new URL(`./read-articles-worker${extname(import.meta.url)}`, import.meta.url);

export interface ReaderOptions {
  readonly lexicons: Lexicons;
  /** The day of the derivation, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many processors may be used; 1 if left out. */
  readonly processors?: number | undefined;
  /** What is wanted of each article; all of it, if left out. */
  readonly wants?: Wanted;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** What a thread runs, and how long it may take for so many bytes; as it should be, if left out. */
  readonly thread?: URL;
  readonly limitOf?: (bytes: number) => number;
}

export interface ReadProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** How many milliseconds documents of so many bytes may take. */
export function limitOf(bytes: number): number {
  return LIMIT.each + LIMIT.step * Math.ceil(bytes / LIMIT.bytes);
}

/**
 * Understands documents and composes drafts in threads of their own, so that one that takes for ever can be ended. A
 * thread is started when it is first needed and ended with the reader.
 */
export class ArticleReader implements AsyncDisposable {
  readonly #options: ReaderOptions;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  /** What is wrong with the lexicons: no thread can do anything then. */
  #wrong: readonly Problem[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Each document as a labelled article, or what is wrong with it; what is wrong with the lexicons stands in each. */
  async read(documents: readonly ReadDocument[]): Promise<readonly Checked<ReadArticle>[]> {
    const read = new Map<ReadDocument, Checked<ReadArticle>>();
    const waiting = documents.values();
    const work = async (): Promise<void> => {
      for (const document of waiting) {
        read.set(document, await this.#readOne(document));
        const { file } = document;
        this.#options.onProgress?.({ file, done: read.size, total: documents.length });
      }
    };
    await Promise.all(Array.from({ length: this.#threadsFor(documents.length) }, work));
    return documents.map((document) => read.get(document) ?? { value: undefined, problems: [] });
  }

  /** A draft of labelled articles. @param file what a problem calls them. */
  async compose(
    articles: readonly ReadArticle[],
    setting: ComposeSetting,
    file: string,
  ): Promise<Checked<Draft>> {
    const labelled = articles.map((article) => article.labelled);
    const bytes = articles.reduce((sum, { markdown }) => sum + markdown.length, 0);
    const question: Question = { kind: 'compose', articles: labelled, setting };
    return (await this.#ask(question, { bytes, file })) as Checked<Draft>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.terminate()));
  }

  #threadsFor(documents: number): number {
    const useful = Math.ceil(documents / DOCUMENTS_A_THREAD);
    return Math.max(1, Math.min(this.#options.processors ?? 1, MOST_THREADS, useful));
  }

  async #readOne(document: ReadDocument): Promise<Checked<ReadArticle>> {
    const { today, wants = 'article' } = this.#options;
    const question: Question = { kind: 'read', document, today, wants };
    const { file, bytes } = document;
    return (await this.#ask(question, { bytes: bytes.length, file })) as Checked<ReadArticle>;
  }

  async #ask(
    question: Question,
    { bytes, file }: { readonly bytes: number; readonly file: string },
  ): Promise<Report> {
    if (this.#wrong.length > 0) return { value: undefined, problems: this.#wrong };
    const { thread, problems } = await this.#take();
    this.#wrong = problems;
    if (problems.length > 0) return { value: undefined, problems };
    const milliseconds = (this.#options.limitOf ?? limitOf)(bytes);
    thread.postMessage(question);
    const answer = await this.#hear(thread, AbortSignal.timeout(milliseconds));
    if (answer === undefined) {
      this.#all.delete(thread);
      await thread.terminate();
      return { value: undefined, problems: [tooSlow(file, milliseconds)] };
    }
    this.#idle.push(thread);
    return answer;
  }

  /** A thread that has nothing to do, and what is wrong with the lexicons that it was given. */
  async #take(): Promise<{ thread: Worker; problems: readonly Problem[] }> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return { thread: idle, problems: [] };
    const thread = new Worker(this.#options.thread ?? THREAD, {
      workerData: this.#options.lexicons,
      resourceLimits: HEAP,
    });
    this.#all.add(thread);
    const ready = await this.#hear(thread);
    return { thread, problems: ready?.problems ?? [] };
  }

  /** What a thread says next; undefined if its time is up before. Throws what the thread threw. */
  async #hear(thread: Worker, timeout?: AbortSignal): Promise<Report | undefined> {
    const { signal } = this.#options;
    const heeded = AbortSignal.any([timeout, signal].filter((each) => each !== undefined));
    const exit = new AbortController();
    const ended = once(thread, 'exit', { signal: exit.signal }).then(([code]): never => {
      throw new Error(`A thread that reads articles ended with ${String(code)}.`);
    });
    try {
      const heard = once(thread, 'message', { signal: heeded }) as Promise<[Report]>;
      const [report] = await Promise.race([heard, ended]);
      return report;
    } catch (error) {
      signal?.throwIfAborted();
      if (timeout?.aborted === true) return undefined;
      throw explainThread(error, EXHAUSTED);
    } finally {
      ended.catch(() => {});
      exit.abort();
    }
  }
}

function tooSlow(file: string, milliseconds: number): Problem {
  const seconds = Math.ceil(milliseconds / 1000);
  return createProblem(
    'document/too-slow',
    { file, line: 1, column: 1 },
    {
      message: `This could not be understood within ${seconds} s, which is far more than its size asks for.`,
      hint: 'Copy the article itself, without what is around it, into a .txt file.',
    },
  );
}
