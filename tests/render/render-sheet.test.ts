import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/render/create-engine.ts';
import {
  publicAddress,
  renderPrintableSheet,
  renderSheetPage,
  sheetPath,
  siteView,
  type SheetContext,
} from '../../src/render/render-sheet.ts';
import { sheetSettingsSchema, type SheetTemplate } from '../../src/render/template.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

const SITE = { name: 'Site', language: 'en', colours: { accent: '#7a1f2b' } };

function aTemplate(text: string, name = 'revision'): SheetTemplate {
  return {
    name,
    text,
    settings: sheetSettingsSchema.parse({ title: 'Revision sheet', for: 'all', fit: 2 }),
  };
}

function aContext(changes: Partial<SheetContext> = {}): SheetContext {
  return {
    engine: createEngine(new Map()),
    site: SITE,
    stylesheet: 'assets/khulasa.css',
    logo: undefined,
    sheets: [
      { name: 'revision', title: 'Revision sheet', for: 'all', isHtml: true, isPdf: true },
      { name: 'practice', title: 'Practice', for: 'recall', isHtml: true, isPdf: false },
    ],
    ...changes,
  };
}

const VIEW = aSheetView({ title: 'A topic', summary: 'About it.', language: 'ur' });

/** What a page says of itself, as a template sees it. */
function onScreen(text: string, changes: Partial<SheetContext> = {}, name = 'revision'): string {
  return String(renderSheetPage(aTemplate(text, name), VIEW, aContext(changes)).content);
}

function onPaper(text: string, changes: Partial<SheetContext> = {}): string {
  return renderPrintableSheet(aTemplate(text), VIEW, aContext(changes)).html;
}

describe('sheetPath', () => {
  test('puts a sheet under its topic', () => {
    expect(sheetPath('us', 'revision', 'html')).toBe('topics/us/revision.html');
    expect(sheetPath('us', 'revision', 'pdf')).toBe('topics/us/revision.pdf');
  });
});

describe('renderSheetPage', () => {
  test('gives the page and its path', () => {
    const page = renderSheetPage(aTemplate('{{title}}'), VIEW, aContext());
    expect(page).toEqual({ path: 'topics/topic/revision.html', content: 'A topic' });
  });

  test('titles the page by topic and sheet, in the topic’s language', () => {
    expect(onScreen('{{page.title}}|{{page.description}}|{{page.language}}')).toBe(
      'A topic: Revision sheet|About it.|ur',
    );
  });

  test('leads to stylesheet, logo and front page from where it stands, so that it works from any folder', () => {
    const text = '{{page.stylesheet}} {{page.logo}} {{page.home}} {{page.root}}';
    expect(onScreen(text, { logo: 'assets/logo.svg' })).toBe(
      '../../assets/khulasa.css ../../assets/logo.svg ../../index.html ../../',
    );
    expect(onScreen('{{page.logo}}')).toBe('');
  });

  test('names its PDF only if there is one', () => {
    expect(onScreen('{{page.pdf}}')).toBe('revision.pdf');
    expect(onScreen('{{page.pdf}}', {}, 'practice')).toBe('');
  });

  test('tells which of the sheets it is', () => {
    expect(onScreen('{{#each sheets}}{{name}}{{#if isCurrent}}!{{/if}} {{/each}}')).toBe(
      'revision! practice ',
    );
  });

  test('knows what its template says of it', () => {
    expect(onScreen('{{sheet.name}} {{sheet.title}} {{sheet.for}} {{sheet.pages}}')).toBe(
      'revision Revision sheet all 2',
    );
  });

  test('knows the address that it will have, if the site says where it stands', () => {
    const site = { ...SITE, url: 'https://example.com/sheets' };
    expect(onScreen('{{page.address}}', { site })).toBe(
      'https://example.com/sheets/topics/topic/revision.html',
    );
    expect(onScreen('{{page.address}}')).toBe('');
  });

  test('is for the screen', () => {
    expect(onScreen('{{page.isScreen}} {{page.isPrint}}')).toBe('true false');
  });
});

describe('renderPrintableSheet', () => {
  test('is for paper, and finds its assets where the printer gives them', () => {
    expect(onPaper('{{page.isScreen}} {{page.isPrint}} {{page.stylesheet}}')).toBe(
      'false true https://khulasa.invalid/assets/khulasa.css',
    );
  });

  test('runs topic and sheet at the head, and site and date in the foot', () => {
    const css = onPaper('{{page-style page.style}}', {
      site: { ...SITE, contact: 'tutor@example.com' },
    });
    expect(css).toContain('@page { size: A4; margin: 18mm 15mm 16mm;');
    expect(css).toContain('"A topic · Revision sheet"');
    expect(css).toContain('"Site · tutor\\40 example.com · updated 22\\a0 November\\a0 2026"');
  });

  test('tells the PDF what it is', () => {
    const view = aSheetView(
      {
        title: 'A topic',
        authors: ['A', 'B'],
        exams: [{ paper: 'css/essay' }, { paper: 'css/essay', heading: 'x' }],
        thesis: { statement: 's', variables: ['alliance'] },
      },
      { papers: { 'css/essay': 'Essay' } },
    );
    const { path, metadata } = renderPrintableSheet(aTemplate(''), view, aContext());
    expect(path).toBe('topics/topic/revision.pdf');
    expect(metadata).toEqual({
      title: 'A topic: Revision sheet',
      author: 'A, B',
      subject: 'What it is about.',
      keywords: ['CSS Essay', 'alliance'],
      language: 'en',
      updated: '2026-11-22',
    });
  });

  test('names the site as the author where nobody signs', () => {
    expect(renderPrintableSheet(aTemplate(''), VIEW, aContext()).metadata.author).toBe('Site');
  });
});

describe('siteView', () => {
  test('has an empty text for whatever the site leaves out', () => {
    expect(siteView(SITE)).toEqual({
      name: 'Site',
      tagline: '',
      language: 'en',
      contact: '',
      footer: '',
      licence: { name: '', url: '' },
    });
  });
});

describe('publicAddress', () => {
  test.each([
    ['https://example.com', 'https://example.com/a/b.html'],
    ['https://example.com/', 'https://example.com/a/b.html'],
    ['https://example.com/sheets', 'https://example.com/sheets/a/b.html'],
    ['https://example.com/sheets/', 'https://example.com/sheets/a/b.html'],
  ])('puts a path under %s', (url, address) => {
    expect(publicAddress({ ...SITE, url }, 'a/b.html')).toBe(address);
  });
});
