import { expect, test } from 'vitest';
import { readKept } from '../../src/content/read-kept.ts';
import { keepAsked } from '../../src/pipelines/keep-asked.ts';
import type { KnownView } from '../../src/pipelines/keep-builds.ts';
import { findViews } from '../../src/pipelines/reuse/known-views.ts';
import type { SheetLink } from '../../src/render/render-sheet.ts';

const KNOWN = { key: 'key', card: { title: 'Wells' } } as unknown as KnownView;

const SHEET: SheetLink = { name: 'revision', title: 'R', for: 'all', isHtml: true, isPdf: false };

const FILES = {
  'outlines/wells.yaml': 'a',
  'outlines/canals.yaml': 'b',
  'facts/water.yaml': 'c',
  'overlays/own/outlines/wells.yaml': 'd',
};

/** Views of a build in which wells lead to canals, and of another that differs in one thing. */
function views(
  asked = keepAsked<KnownView>(),
  {
    files = {},
    title = 'Canals',
    linked = ['canals', 'wells'],
    setting = 'as ever',
  }: {
    files?: Record<string, string>;
    title?: string;
    linked?: string[];
    setting?: string;
  } = {},
) {
  const brief = { related: [], ownFacts: [], timeline: [] };
  return findViews(asked, {
    setting,
    linked: new Set(linked),
    library: {
      briefs: new Map([
        ['wells', { ...brief, title: 'Wells', related: ['canals'] }],
        ['canals', { ...brief, title }],
      ]),
    },
    content: {
      files: Object.entries({ ...FILES, ...files }).map(([path, sum]) =>
        readKept({ file: path, path, sum, bytes: new Uint8Array() }),
      ),
      pictures: new Map(),
      problems: [],
    },
  });
}

function found(changes: Parameters<typeof views>[1], sheets = [SHEET]): KnownView | undefined {
  const asked = keepAsked<KnownView>();
  views(asked).keep('wells', [SHEET], KNOWN);
  return views(asked, changes).find('wells', sheets);
}

test('the view of a topic is known as long as nothing that it can show has changed', () => {
  expect(found({})).toEqual(KNOWN);
  expect(found({ files: { 'outlines/canals.yaml': 'other' } })).toEqual(KNOWN);
});

test.each([
  ['its outline', { files: { 'outlines/wells.yaml': 'other' } }],
  ['what topics share', { files: { 'facts/water.yaml': 'other' } }],
  ['an overlay', { files: { 'overlays/own/outlines/wells.yaml': 'other' } }],
  ['a file more', { files: { 'facts/salt.yaml': 'e' } }],
  ['the title of a topic that it leads to', { title: 'Channels' }],
  ['whether that has a page', { linked: ['wells'] }],
  ['what all topics are made with', { setting: 'other' }],
] as const)('the view of a topic is not known once %s has changed', (_, changes) => {
  expect(found(changes as unknown as Parameters<typeof views>[1])).toBeUndefined();
});

test('the view of a topic is not known with links to other sheets', () => {
  expect(found({}, [])).toBeUndefined();
  expect(found({}, [{ ...SHEET, isPdf: true }])).toBeUndefined();
});

test('nothing is known of another topic, nor where nothing is kept', () => {
  const asked = keepAsked<KnownView>();
  views(asked).keep('wells', [SHEET], KNOWN);
  expect(views(asked).find('canals', [SHEET])).toBeUndefined();
  const none = findViews(undefined, {
    content: { files: [], pictures: new Map(), problems: [] },
    library: { briefs: new Map() },
    linked: new Set(),
    setting: '',
  });
  none.keep('wells', [SHEET], KNOWN);
  expect(none.find('wells', [SHEET])).toBeUndefined();
});
