import { expect, test } from 'vitest';
import { formatManifest, parseManifest } from '../../src/pipelines/manifest.ts';

const SHEET = {
  topic: 'canals',
  sheet: 'one-page',
  format: 'pdf',
  path: 'topics/canals/one-page.pdf',
  bytes: 1234,
  sha256: 'a'.repeat(64),
  pages: 1,
} as const;
const PAGE = {
  ...SHEET,
  sheet: 'revision',
  format: 'html',
  path: 'topics/canals/revision.html',
  pages: null,
} as const;

test('what was written is read again', () => {
  expect(parseManifest(formatManifest([SHEET, PAGE]))).toEqual([SHEET, PAGE]);
});

test.each([
  ['a path that leaves the folder', { path: 'topics/canals/../../one-page.pdf' }],
  ['a path of another topic', { path: 'topics/dams/one-page.pdf' }],
  ['an absolute path', { path: '/topics/canals/one-page.pdf' }],
  ['a path on another system', { path: 'topics\\canals\\one-page.pdf' }],
  ['an address', { path: 'https://example.com/topics/canals/one-page.pdf' }],
  ['another file', { path: 'index.html' }],
  ['another format', { format: 'html' }],
  ['a topic that is no id', { topic: '..', path: 'topics/../one-page.pdf' }],
  ['a sheet that is no id', { sheet: 'a/b', path: 'topics/canals/a/b.pdf' }],
  ['a format that is none', { format: 'exe', path: 'topics/canals/one-page.exe' }],
  ['a sum that is none', { sha256: 'x' }],
  ['a length that is none', { bytes: -1 }],
  ['pages that are none', { pages: '1' }],
  ['no pages', { pages: null }],
  ['a key of its own', { href: 'javascript:alert(1)' }],
])('a sheet with %s is left out, and the others stay', (_, change) => {
  const text = JSON.stringify({ sheets: [{ ...SHEET, ...change }, PAGE] });
  expect(parseManifest(text)).toEqual([PAGE]);
});

test('a sheet that is listed twice is kept once', () => {
  expect(parseManifest(JSON.stringify({ sheets: [PAGE, PAGE] }))).toEqual([PAGE]);
});

test.each([
  undefined,
  '',
  'null',
  '[]',
  '{"sheets": {}}',
  '{"sheets": [null, 1, "x", []]}',
  '{"__proto__": {"sheets": [1]}}',
])('%s lists nothing', (text) => {
  expect(parseManifest(text)).toEqual([]);
});
