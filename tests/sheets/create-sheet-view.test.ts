import { describe, expect, test } from 'vitest';
import { aFact } from '../support/a-fact.ts';
import { anArticle } from '../support/an-article.ts';
import { aCause, anMcq, anOutline, aQuote } from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

describe('createSheetView', () => {
  test('has every key, empty where an author wrote nothing', () => {
    const view = aSheetView();
    expect(Object.values(view)).not.toContain(undefined);
    expect(view).toMatchObject({
      topic: 'topic',
      language: 'en',
      authors: '',
      asOf: [],
      theses: [],
      conclusions: [],
      sources: [],
      recall: [],
      leftOut: [],
    });
    expect(Object.keys(aSheetView({ causes: [aCause()], quotes: [aQuote()] }))).toEqual(
      Object.keys(view),
    );
  });

  test('shows title, people and dates as they are read', () => {
    expect(
      aSheetView({
        authors: ['A', 'B'],
        reviewers: ['C'],
        as_of: '2026-11-01',
        review_by: '2027-05-01',
      }),
    ).toMatchObject({
      authors: 'A, B',
      reviewers: 'C',
      updated: { iso: '2026-11-22', long: '22\u00A0November\u00A02026' },
      asOf: [{ iso: '2026-11-01' }],
      reviewBy: [{ iso: '2027-05-01' }],
    });
  });

  test('says so once the day of review has passed, and not on that day', () => {
    const overdueOn = (today: string) => aSheetView({ review_by: '2027-05-31' }, {}, today).overdue;
    expect(overdueOn('2027-05-31')).toEqual([]);
    expect(overdueOn('2027-06-01')).toMatchObject([
      {
        due: { iso: '2027-05-31' },
        notice: 'Review was due on 31\u00A0May\u00A02027: figures may have changed',
      },
    ]);
    expect(aSheetView({}, {}, '2099-01-01').overdue).toEqual([]);
  });

  test('marks dated figures as stale once the day of review has passed, and not before', () => {
    const written = { review_by: '2027-05-31', facts: ['fact'] };
    const parts = { facts: [aFact({ as_of: '2026' })] };
    const staleOn = (today: string) => aSheetView(written, parts, today).facts[0]?.isStale;
    expect([staleOn('2027-05-31'), staleOn('2027-06-01')]).toEqual([false, true]);
  });

  test('depends on the day in nothing else', () => {
    const written = { review_by: '2027-05-31', facts: ['fact'], as_of: '2026-11-01' };
    const on = (today: string) => aSheetView(written, { facts: [aFact({ as_of: '2026' })] }, today);
    expect(on('2020-01-01')).toEqual(on('2027-05-31'));
    expect(on('2027-06-01')).toEqual(on('2099-12-31'));
  });

  test('shows beside a citation that the fact behind it is contested', () => {
    const facts = [
      aFact({ id: 'listed', status: 'disputed' }),
      aFact({ id: 'unlisted', status: 'outdated', evidence: ['akram#p1'] }),
      aFact({ id: 'sure', evidence: ['akram#p2'] }),
    ];
    const evidence = ['fact:listed', 'fact:unlisted', 'fact:sure'];
    const view = aSheetView(
      { causes: [aCause({ evidence })], facts: ['listed'] },
      { facts, articles: [anArticle('akram')] },
    );
    expect(
      view.causes[0]?.citations.map(({ label, statuses }) => [
        label,
        ...statuses.map(({ letter }) => letter),
      ]),
    ).toEqual([
      ['F1', 'D'],
      ['1', 'O'],
    ]);
    expect(view.statuses.map(({ letter }) => letter)).toEqual(['D', 'O']);
  });

  test('names the papers that it serves', () => {
    const exams = [{ paper: 'css/essay', heading: 'A heading' }, { paper: 'pms/essay' }];
    expect(aSheetView({ exams }, { papers: { 'css/essay': 'Essay' } }).exams).toEqual([
      { paper: 'CSS Essay', heading: 'A heading' },
      { paper: 'pms/essay', heading: '' },
    ]);
  });

  test('numbers sources through the whole sheet: points first, then facts, quotations and MCQs', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id) => anArticle(id, { title: `Title ${id}` }));
    const { sources } = aSheetView(
      {
        mcqs: [anMcq({ evidence: ['d#p1'] })],
        quotes: [aQuote({ evidence: ['c#p1'] })],
        facts: ['fact'],
        causes: [aCause({ evidence: ['a#p1'] })],
      },
      { articles, facts: [aFact({ evidence: ['b#p1'] })] },
    );
    expect(sources.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Title a',
      '2 Title b',
      '3 Title c',
      '4 Title d',
    ]);
  });

  test('weighs its sources by stance and by country', () => {
    const articles = [
      anArticle('a', { stance: 'critical', country: 'unknown' }),
      anArticle('b', { stance: 'critical' }),
      anArticle('c'),
    ];
    const evidence = ['a#p1', 'b#p1', 'c#p1'];
    const { stances, countries } = aSheetView({ causes: [aCause({ evidence })] }, { articles });
    expect(stances).toEqual([
      { name: 'critical', count: 2 },
      { name: 'neutral', count: 1 },
    ]);
    expect(countries).toEqual([
      { name: 'Pakistan', count: 2 },
      { name: 'unknown', count: 1 },
    ]);
  });

  test('shows a quotation with its speaker, occasion and age', () => {
    const quote = aQuote({
      role: 'Secretary',
      date: '1968',
      context: 'Said in private.',
      overused: true,
    });
    expect(aSheetView({ quotes: [quote] }).quotes).toMatchObject([
      {
        number: 'Q1',
        role: 'Secretary',
        date: '1968',
        context: 'Said in private.',
        isOverused: true,
      },
    ]);
  });

  test('has an empty text for what is not known of a quotation', () => {
    expect(aSheetView({ quotes: [aQuote({ id: 'q' })] }).quotes).toEqual([
      {
        id: 'q',
        number: 'Q1',
        text: 'To be a friend is fatal.',
        speaker: 'A statesman',
        role: '',
        date: '',
        context: '',
        isOverused: false,
        citations: [],
      },
    ]);
  });

  test('says on a draft that it is one', () => {
    expect(aSheetView({ draft: {} }).draft).toBe(
      'Draft: derived by the program, not yet read by a tutor',
    );
    expect(aSheetView().draft).toBe('');
  });

  test('shows terms and pitfalls, with an empty text for what is not written', () => {
    const urdu = { urdu: 'خلاصہ', transliteration: 'khulasa' };
    const { glossary, pitfalls } = aSheetView({
      glossary: [
        { term: 'Digest', meaning: 'm', ...urdu },
        { term: 'T', meaning: 'm' },
      ],
      pitfalls: [{ text: 'One.', source: 'FPSC' }, { text: 'Two.' }],
    });
    expect(glossary).toEqual([
      { term: 'Digest', meaning: 'm', ...urdu },
      { term: 'T', meaning: 'm', urdu: '', transliteration: '' },
    ]);
    expect(pitfalls).toEqual([
      { text: 'One.', source: 'FPSC' },
      { text: 'Two.', source: '' },
    ]);
  });

  test('has no column of coverage where there is no thesis', () => {
    expect(aSheetView({ causes: [aCause({ variables: ['a'] })] }).coverage.variables).toEqual([]);
  });

  test('links to related topics by their titles, and leaves out those that there are not', () => {
    const topics = { other: anOutline({ title: 'Other' }) };
    expect(aSheetView({ related: ['other', 'none'] }, { topics }).related).toEqual([
      { topic: 'other', title: 'Other' },
    ]);
  });

  test('shows thesis and conclusion as one or none', () => {
    const { theses, conclusions } = aSheetView({
      thesis: { statement: 's', alternatives: [{ statement: 'a' }] },
      conclusion: { restated: 'r' },
    });
    expect(theses).toEqual([
      { statement: 's', variables: [], alternatives: [{ statement: 'a', stance: '' }] },
    ]);
    expect(conclusions).toEqual([{ restated: 'r', synthesis: '', closing: '' }]);
  });

  test('shows coverage of causes and repercussions by the variables of the thesis', () => {
    const { coverage } = aSheetView({
      thesis: { statement: 's', variables: ['alliance'] },
      causes: [aCause({ variables: ['alliance'] })],
    });
    expect(coverage.variables).toEqual([
      { name: 'alliance', count: 1, isEmpty: false, isThin: false },
    ]);
  });
});
