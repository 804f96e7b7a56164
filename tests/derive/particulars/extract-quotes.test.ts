import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../../src/derive/particulars/extract-quotes.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { aLabelledArticle } from '../../support/a-labelled-article.ts';
import { checkDraftItems } from '../../support/check-draft-items.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const gazetteer = theGazetteer();
const tag = createTagger();
const SAID = 'the canal was dry before they came';

function quotesIn(...paragraphs: readonly string[]) {
  return extractQuotes([aLabelledArticle(paragraphs)], gazetteer, tag).map(({ value }) => value);
}

describe('extractQuotes', () => {
  test.each([
    [
      `“${SAID},” said Nadia Rafiq, who grows rice near Daska.`,
      'Nadia Rafiq',
      'who grows rice near Daska',
    ],
    [
      `“${SAID},” the forum’s president, Omar Latif, said at the launch.`,
      'Omar Latif',
      'forum’s president',
    ],
    [`“${SAID},” Deputy Governor Sara Aslam told reporters.`, 'Sara Aslam', 'Deputy Governor'],
    [`“${SAID},” recalled Omar Latif, a cumin trader.`, 'Omar Latif', 'a cumin trader'],
    [
      `A former minister, Omar Latif, told the court that “${SAID}”.`,
      'Omar Latif',
      'former minister',
    ],
    [`According to Dr Omar Latif, “${SAID}”.`, 'Dr Omar Latif', undefined],
    [
      `“The canal was dry,” Omar Latif told the jirga, “before they came here.”`,
      'Omar Latif',
      undefined,
    ],
    [`Omar Latif, a grower, spoke last. “${SAID},” he said.`, 'Omar Latif', 'a grower'],
    [
      `Water Minister Omar Latif arrived late. Latif said: “${SAID}.”`,
      'Omar Latif',
      'Water Minister',
    ],
  ])('finds the speaker of %s', (paragraph, speaker, role) => {
    const [quote] = quotesIn(paragraph);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  test.each([
    ['somebody without a name', `“${SAID},” said a boy in Kot Addu.`],
    ['a person of whom only the mother speaks', `“${SAID},” Sakina’s mother told us.`],
    ['a pronoun behind somebody unnamed', `Omar Latif left. A clerk stayed. “${SAID},” he said.`],
    ['doubts of the author’s own', 'Omar Latif said the “so-called reform” had failed.'],
    ['a few words only', '“Not at all,” said Omar Latif.'],
    ['nobody', `“${SAID}.”`],
    ['whoever it was', `Who said the province “${SAID}”.`],
  ])('leaves out the words of %s', (_, paragraph) => {
    expect(quotesIn(paragraph)).toEqual([]);
  });

  test.each([
    [`“${SAID},” the minister’s adviser on water said.`, 'The minister’s adviser on water'],
    [`“${SAID},” said a director of the joint chamber.`, 'A director of the joint chamber'],
    [`A leader of the growers told us that “${SAID}”.`, 'A leader of the growers'],
  ])('takes an office for the speaker, and asks for the name: %s', (paragraph, speaker) => {
    const [item] = extractQuotes([aLabelledArticle([paragraph])], gazetteer, tag);
    expect(item?.value.speaker).toBe(speaker);
    expect(item?.remarks).toEqual([
      'The article gives only the office of the speaker: write the name if it is known.',
    ]);
  });

  test('all words of a speaker are his, in the next sentences and the next paragraph', () => {
    const quotes = quotesIn(
      `“We waited for a year. The ${SAID},” said Omar Latif, a grower. “Nobody asked us about it.”`,
      '“So we sold the rice. Then we sold the field.”',
      `“${SAID} again.” That is how the paper has it.`,
    );
    expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Omar Latif', `We waited for a year. The ${SAID}`],
      ['Omar Latif', 'Nobody asked us about it.'],
      ['Omar Latif', 'So we sold the rice. Then we sold the field.'],
    ]);
  });

  test('gives the words to the one according to whom they are, not to the one whom they speak of', () => {
    const [quote] = quotesIn(
      `Nadia Rafiq spoke first. According to Nadia Rafiq, Omar Latif “${SAID}”.`,
    );
    expect(quote?.speaker).toBe('Nadia Rafiq');
  });

  test('takes a speaker from the paragraph before, and cites it', () => {
    const [quote] = quotesIn('Omar Latif grows rice.', `“${SAID},” he said.`);
    expect(quote).toMatchObject({ speaker: 'Omar Latif', evidence: ['article#p2', 'article#p1'] });
  });

  test('cuts long words at the end of a clause', () => {
    const long =
      'We had no water for the rice, and when the tanker came in June the driver asked for twice the price of last year, so we let the field go and sold the two buffaloes';
    const [quote] = quotesIn(`“${long},” said Omar Latif.`);
    expect(quote?.text).toBe(
      'We had no water for the rice, and when the tanker came in June the driver asked for twice the price of last year …',
    );
  });

  test('cuts long words that a verb parts at the verb', () => {
    const first = 'We had no water for the rice that we had sown in the spring of the year';
    const second = 'so we let the field go and sold the two buffaloes to a man from the town';
    const [quote] = quotesIn(`“${first},” Omar Latif said, “${second}.”`);
    expect(quote?.text).toBe(`${first} …`);
  });

  test('dates the words only where the sentence does, and says so where it does not', () => {
    const [dated] = quotesIn(`“${SAID},” Omar Latif told the court on 12 May 2024.`);
    expect(dated).toMatchObject({ date: '2024-05-12', context: 'Told the court on 12 May 2024' });
    const [undated] = quotesIn(`“${SAID},” Omar Latif told the court.`);
    expect(undated).toMatchObject({
      context: 'Told the court. The article gives no date for the words.',
    });
    expect(undated).not.toHaveProperty('date');
  });

  test('the same words in two articles are one quotation', () => {
    const articles = ['one', 'two'].map((id) =>
      aLabelledArticle([`“${SAID},” said Omar Latif.`], { id }),
    );
    const quotes = extractQuotes(articles, gazetteer, tag);
    expect(quotes.map(({ value }) => value.evidence)).toEqual([['one#p1', 'two#p1']]);
  });

  test('what it makes passes the check', () => {
    const article = aLabelledArticle([
      `“${SAID},” said Nadia Rafiq, who grows rice near Daska. “We sold both of the buffaloes in the end,” she added.`,
      'Water Minister Omar Latif told the assembly that the plan “was neither drawn nor paid for”.',
    ]);
    const quotes = extractQuotes([article], gazetteer, tag);
    expect(quotes).toHaveLength(3);
    expect(checkDraftItems({ quotes }, [article])).toEqual([]);
  });
});
