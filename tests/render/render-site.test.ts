import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { createEngine } from '../../src/render/create-engine.ts';
import { cardOf, renderIndexPage, renderTopicPage } from '../../src/render/render-site.ts';
import type { Templates } from '../../src/render/template.ts';
import { aFact } from '../support/a-fact.ts';
import { anArticle } from '../support/an-article.ts';
import { aCause, aPrompt } from '../support/an-outline.ts';
import { aPastQuestion } from '../support/a-past-question.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

const CONTEXT = {
  engine: createEngine(new Map()),
  site: { name: 'Site', language: 'en', colours: { accent: '#7a1f2b' } },
  stylesheet: 'assets/khulasa.css',
  logo: 'assets/logo.svg',
  sheets: [{ name: 'revision', title: 'Revision sheet', for: 'all', isHtml: true, isPdf: true }],
};

function templatesWith(site: Readonly<Record<string, string>>): Templates {
  return {
    sheets: [],
    site: new Map(Object.entries(site)),
    partials: new Map(),
    styles: new Map(),
  };
}

const VIEW = aSheetView(
  {
    title: 'A topic',
    exams: [{ paper: 'css/essay' }, { paper: 'css/essay', heading: 'h' }],
    causes: [aCause({ evidence: ['akram#p1'] })],
    facts: ['fact'],
    prompts: [aPrompt({ id: 'a', origin: 'past', question: 'q' }), aPrompt({ id: 'b' })],
  },
  { articles: [anArticle('akram')], facts: [aFact()], papers: { 'css/essay': 'Essay' } },
);

describe('cardOf', () => {
  test('says in short what there is of a topic', () => {
    expect(cardOf(VIEW, CONTEXT.sheets)).toEqual({
      topic: 'topic',
      title: 'A topic',
      summary: 'What it is about.',
      papers: ['CSS Essay'],
      updated: '22\u00A0November\u00A02026',
      overdue: '',
      draft: '',
      holds: ['1 source', '1 key fact', '1 past question'],
      sheets: CONTEXT.sheets,
    });
  });
});

describe('cardOf, of a topic with more or less in it', () => {
  test('counts questions that are not confirmed apart', () => {
    const view = aSheetView(
      {
        prompts: [
          aPrompt({ id: 'a', origin: 'past', question: 'sure' }),
          aPrompt({ id: 'b', origin: 'past', question: 'unsure' }),
        ],
      },
      {
        questions: [
          aPastQuestion({ id: 'sure' }),
          aPastQuestion({ id: 'unsure', provenance: 'unverified' }),
        ],
      },
    );
    expect(cardOf(view, []).holds.slice(2)).toEqual([
      '1 past question',
      '1 unconfirmed past question',
    ]);
  });

  test('says that its day of review has passed', () => {
    const view = aSheetView({ review_by: '2027-05-31' }, {}, '2027-06-01');
    expect(cardOf(view, []).overdue).toMatch(/^Review was due on 31\sMay\s2027/);
  });

  test('counts as people do', () => {
    expect(
      cardOf(
        aSheetView({ facts: ['a', 'b'] }, { facts: [aFact({ id: 'a' }), aFact({ id: 'b' })] }),
        [],
      ).holds,
    ).toEqual(['0 sources', '2 key facts', '0 past questions']);
  });
});

describe('renderTopicPage', () => {
  const text = '{{title}} {{card.topic}} {{page.home}} {{page.stylesheet}} {{page.logo}}';

  test('gives the page of a topic, with links that work from where it stands', () => {
    expect(renderTopicPage(VIEW, templatesWith({ topic: text }), CONTEXT)).toEqual({
      path: 'topics/topic/index.html',
      content: 'A topic topic ../../index.html ../../assets/khulasa.css ../../assets/logo.svg',
    });
  });

  test('tells its template all of the page', () => {
    const site = { ...CONTEXT.site, url: 'https://sheets.example.pk' };
    const context = { ...CONTEXT, engine: createEngine(new Map()), site, logo: undefined };
    const keys = ['title', 'description', 'language', 'root', 'logo', 'address', 'draft', 'pdf'];
    const page = [...keys, 'isPrint', 'isScreen']
      .map((key) => `${key}: {{page.${key}}}`)
      .join('\n');
    const { content } = renderTopicPage(VIEW, templatesWith({ topic: page }), context);
    expect(content).toBe(
      [
        ...['title: A topic', 'description: What it is about.', 'language: en', 'root: ../../'],
        ...['logo: ', 'address: https://sheets.example.pk/topics/topic/index.html', 'draft: '],
        ...['pdf: ', 'isPrint: false', 'isScreen: true'],
      ].join('\n'),
    );
  });

  test('fails where there is no template for it', () => {
    expect(() => renderTopicPage(VIEW, templatesWith({}), CONTEXT)).toThrow(
      expect.objectContaining({ code: 'template/missing' }),
    );
  });
});

describe('renderIndexPage', () => {
  const cards = [cardOf(VIEW, CONTEXT.sheets)];

  test('gives the front page, with every topic', () => {
    const text =
      '{{#each topics}}{{topic}}{{/each}} {{page.title}} {{page.home}} {{page.stylesheet}}';
    expect(renderIndexPage(cards, templatesWith({ index: text }), CONTEXT)).toEqual({
      path: 'index.html',
      content: 'topic Site index.html assets/khulasa.css',
    });
  });

  function descriptionOf(site: Partial<Site>, topics = cards): unknown {
    const context = {
      ...CONTEXT,
      engine: createEngine(new Map()),
      site: { ...CONTEXT.site, ...site },
    };
    return renderIndexPage(topics, templatesWith({ index: '{{page.description}}' }), context)
      .content;
  }

  test('describes itself by the site’s tagline', () => {
    expect(descriptionOf({ tagline: 'All of it' })).toBe('All of it');
  });

  test('describes itself by what it holds where the site has no tagline', () => {
    expect(descriptionOf({})).toBe('Revision sheets on 1 topic.');
    expect(descriptionOf({}, [...cards, ...cards])).toBe('Revision sheets on 2 topics.');
  });

  test('fails where there is no template for it', () => {
    expect(() => renderIndexPage(cards, templatesWith({}), CONTEXT)).toThrow(/site\/index\.hbs/);
  });
});
