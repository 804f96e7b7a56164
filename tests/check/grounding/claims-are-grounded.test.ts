import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimsAreGrounded,
  factsAreGrounded,
} from '../../../src/check/grounding/claims-are-grounded.ts';
import { aFact } from '../../support/a-fact.ts';
import { aLibrary } from '../../support/a-library.ts';
import { anArticle } from '../../support/an-article.ts';
import {
  aCounterargument,
  anEvent,
  anMcq,
  aQuote,
  type OutlineText,
} from '../../support/an-outline.ts';
import { runLibraryRule, runTopicRule } from '../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../support/say-problems.ts';

function check(written: OutlineText, paragraphs: readonly string[]) {
  const parts = { articles: [anArticle('gazette', { paragraphs })] };
  return runTopicRule(claimsAreGrounded, written, { parts });
}

/** The codes that are told of a point which cites the first of these paragraphs. */
function codesOf(point: string, ...paragraphs: string[]): string[] {
  const background = [{ id: 'point', point, evidence: ['gazette#p1'] }];
  return check({ background }, paragraphs).map(({ code }) => code);
}

const DAM =
  'Salma Qureshi opened the dam on 19 May 1974; it cost $33 billion and displaced 80,000 people in six months.';

describe('a day without a year', () => {
  test.each([
    ['The Canals Act, 1931 forbids it.', ['grounding/date']],
    ['The canal was dug in 1931.', []],
  ])('is of the year that was named last, but for that of a law: %s', (before, codes) => {
    const background = [
      { id: 'point', point: 'On 2 May 1931 it rained.', evidence: ['gazette#p2'] },
    ];
    const found = check({ background }, [before, 'On 2 May it rained.']);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test('may be of a year that its own paragraph gives a law', () => {
    const source = 'The Canals Act, 1931 was signed on 2 May.';
    expect(codesOf('It was signed on 2 May 1931.', source)).toEqual([]);
  });
});

describe('what a claim works out', () => {
  const RENTS = 'Rents were Rs 200 in 1974 and Rs 350 in 1984.';

  test.each([
    ['Rents rose from Rs 200 to Rs 350, by Rs 150.', []],
    ['Rents rose from Rs 200 to Rs 350, by Rs 160.', ['grounding/money']],
    ['Rents rose from Rs 210 to Rs 360, by Rs 150.', Array(3).fill('grounding/money')],
    ['Rents rose by Rs 150.', ['grounding/money']],
  ])('rests on figures that stand there: %s', (point, codes) => {
    expect(codesOf(point, RENTS)).toEqual(codes);
  });
});

describe('a quotation that the source interrupts', () => {
  const SAID =
    'Qureshi was calm. “The gates were shut for a week,” she said. “They were never tested.”';

  test.each([
    ['“The gates were shut for a week. They were never tested.”', []],
    ['“The gates were shut for a week; they were never tested”', []],
    ['“The gates were shut for a week. They were seldom tested.”', ['grounding/quotation']],
    ['“They were never tested. The gates were shut for a week.”', ['grounding/quotation']],
  ])('may run on: %s', (quoted, codes) => {
    expect(codesOf(`Qureshi: ${quoted}`, SAID)).toEqual(codes);
  });
});

describe('a claim', () => {
  test('is told once of a period that is not there', () => {
    expect(codesOf('It filled in July–March 2023–24.', DAM)).toEqual(['grounding/date']);
    expect(codesOf('It filled in 2021–24.', DAM)).toEqual(['grounding/date']);
    expect(codesOf('It filled in 1975 and in 1976.', DAM)).toHaveLength(2);
  });

  test.each([
    'The dam of 1974 displaced 80 thousand people.',
    'Qureshi opened it in May 1974.',
    'It cost 33 billion US dollars, and took six months.',
    'One of the largest dams, it displaced over 80,000 people.',
    'Salma Qureshi said nothing.',
  ])('that says what its paragraph says is grounded: %s', (point) => {
    expect(codesOf(point, DAM)).toEqual([]);
  });

  test.each([
    ['grounding/number', 'It displaced 8,000 people.'],
    ['grounding/number', 'It took six years.'],
    ['grounding/number', 'It displaced 90 per cent of them.'],
    ['grounding/money', 'It cost $33 million.'],
    ['grounding/money', 'It cost 33 billion rupees.'],
    ['grounding/date', 'It was opened on 20 May 1974.'],
    ['grounding/date', 'It was opened in 1975.'],
    ['grounding/date', 'It was opened in June 1974.'],
    ['grounding/name', 'Then Nadia Qureshi opened it.'],
    ['grounding/name', 'It was opened in Attock.'],
    ['grounding/quotation', 'It “displaced nobody”.'],
  ])('is told as %s where it says otherwise: %s', (code, point) => {
    expect(codesOf(point, DAM)).toEqual([code]);
  });

  test('is told where its evidence stands in another paragraph of the article', () => {
    const background = [{ id: 'p', point: 'It cost $33 billion.', evidence: ['gazette#p1'] }];
    expect(check({ background }, ['It was dear.', DAM]).map(sayProblem)).toEqual([
      'topic.yaml background.0.point:1:1 error grounding/money: “$33 billion” is not in `gazette#p1`.\n' +
        '  It is in `gazette#p2`: cite that too.',
    ]);
    const both = [{ id: 'p', point: 'It cost $33 billion.', evidence: ['gazette#p1-p2'] }];
    expect(check({ background: both }, ['It was dear.', DAM])).toEqual([]);
  });

  test('is told what its paragraph says instead', () => {
    const background = [{ id: 'p', point: 'It cost $34 billion.', evidence: ['gazette#p1'] }];
    expect(check({ background }, [DAM])[0]?.hint).toContain(
      'There it says: “$33 billion” (`gazette#p1`)',
    );
  });

  test('without evidence, or whose evidence leads nowhere, is another rule’s business', () => {
    const background = [
      { id: 'none', point: 'It cost $34 billion.' },
      { id: 'lost', point: 'It cost $34 billion.', evidence: ['other#p1', 'gazette#p9'] },
    ];
    expect(check({ background }, [DAM])).toEqual([]);
  });

  test('may count the time between its own dates', () => {
    expect(codesOf('Five years passed from 1974 to 1979.', 'Begun in 1974, full in 1979.')).toEqual(
      [],
    );
    expect(codesOf('Six years passed from 1974 to 1979.', 'Begun in 1974, full in 1979.')).toEqual([
      'grounding/number',
    ]);
  });

  test('may count to nine what its paragraph does not count otherwise', () => {
    expect(codesOf('Two dams were built.', 'Dams were built.')).toEqual([]);
    expect(codesOf('Two dams were built.', 'Three dams were built.')).toEqual(['grounding/number']);
  });

  test('has the rate of its paragraph', () => {
    expect(codesOf('Water is Rs 5 a month.', 'Water is Rs 5 monthly.')).toEqual([]);
    expect(codesOf('Water is Rs 5 a month.', 'Water is Rs 5 a day.')).toEqual(['grounding/money']);
    expect(codesOf('Water is Rs 5 a litre.', 'Water is Rs 5 a year.')).toEqual(['grounding/money']);
  });

  test('may name what the head of its article names', () => {
    const articles = [
      anArticle('gazette', {
        author: 'Bashir Anwar',
        outlet: 'The Canal Gazette',
        published: '2025-10-24',
        paragraphs: ['It leaks.'],
      }),
    ];
    const point = 'On 24 October 2025 Bashir Anwar wrote in The Canal Gazette that it leaks.';
    const background = [{ id: 'p', point, evidence: ['gazette#p1'] }];
    expect(runTopicRule(claimsAreGrounded, { background }, { parts: { articles } })).toEqual([]);
  });

  test('may take names from what a cited fact rests on, but no figures', () => {
    const parts = {
      articles: [anArticle('gazette', { paragraphs: ['In Attock 80,000 left in 1974.'] })],
      facts: [aFact({ id: 'moved', value: 80_000, unit: 'people', evidence: ['gazette#p1'] })],
    };
    const run = (point: string) => {
      const background = [{ id: 'p', point, evidence: ['fact:moved'] }];
      return codesAndPlaces(runTopicRule(claimsAreGrounded, { background }, { parts }));
    };
    expect(run('They left Attock, 80,000 people.')).toEqual([]);
    expect(run('They left in 1974.')).toEqual(['grounding/date at topic.yaml background.0.point']);
  });
});

describe('every part of an outline with evidence', () => {
  const wrong = { evidence: ['gazette#p1'] };

  test('is held against it', () => {
    const written: OutlineText = {
      timeline: [anEvent({ date: '1974-05-20', event: 'It is opened', ...wrong })],
      counterarguments: [
        aCounterargument({
          point: 'It cost $1 billion',
          ...wrong,
          rebuttal: { kind: 'refute', point: 'It displaced 9,000 people', ...wrong },
        }),
      ],
      quotes: [aQuote({ text: 'It was cheap', speaker: 'Salma Qureshi', ...wrong })],
      facts: [
        { id: 'cost', text: 'Cost', value: 34, unit: 'USD billion', status: 'verified', ...wrong },
      ],
    };
    expect(codesAndPlaces(check(written, [DAM])).sort()).toEqual([
      'grounding/date at topic.yaml timeline.0.date',
      'grounding/money at topic.yaml counterarguments.0.point',
      'grounding/money at topic.yaml facts.0.value',
      'grounding/number at topic.yaml counterarguments.0.rebuttal.point',
      'grounding/quotation at topic.yaml quotes.0.text',
    ]);
  });

  test('has the right answer of an MCQ held against it, but no wrong one', () => {
    const options = { a: '70,000', b: '80,000', c: '90,000', d: '60,000' };
    const asked = { stem: 'How many did it displace?', options, ...wrong };
    expect(check({ mcqs: [anMcq({ ...asked, answer: 'b' })] }, [DAM])).toEqual([]);
    expect(codesAndPlaces(check({ mcqs: [anMcq({ ...asked, answer: 'c' })] }, [DAM]))).toEqual([
      'grounding/number at topic.yaml mcqs.0.options.c',
    ]);
  });

  test('may leave the unit of an answer to its question', () => {
    const mcq = anMcq({
      stem: 'How many billion dollars did it cost?',
      options: { a: '31', b: '33', c: '35', d: '37' },
      answer: 'b',
      ...wrong,
    });
    expect(check({ mcqs: [mcq] }, [DAM])).toEqual([]);
  });

  test('names in a plan whom it likes', () => {
    const plan = { id: 'p', action: 'Raise it', actor: 'the Planning Commission', ...wrong };
    expect(check({ way_forward: [plan] }, [DAM])).toEqual([]);
    const dated = { ...plan, action: 'Raise it by 2030' };
    expect(check({ way_forward: [dated] }, [DAM]).map(({ code }) => code)).toEqual([
      'grounding/date',
    ]);
  });
});

describe('factsAreGrounded', () => {
  function checkFact(written: Parameters<typeof aFact>[0], paragraph: string): string[] {
    const library = aLibrary({
      articles: [anArticle('gazette', { paragraphs: [paragraph] })],
      facts: [aFact({ evidence: ['gazette#p1'], ...written })],
    });
    return codesAndPlaces(runLibraryRule(factsAreGrounded, library));
  }

  test.each([
    ['1974-05', []],
    ['1974-05-19', []],
    ['1974-06', ['grounding/date at facts.yaml 0.value']],
    ['2010-11', []],
  ])('may be a date without a unit: %s', (value, codes) => {
    const written = { text: 'The dam opens', value };
    expect(checkFact(written, `${DAM} In 2010-11 it was repaired.`)).toEqual(codes);
  });

  test('is content with a fact whose figure, period and note stand in its evidence', () => {
    const fact = { value: 33, unit: 'USD billion', period: '1974', note: 'Qureshi’s count.' };
    expect(checkFact(fact, DAM)).toEqual([]);
    expect(checkFact({ value: '1974-05-19', unit: 'date' }, DAM)).toEqual([]);
    expect(checkFact({ value: '60,000–80,000', unit: 'people' }, '60 to 80 thousand')).toEqual([]);
  });

  test.each([
    ['grounding/money at facts.yaml 0.value', { value: 33, unit: 'USD million' }],
    ['grounding/money at facts.yaml 0.value', { value: 33, unit: 'PKR billion' }],
    ['grounding/number at facts.yaml 0.value', { value: 6, unit: 'years' }],
    ['grounding/date at facts.yaml 0.value', { value: '1974-05-20', unit: 'date' }],
    ['grounding/date at facts.yaml 0.period', { value: 80_000, unit: 'people', period: '1975' }],
  ])('tells of %s', (said, fact) => {
    expect(checkFact(fact, DAM)).toEqual([said]);
  });
});

describe('a claim that repeats its paragraph word for word', () => {
  const word = fc.constantFrom('the dam', 'stores', 'canals', 'water', 'by', 'and', 'silt', 'fell');
  const number = fc.integer({ min: 2, max: 5_000_000 });
  const piece = fc.oneof(
    word,
    word,
    number.map((value) => `${value.toLocaleString('en')} people`),
    number.map((value) => `Rs ${value}`),
    number.map((value) => `$${value / 10} million`),
    fc.integer({ min: 1, max: 99 }).map((value) => `${value} per cent`),
    fc.constantFrom('two-thirds of it', 'over 80,000', 'a lakh', 'six months', 'twenty-five dams'),
    fc.constantFrom('19 May 1974', 'in 2011', 'May 1974', 'FY2018', '2017-18', 'the 1980s', '9/11'),
    fc.constantFrom('Tarbela', 'Salma Qureshi', 'the United States', 'TTP', 'the World Bank'),
    fc.constantFrom('“a dam is a promise”', '‘it leaks’', 'the Washington Post', 'F-16 jets'),
  );
  const sentence = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => `It said ${pieces.join(' ')}.`);

  test('is always grounded', () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 3 }), (claim, others) => {
        expect(codesOf(claim, [claim, ...others].join(' '))).toEqual([]);
      }),
    );
  });
});
