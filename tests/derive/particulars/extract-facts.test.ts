import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../src/derive/particulars/extract-facts.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { aLabelledArticle } from '../../support/a-labelled-article.ts';
import { checkDraftItems } from '../../support/check-draft-items.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const gazetteer = theGazetteer();
const tag = createTagger();

function factsIn(...paragraphs: readonly string[]) {
  return extractFacts([aLabelledArticle(paragraphs)], gazetteer, { tag }).map(({ value }) => value);
}

function factIn(sentence: string) {
  const [fact] = factsIn(sentence);
  return fact && [fact.text, fact.value, fact.unit, fact.period].map((part) => part ?? '-');
}

describe('extractFacts', () => {
  test.each([
    'More than 70,000 people live in the 9-sq-kilometre (3.4-sq-mile) colony.',
    'Some 400,000 people are living in “famine-like conditions”.',
    'In 2021 police held 3 men over why the dam broke.',
  ])('gives no fact that breaks off: %s', (sentence) => {
    expect(factsIn(sentence)).toEqual([]);
  });

  test.each([
    [
      'Unpaid water charges in Sindh stood at 31 per cent of dues in FY2023.',
      ['Unpaid water charges in Sindh', 31, 'per cent of dues', 'FY2023'],
    ],
    [
      'The average yield of maize is about 58 maunds per acre.',
      ['Average yield of maize', 'about 58', 'maunds per acre', '-'],
    ],
    [
      'Punjab registered 412 new cotton mills in 2021.',
      ['New cotton mills registered by Punjab', 412, 'cotton mills', '2021'],
    ],
    [
      'At least 212 houses were destroyed in three union councils in August 2022.',
      ['Houses destroyed in three union councils', 'at least 212', 'houses', 'August 2022'],
    ],
    [
      'Organic matter had dropped to half of one per cent.',
      ['Organic matter', 0.5, 'per cent', '-'],
    ],
    [
      'Gunmen attacked the village, leaving 38 herders dead.',
      ['Herders left dead by gunmen', 38, 'herders', '-'],
    ],
    [
      'Floods struck Sindh in 2022, killing 1,700 people.',
      ['People killed by floods', 1700, 'people', '2022'],
    ],
    [
      'The firm sold the mill, making 300 workers redundant.',
      ['Workers made redundant by the firm', 300, 'workers', '-'],
    ],
    [
      'The operation began in 2009, displacing 2.3 million people from Swat.',
      ['People from Swat displaced by the operation', 2.3, 'million people', '2009'],
    ],
    [
      'The province has 38 labour inspectors.',
      ['Labour inspectors of the province', 38, 'labour inspectors', '-'],
    ],
    [
      'Untaxed brands hold 56 per cent of the market.',
      ['Share of the market that untaxed brands hold', 56, 'per cent', '-'],
    ],
    [
      'Wholesale trade makes up close to a fifth of GDP.',
      ['Share of GDP that wholesale trade makes up', 'nearly a fifth', '-', '-'],
    ],
    [
      'Median rent rose by 88 per cent between 2021 and 2025.',
      ['Rise in median rent', 88, 'per cent', '2021–2025'],
    ],
    [
      'Levy receipts rose from Rs 20 billion to Rs 96 billion in 2024.',
      ['Levy receipts', 96, 'PKR billion', '2024'],
    ],
    [
      'The levy raised Rs 21 crore in 2022.',
      ['The amount raised by the levy', 21, 'PKR crore', '2022'],
    ],
    [
      'A loan of Rs 85,000 was given to the builder in 2011.',
      ['Loan given to the builder', 85000, 'PKR', '2011'],
    ],
    [
      'Female turnout was 30 to 40 per cent in 2018.',
      ['Female turnout', '30–40', 'per cent', '2018'],
    ],
    [
      'In the budget for fiscal year 2013/14, all four provinces spent Rs580 billion.',
      ['The amount that all four provinces spent', 580, 'PKR billion', 'fiscal year 2013/14'],
    ],
    ['Pending cases rose to 57,181 in 2024.', ['Pending cases', 57181, 'pending cases', '2024']],
    ['Exports stood at $30 billion in 2022.', ['Exports', 30, 'USD billion', '2022']],
    [
      'In 2019 the board put a 50% duty on imports of cloth.',
      ['Duty on imports of cloth', 50, 'per cent', '2019'],
    ],
    [
      'Today, 40,000 children work in the kilns of Sindh.',
      ['Children who work in the kilns of Sindh', 40000, 'children', '-'],
    ],
    [
      'Punjab lost 412 cotton mills last year.',
      ['Cotton mills that Punjab lost', 412, 'cotton mills', '-'],
    ],
    [
      'More than 22 lakh cases are pending in the lower courts.',
      ['Cases that are pending in the lower courts', 'more than 22', 'lakh cases', '-'],
    ],
  ])('reads “%s”', (sentence, expected) => {
    const read = factIn(sentence);
    expect(read).toEqual(expected);
  });

  test.each([
    ['a question', 'Was rent 88 per cent of wages in 2021?'],
    ['what should be', 'Spending on health should reach 4 per cent of GDP.'],
    ['what is not so', 'Turnout was not 60 per cent in 2018.'],
    ['a condition', 'If turnout is 60 per cent, nobody will complain.'],
    ['a difference from something else', 'Wheat yields were 61 per cent lower than in Okara.'],
    ['a pronoun', 'It stood at 31 per cent in 2020.'],
    ['the words of a speaker', 'He said: “Prices rose by 40 per cent in 2022.”'],
    ['how long after another thing it was', 'The ban comes three weeks after the talks began.'],
    ['how old somebody is', 'The victims are a girl of 21 months and a boy of 10 months.'],
    ['a number before a verb', 'Of the plans read, only 15 mentioned benefit sharing.'],
    ['a measure that runs into a number', 'The water sank by four feet in five villages.'],
    ['what another verb speaks of', 'Debt went up even after Rs 500 billion had been repaid.'],
    ['a few things in words', 'Two sides signed three papers.'],
    ['a number within a word', 'The 71-day closure hurt the town.'],
  ])('leaves out %s', (_, sentence) => {
    expect(factsIn(sentence)).toEqual([]);
  });

  test('takes only sentences that a figure carries', () => {
    const article = aLabelledArticle(['Rent rose by 88 per cent.'], {
      sentence: { keyFact: false },
    });
    expect(extractFacts([article], gazetteer, { tag })).toEqual([]);
  });

  test('says who says so, and never that it is verified', () => {
    const [fact] = factsIn('According to the Labour Bureau, 12 per cent of weavers have a loom.');
    expect(fact).toMatchObject({
      status: 'attributed',
      note: 'According to the Labour Bureau, in A paper.',
      evidence: ['article#p1'],
    });
  });

  test('knows who says so where what he says goes on behind a comma', () => {
    const [fact] = factsIn(
      'According to the Bureau of Canal Accounts, Sindh mills killed over 400 labourers between 2004 and 2014, feeding anger.',
    );
    expect(fact).toMatchObject({ note: 'According to the Bureau of Canal Accounts, in A paper.' });
  });

  test('names no article by the words with which it begins', () => {
    const article = aLabelledArticle(['The mills had 61 owners in 2011.'], {
      frontMatter: { title: 'The mills had 61…', author: 'unknown', outlet: 'unknown' },
    });
    const begun = aLabelledArticle(['The mills had 61 owners in 2011.'], {
      frontMatter: { title: 'The mills of the…', author: 'unknown', outlet: 'unknown' },
    });
    for (const one of [article, begun]) {
      const [fact] = extractFacts([one], gazetteer, { tag });
      expect(fact?.value.note).toBe('The article does not show who says so.');
    }
  });

  test('dates a figure without a period by its article, and asks for the year', () => {
    const [item] = extractFacts(
      [aLabelledArticle(['Punjab lost 412 cotton mills last year.'])],
      gazetteer,
      { tag },
    );
    expect(item?.value).toMatchObject({
      text: 'Cotton mills that Punjab lost',
      as_of: '2025-10-24',
    });
    expect(item?.remarks).toEqual(['The sentence says “last year”: write the year in `period`.']);
  });

  test('each of two levels has its own time', () => {
    const [first, second] = factsIn(
      'Reserves of gas fell from 23 trillion cubic feet in 2006 to 13 trillion cubic feet in 2020.',
    );
    expect([first, second]).toMatchObject([
      { value: 23, period: '2006' },
      { value: 13, period: '2020' },
    ]);
  });

  test('what “and” joins to an object is a fact too', () => {
    const facts = factsIn('The raids killed at least 60 rebels and 13 border guards, police said.');
    expect(facts).toMatchObject([
      { text: 'Rebels killed by the raids', note: 'According to police, in A paper.' },
      { text: 'Border guards killed by the raids', value: 13 },
    ]);
  });

  test.each([
    [
      ['The raids killed 60 rebels on Friday.'],
      'The sentence says “on Friday”: write the year in `period`.',
    ],
    [
      ['The mills were sold in 2019. The mills had 61 owners.'],
      'The sentence gives no period, the one before says “2019”: see whether that is meant.',
    ],
    [
      ['The mills had 61 owners.'],
      'The sentence gives no period: say of which year the figure is.',
    ],
    [
      ['He said that the mills had 61 owners in 2011.'],
      'The sentence says “he said”: write in `note` who that is.',
    ],
  ])('asks for what is missing of %s', (paragraphs, remark) => {
    const items = extractFacts([aLabelledArticle(paragraphs)], gazetteer, { tag });
    expect(items[0]?.remarks).toEqual([remark]);
  });

  test('one fact of the same figure in two articles, disputed where they differ', () => {
    const said = (figure: string, id: string) =>
      aLabelledArticle([`Floods destroyed ${figure} houses in Sindh in 2022.`], {
        id,
        frontMatter: { outlet: `Outlet ${id}`, author: 'unknown' },
      });
    const same = extractFacts([said('4,200', 'one'), said('4,200', 'two')], gazetteer, { tag });
    expect(same.map(({ value }) => [value.status, value.evidence])).toEqual([
      ['attributed', ['one#p1', 'two#p1']],
    ]);
    const articles = [said('4,200', 'one'), said('5,100', 'two')];
    const differing = extractFacts(articles, gazetteer, { tag });
    expect(differing.map(({ value }) => value)).toMatchObject([
      {
        text: 'Houses in Sindh destroyed by floods',
        value: 4200,
        status: 'disputed',
        evidence: ['one#p1', 'two#p1'],
        conflicts: [{ value: 5100, source: 'Outlet two' }],
      },
    ]);
    expect(checkDraftItems({ facts: differing }, articles)).toEqual([]);
  });

  test('a province is not another, nor one year another', () => {
    const said = (figure: string, place: string, year: number) =>
      aLabelledArticle([`Floods destroyed ${figure} houses in ${place} in ${year}.`], {
        id: `floods-${figure.replace(',', '')}-${place.toLowerCase()}-${year}`,
      });
    const articles = [
      said('4,200', 'Sindh', 2010),
      said('5,100', 'Punjab', 2010),
      said('4,200', 'Punjab', 2010),
      said('4,900', 'Sindh', 2022),
    ];
    const facts = extractFacts(articles, gazetteer, { tag }).map(({ value }) => value);
    expect(facts.map(({ value, status, conflicts }) => [value, status, conflicts.length])).toEqual([
      [4200, 'attributed', 0],
      [5100, 'disputed', 1],
      [4900, 'attributed', 0],
    ]);
  });

  test('what it makes passes the check', () => {
    const article = aLabelledArticle([
      'Punjab registered 412 new cotton mills in 2021. Median rent rose by 88 per cent between 2021 and 2025.',
      'The levy raised $21 million in FY2022, officials of the excise department said.',
      'Some 9 lakh families live in Korangi, and 62 per cent of the households rented a room in 2019–22.',
    ]);
    const facts = extractFacts([article], gazetteer, { tag });
    expect(facts.length).toBeGreaterThan(3);
    expect(checkDraftItems({ facts }, [article])).toEqual([]);
  });

  test('the same articles give the same facts, with ids of their own', () => {
    const article = aLabelledArticle([
      'Punjab lost 412 mills in 2021. Punjab lost 512 mills in 2022. Punjab lost 612 mills in 2022.',
    ]);
    const once = extractFacts([article], gazetteer, { tag });
    expect(extractFacts([article], gazetteer, { tag })).toEqual(once);
    expect(once.map(({ value }) => value.id)).toEqual([
      'f-mills-punjab-lost-2021',
      'f-mills-punjab-lost-2022',
      'f-mills-punjab-lost-2022-2',
    ]);
  });
});
