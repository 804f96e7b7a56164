import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Block } from '../../src/derive/block.ts';
import { ROLES, type Role } from '../../src/derive/labelled-article.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** What a reader made of a sentence: the role, another that would do as well, and whether a fact carries it. */
export interface Label {
  readonly role: Role;
  readonly other: Role | undefined;
  readonly keyFact: boolean;
}

/** A sentence of the corpus. */
export interface CorpusSentence {
  readonly text: string;
  readonly written: Label & { readonly quote: boolean };
  /** Of the second reader, who had not seen the writer’s. */
  readonly second: Label | undefined;
}

export interface CorpusHeading {
  readonly heading: string;
}

/** An article of the corpus: paragraphs of sentences, and headings. */
export interface CorpusArticle {
  readonly id: string;
  readonly subject: string;
  readonly register: string;
  readonly parts: readonly (CorpusHeading | readonly CorpusSentence[])[];
}

/** The labelled articles, in the order of their names. See corpus/README.md for the format. */
export function readCorpus(): readonly CorpusArticle[] {
  const folder = join(CORPUS, 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => {
      const labels = join(CORPUS, 'second-reader', name.replace('.txt', '.labels'));
      const second = existsSync(labels) ? readFileSync(labels, 'utf8').trim().split('\n') : [];
      return parseArticle(readFileSync(join(folder, name), 'utf8'), name, second);
    });
}

/** The body of an article as blocks, as a document of it would give them. */
export function blocksOf({ parts }: CorpusArticle): readonly Block[] {
  return parts.map((part) =>
    'heading' in part
      ? { kind: 'heading', text: part.heading }
      : { kind: 'paragraph', text: part.map(({ text }) => text).join(' ') },
  );
}

function parseArticle(text: string, name: string, second: readonly string[]): CorpusArticle {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const field = (key: string): string =>
    new RegExp(`^${key}: (.*)$`, 'm').exec(front)?.[1] ?? complain(name, `no ${key}`);
  let number = 0;
  const parts = body
    .split('\n\n')
    .flatMap((block) => groupLines(block.split('\n').filter((line) => line.trim() !== '')))
    .map((part) => {
      if (typeof part === 'string') return { heading: part };
      return part.map((line) => {
        number += 1;
        return parseSentence(line, second[number - 1], name);
      });
    });
  return { id: field('id'), subject: field('subject'), register: field('register'), parts };
}

/** Headings by themselves, sentences between them together. */
function groupLines(lines: readonly string[]): (string | string[])[] {
  const groups: (string | string[])[] = [];
  for (const line of lines) {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    const last = groups.at(-1);
    if (heading !== undefined) groups.push(heading);
    else if (Array.isArray(last)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function parseSentence(line: string, second: string | undefined, name: string): CorpusSentence {
  const [, labels = '', text = ''] = /^\[([^\]]*)\] (.*)$/.exec(line) ?? [];
  const label = parseLabel(labels, name);
  return {
    text,
    written: { ...label, quote: labels.split(' ').includes('q') },
    second: second === undefined ? undefined : parseLabel(second.replace(/^\d+ /, ''), name),
  };
}

function parseLabel(text: string, name: string): Label {
  const [roles = '', ...marks] = text.split(' ');
  const [role, other] = roles.split('|').map((word) => ROLES.find((known) => known === word));
  if (role === undefined) return complain(name, `“${text}” is no label`);
  return { role, other, keyFact: marks.includes('k') };
}

function complain(name: string, what: string): never {
  throw new Error(`corpus/articles/${name}: ${what}.`);
}
