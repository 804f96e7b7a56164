import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, readCorpus } from './training/read-corpus.ts';

const WORDS = 800;

/**
 * Fills a folder with `count` articles of some 800 words each, put together from the corpus.
 * @returns their file names.
 */
export function writeManyArticles(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  const paragraphs = readCorpus().flatMap((article) =>
    blocksOf(article)
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text),
  );
  let next = 0;
  return Array.from({ length: count }, (_, number) => {
    const text: string[] = [];
    for (let words = 0; words < WORDS; next += 1) {
      const paragraph = paragraphs[next % paragraphs.length] ?? '';
      words += paragraph.split(' ').length;
      text.push(paragraph);
    }
    const name = `article-${number}.txt`;
    writeFileSync(join(folder, name), `An Article of Number ${number}\n\n${text.join('\n\n')}\n`);
    return name;
  });
}
