import { join } from 'node:path';
import { stringify, parse } from 'yaml';
import type { z } from 'zod';
import { articleSchema } from '../../src/model/article.ts';
import { examsSchema } from '../../src/model/exams.ts';
import { factsSchema } from '../../src/model/fact.ts';
import { outlineSchema } from '../../src/model/outline.ts';
import { overlayKeys } from '../../src/model/overlay.ts';
import { pastQuestionsSchema } from '../../src/model/past-question.ts';
import { siteSchema } from '../../src/model/site.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { judgements } from '../../src/problems/catalogue.ts';
import { readFolder } from '../support/read-output.ts';
import { PACKAGE } from '../support/run-cli.ts';

/** A document of the content as data, and the schema that it is held against. */
export interface Document {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
  /** What follows the front matter of an article. */
  readonly body?: string;
}

/** What no document of the complete content has. */
const ADDED: Readonly<Record<string, object>> = {
  'outlines/complete.yaml': {
    rules: { 'outline/heads': { level: 'off', reason: 'The words are few.' } },
    draft: { articles: ['akram-costs'], offered: ['A point that was offered'] },
  },
  // Judgement is switched off: it is not what is tried here.
  'site.yaml': {
    rules: {
      ...Object.fromEntries(Object.keys(judgements).map((code) => [code, 'off'])),
      'outline/heads': { level: 'off' },
    },
  },
};

const SITTINGS = {
  month: 2,
  source_url: 'https://example.com/sittings',
  note: 'In February.',
  otherwise: [{ year: 2021, month: 3, source_url: 'https://example.com/late', note: 'Late.' }],
};

/** The content in which every field is written once, as data: every document of it, and of an overlay of it. */
export async function exampleDocuments(): Promise<readonly Document[]> {
  const files = await readFolder(join(PACKAGE, 'tests/fixtures/content/complete'));
  const documents = [...files]
    .filter(([path]) => /\.(?:md|yaml)$/.test(path))
    .map(([path, bytes]) => toDocument(path, String(bytes)));
  const outline = documents.find(({ path }) => path === 'outlines/complete.yaml');
  return [
    ...documents,
    {
      path: 'overlays/tutor/outlines/complete.yaml',
      schema: outlineSchema.partial().extend(overlayKeys),
      data: { ...(outline?.data as object), extends: 'complete', remove: ['arms'] },
    },
    {
      path: 'overlays/tutor/site.yaml',
      schema: siteSchema.partial(),
      data: { name: 'A tutor', tagline: 'Her own', footer: 'Hers.' },
    },
  ];
}

function toDocument(path: string, text: string): Document {
  if (path.endsWith('.md')) {
    const [, head = '', body = ''] = text.split(/^---\n/m);
    return {
      path,
      schema: articleSchema,
      data: { language: 'en', ...(parse(head) as object) },
      body,
    };
  }
  return { path, schema: schemaOf(path), data: completed(path, parse(text) as object) };
}

function completed(path: string, data: object): unknown {
  if (Array.isArray(data) || path !== 'exams.yaml') return list(data, ADDED[path]);
  const { exams } = data as { exams: object[] };
  return {
    ...data,
    exams: exams.map((exam, at) => (at === 0 ? { ...exam, sittings: SITTINGS } : exam)),
  };
}

function list(data: object, added: object | undefined): unknown {
  return added === undefined ? data : { ...data, ...added };
}

function schemaOf(path: string): z.ZodType {
  if (path === 'exams.yaml') return examsSchema;
  if (path === 'site.yaml') return siteSchema;
  if (path.startsWith('facts/')) return factsSchema;
  return path.startsWith('questions/') ? pastQuestionsSchema : outlineSchema;
}

/** A document as its author would have written it. */
export function toFile({ path, data, body }: Document): SourceFile {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return {
    path,
    file: `content/${path}`,
    text: body === undefined ? yaml : `---\n${yaml}---\n${body}`,
  };
}
