import { describe, expect, test } from 'vitest';
import { extractTimeline } from '../../../src/derive/particulars/extract-timeline.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { aLabelledArticle } from '../../support/a-labelled-article.ts';
import { checkDraftItems } from '../../support/check-draft-items.ts';

const tag = createTagger();

function eventsIn(...paragraphs: readonly string[]) {
  return extractTimeline([aLabelledArticle(paragraphs)], tag).map(
    ({ value }) => `${value.date} ${value.event}`,
  );
}

describe('extractTimeline', () => {
  test.each([
    ['Parliament passed the Canal Act in March 2013.', '2013-03 Parliament passed the Canal Act'],
    ['On 5 August 2019 the pact was signed at Karachi.', '2019-08-05 Pact signed at Karachi'],
    ['Gas was found at Sui in 1952.', '1952 Gas found at Sui'],
    [
      'When foreign troops crossed the river in December 1979, traders fled.',
      '1979-12 Foreign troops crossed the river',
    ],
    [
      'The waiver granted to the mills by the board in 2008 was a mistake.',
      '2008 Waiver granted to the mills by the board',
    ],
    [
      'The killing of two engineers in Karachi in 2011 shook the industry.',
      '2011 Killing of two engineers in Karachi',
    ],
    [
      'In March 2015 Sindh and the port, where trade is heavy, joined the customs pact.',
      '2015-03 Sindh and the port joined the customs pact',
    ],
    [
      'On 1 June 2020 a carter aged seven was beaten to death by his masters.',
      '2020-06-01 Carter beaten to death',
    ],
    [
      'A flood on the Hunza river in May 2021 carried off the old bridge.',
      '2021-05 Flood on the Hunza river carried off the old bridge',
    ],
    ['The company scrapped the ferry service in 2016.', '2016 Company scrapped the ferry service'],
    ['The canal dispute began in 1998, when the barrage was built.', '1998 Canal dispute began'],
    ['The strike started in July 2014, when wages fell.', '2014-07 Strike started'],
    [
      'In 2016 Sindh signed a deal with the firms of the coast to bring water from the river to the towns of the desert for thirty years and more.',
      '2016 Sindh signed a deal with the firms of the coast to bring water from the river',
    ],
    ['The Canal Ordinance of 1978 is still in force.', '1978 Canal Ordinance promulgated'],
  ])('reads “%s”', (sentence, event) => {
    expect(eventsIn(sentence)).toEqual([event]);
  });

  test.each([
    ['a fiscal year', 'Parliament passed the budget in FY2019.'],
    ['a range', 'The board built schools between 2010 and 2014.'],
    ['a level', 'Turnout was low in 2018.'],
    ['what is still to come', 'The court decided the case in 2031.'],
    ['what should be done', 'The law should be passed in 2024.'],
    ['a habit', 'The villagers used the old ferry in 2018.'],
    ['a quantity', 'Farmers harvested 40 tonnes of rice in 2018.'],
    ['a view', 'The board considered the plan in 2018.'],
    ['the year of another thing', 'The mills influenced the results of the polls of 2018.'],
    ['a date that only says which', 'After the 2018 flood, the board closed the road.'],
    ['the date of a report', 'In a report of 2018, the board closed the case.'],
    ['the year of a law', 'The board banned the club under the Canal Act 2000.'],
    ['a question', 'Was the pact signed in 1954?'],
    ['a pronoun', 'It was signed in 1954.'],
    ['a date within a name', 'Vision 2010 promised schools.'],
  ])('leaves out %s', (_, sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });

  test('runs forward, with one event for what two articles tell, and the finer date', () => {
    const first = aLabelledArticle(
      ['The canal pact was signed at Karachi in 1960. The province abolished the levy in 1955.'],
      { id: 'one' },
    );
    const second = aLabelledArticle(
      ['On 19 September 1960 the canal pact was signed at Karachi.'],
      {
        id: 'two',
      },
    );
    const items = extractTimeline([first, second], tag);
    expect(items.map(({ value }) => value)).toMatchObject([
      { id: 't-province-abolished-levy-1955', date: '1955', evidence: ['one#p1'] },
      { date: '1960-09-19', evidence: ['one#p1', 'two#p1'] },
    ]);
    expect(items[1]?.sources).toHaveLength(2);
    const codes = checkDraftItems({ timeline: items }, [first, second]).map(
      (said) => said.split(':')[0],
    );
    expect(codes).toEqual([]);
  });

  test('takes nothing from headings, clutter and recommendations', () => {
    const article = aLabelledArticle(['Parliament passed the Canal Act in 2013.'], {
      sentence: { role: 'other' },
    });
    expect(extractTimeline([article], tag)).toEqual([]);
  });

  test('says that the year of a law is only that of its name', () => {
    const [item] = extractTimeline([aLabelledArticle(['The Canal Act of 2013 is in force.'])], tag);
    expect(item?.remarks).toEqual([
      'The year is that of its name: see whether it was enacted in that year.',
    ]);
  });
});
