import { describe, expect, test } from 'vitest';
import { gazetteerSchema } from '../../../src/derive/lexicons/gazetteer.ts';
import { extractGlossary } from '../../../src/derive/particulars/extract-glossary.ts';
import { aLabelledArticle } from '../../support/a-labelled-article.ts';
import { checkDraftItems } from '../../support/check-draft-items.ts';

const gazetteer = gazetteerSchema.parse({
  organisations: [
    { name: 'Canal Board', acronym: 'CB', date: 1958, meaning: 'The body that runs the canals' },
    { name: 'National Assembly', everyday: true, meaning: 'The lower house' },
  ],
  laws: [{ name: 'Article 6', meaning: 'Article of the constitution on treason' }],
  treaties: [{ name: 'Indus Waters Treaty', meaning: 'A treaty', urdu: 'سندھ طاس معاہدہ' }],
  terms: [{ name: 'proxy war', meaning: 'A war fought through others' }],
});

function glossaryOf(...paragraphs: readonly string[]) {
  return extractGlossary([aLabelledArticle(paragraphs)], gazetteer).map(({ value }) => value);
}

describe('extractGlossary', () => {
  test('explains terms of the gazetteer, with the acronym if the text has it, the most used first', () => {
    expect(
      glossaryOf('A proxy war began. The CB was silent. The Canal Board had no view.'),
    ).toEqual([
      { term: 'Canal Board (CB)', meaning: 'The body that runs the canals' },
      { term: 'Proxy war', meaning: 'A war fought through others' },
    ]);
  });

  test('explains a thing once, however the text writes its name', () => {
    expect(glossaryOf('The Kanal-Board of Sindh met. The Canal Board (CB) paid.')).toEqual([
      { term: 'Canal Board (CB)', meaning: 'The body that runs the canals' },
    ]);
  });

  test('does not ask for a name that the text spells out with its acronym', () => {
    expect(glossaryOf('The Sindh–Punjab Canal Sharing Agreement (CSA) was signed.')).toEqual([
      { term: 'CSA', meaning: 'Canal Sharing Agreement' },
    ]);
  });

  test('takes an acronym for what the text spells out, not for what the gazetteer has under it', () => {
    expect(glossaryOf('The Cotton Bill (CB) was passed. The CB was signed.')).toEqual([
      { term: 'CB', meaning: 'Cotton Bill' },
    ]);
  });

  test('asks what that is which the text only spells out', () => {
    const article = aLabelledArticle(['The Cotton Bill (CB) was passed.', 'A proxy war began.']);
    const remarks = extractGlossary([article], gazetteer).map(({ value, remarks: asked }) => [
      value.term,
      asked,
    ]);
    expect(remarks).toEqual([
      ['Proxy war', undefined],
      ['CB', ['TODO: these are its words; say in one line what it is']],
    ]);
  });

  test('keeps the Urdu', () => {
    expect(glossaryOf('The Indus Waters Treaty was signed.')).toEqual([
      { term: 'Indus Waters Treaty', meaning: 'A treaty', urdu: 'سندھ طاس معاہدہ' },
    ]);
  });

  test('gives no year, since the sources may lack it', () => {
    const [item] = extractGlossary([aLabelledArticle(['The Canal Board met.'])], gazetteer);
    expect(JSON.stringify(item)).not.toContain('1958');
  });

  test('takes acronyms that the text spells out', () => {
    expect(glossaryOf('The Rice Growers Union (RGU) met.')).toEqual([
      { term: 'RGU', meaning: 'Rice Growers Union' },
    ]);
  });

  test('leaves laws that nobody explains to a human, a few at most', () => {
    const laws = ['Seed', 'Sugar', 'Salt', 'Canal', 'Cotton'].map(
      (name) => `The New ${name} Act passed.`,
    );
    expect(
      glossaryOf(...laws, 'The New Salt Act failed.').map(({ term, meaning }) => [term, meaning]),
    ).toEqual(
      ['New Salt Act', 'New Seed Act', 'New Sugar Act', 'New Canal Act'].map((term) => [
        term,
        'TODO: say in one line what it is.',
      ]),
    );
  });

  test.each([
    ['what everybody knows', 'The National Assembly met.'],
    ['the article of another law', 'It breaches Article 6 of the Paris Agreement Rules.'],
    ['a longer number', 'It breaches Article 63.'],
    ['small letters that only look like an acronym', 'the cb radio'],
  ])('leaves out %s', (_, text) => {
    expect(glossaryOf(text).filter(({ meaning }) => !meaning.startsWith('TODO'))).toEqual([]);
  });

  test('takes nothing from clutter', () => {
    const article = aLabelledArticle(['The Canal Board met.'], { sentence: { role: 'other' } });
    expect(extractGlossary([article], gazetteer)).toEqual([]);
  });

  test('what it makes passes the check', () => {
    const article = aLabelledArticle(['The Canal Board met the Rice Growers Union (RGU) in 1997.']);
    expect(checkDraftItems({ glossary: extractGlossary([article], gazetteer) }, [article])).toEqual(
      [],
    );
  });
});
