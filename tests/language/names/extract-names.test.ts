import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/language/names/extract-names.ts';
import { createLexicon } from '../../../src/language/names/lexicon.ts';
import { anyText } from '../../support/any-text.ts';

function found(text: string, ...taught: string[]): string[] {
  return extractNames(text, createLexicon(taught)).map((name) => name.text);
}

describe('extractNames', () => {
  test.each([
    ['Farmers in Sindh met Salma Qureshi.', ['Sindh', 'Salma Qureshi']],
    ['Salma Qureshi opened the canal.', ['Salma Qureshi']],
    ['“Nothing works,” said Salma Qureshi.', ['Salma Qureshi']],
    ['It fell under the Kerry-Lugar-Berman Act.', ['Kerry-Lugar-Berman Act']],
    ['the Bank of the West lent to Pakistan and India', ['Bank of the West', 'Pakistan', 'India']],
    ['US aid came by Indo-US deals.', ['US', 'Indo', 'US']],
    ['the U.S.A. and the TTP', ['U.S.A.', 'TTP']],
    ['Pakistan’s dams', ['Pakistan']],
    ['by Brig Samoo’s WMC', ['Brig Samoo', 'WMC']],
    ['the F-16 flew for the WHO', ['F-16', 'WHO']],
  ])('of “%s” are %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'Dams store water. The canal leaked: Nothing works.',
    'Building dams helps. Water is short.',
    'In May it rained, and on Monday too.',
    'It was us. I think so.',
    'An Islamic law, an Urdu poem, Chapter 3, Article 5 and FY2018.',
    'Who says so? Many say so. Critics argue that it failed. Officials warned.',
    'They cost Rs 5 or USD 3.',
    'Under Art. 9(2), as Sec. 4, Cl. 3, Sch. 2 and Ch. 5 of Vol. 6 say; see Fig. 8 and Para. 7.',
    'It paid Rs12bn of Rs340bn, or USD43m of USD1bn.',
    'the Act and the Bank',
    '',
  ])('are none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['So Larkana got more.', 'Larkana'],
    ['It rained: yet nothing grew. Then Larkana flooded.', 'Larkana'],
    ['Under Larkana the water is salt.', 'Larkana'],
    ['Meanwhile Larkana’s wells dried.', 'Larkana'],
  ])('leave out the word that only begins the sentence in “%s”', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test.each([
    ['J. Soomro counted the wells.', ['Soomro']],
    ['They were counted by J. Soomro in winter.', ['Soomro']],
    ['M. R. Soomro agreed.', ['Soomro']],
    ['Wells of class B. Nothing was counted in class C. Counting is dear.', []],
    ['Silt lies in A. The canal is B: so it flows.', []],
  ])('are told by an initial in “%s”', (text, names) => {
    expect(found(text, 'They had nothing.')).toEqual(names);
  });

  test.each([
    ['Soomro, a hydrologist, doubts it.', ['Soomro']],
    ['It leaked. Saeed, the deputy irrigation minister, was told.', ['Saeed']],
    ['It leaked: Saeed, then an engineer of the works, saw it.', ['Saeed']],
    ['Soomro, who saw it, wept.', ['Soomro']],
    ['Kotri, a town on the canal, is dry.', ['Kotri']],
    ['Soomro recalls the flood.', ['Soomro']],
    ['Thessalos hosted the talks.', ['Thessalos']],
    ['Badin, Thatta and Umarkot lost most.', ['Badin', 'Thatta', 'Umarkot']],
    ['Badin, Dera Bugti, Thatta or Umarkot will.', ['Badin', 'Dera Bugti', 'Thatta', 'Umarkot']],
  ])('are told at the start by what is said of them in “%s”', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    ['Silt, a burden on the barrage, grows.', []],
    ['Millers, who paid, came. Weavers, the last traders, went.', []],
    ['Overstaffing: a clerk in each room.', []],
    ['Cotton, the trader groups say, is dear.', []],
    ['Weirs, canals and roads', []],
    ['Exports, Thatta and Umarkot say, fell.', ['Thatta', 'Umarkot']],
    ['Worldwide, Thatta and Umarkot are famed.', ['Thatta', 'Umarkot']],
    ['Commerce, Finance and Interior', []],
    ['Traders hosted the talks.', []],
  ])('are no common words at the start of “%s”', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('are no words that join sentences, though letters of a body spell them', () => {
    expect(found('Who said so? So did all.', 'A team of WHO met.')).toEqual([]);
  });

  test('learn from the library whether a word that begins a sentence is a name', () => {
    expect(found('Tarbela filled early.')).toEqual([]);
    expect(found('Tarbela filled early.', 'Water came to Tarbela.')).toEqual(['Tarbela']);
    expect(found('Silt said more.', 'The silt and the sand.')).toEqual([]);
  });

  test('are told at the start by whose they are, and by what only people do', () => {
    const far = 'Water was short.';
    expect(found('Gaza’s airport opens.', far)).toEqual(['Gaza']);
    expect(found('Durban upheld it.', far)).toEqual(['Durban']);
    expect(found('Bush and Davis met.', far)).toEqual(['Bush', 'Davis']);
    const plain = [
      'Today’s crisis',
      'Women met.',
      'Growers upheld it.',
      'Debt’s burden',
      'Water’s',
    ];
    for (const text of plain) expect(found(text, far)).toEqual([]);
  });

  test('are no words that the library has only before other names', () => {
    const library = 'The Living Indus, and Recharge Pakistan; Imran Khan spoke of Khan.';
    expect(found('Living with smoke', library)).toEqual([]);
    expect(found('Recharge aquifers', library)).toEqual([]);
    expect(found('Living Indus grew.', library)).toEqual(['Living Indus']);
    expect(found('Imran said so.', library)).toEqual(['Imran']);
    expect(found('Khan went.', library)).toEqual(['Khan']);
  });

  test('say where each stands', () => {
    const text = 'Water of the Indus reached Sindh.';
    for (const name of extractNames(text, createLexicon([])))
      expect(text.slice(name.start, name.end)).toBe(name.text);
  });

  test('throw at no text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const lexicon = createLexicon([text]);
        for (const { start, end } of extractNames(text, lexicon))
          expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
