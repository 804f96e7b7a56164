import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../src/check/grounding/groups-of.ts';
import { wordsOf } from '../../../src/language/names/words-of.ts';

function groups(text: string): string[] {
  return groupsOf(wordsOf(text));
}

describe('groupsOf', () => {
  test('gives the group of each name, whatever it is called', () => {
    expect(groups('Washington told Kabul')).toEqual(groups('America told Afghanistan'));
    expect(groups('Nobody told anybody')).toEqual([]);
  });

  test('gives the state too of which the name of a body is', () => {
    expect(groups('the Pakistan Army moved')).toEqual(
      expect.arrayContaining(groups('in Pakistan')),
    );
  });

  test('gives the United Nations for its agencies, by their letters', () => {
    expect(groups('as UNHCR counts')).toContain('United Nations');
    expect(groups('the UNODC and others')).toContain('United Nations');
    expect(groups('the UNIX of others')).not.toContain('United Nations');
    expect(groups('it is unsc or so')).not.toContain('United Nations');
    expect(groups('the UN General Assembly')).toContain('United Nations');
  });

  test.each(['Article 140A is plain', 'under Articles 8 to 28', 'by Art. 19 it may'])(
    'gives the Constitution for its articles: %s',
    (text) => {
      expect(groups(text)).toContain('Constitution');
    },
  );

  test.each([
    'Article of the pact',
    'Article V of the Charter',
    'an article says 140A',
    'Article Nine says',
    'Article 19 of the pact',
    'Artful 140A is plain',
  ])('gives it for no other article: %s', (text) => {
    expect(groups(text)).not.toContain('Constitution');
  });

  test('gives a province for its people, and a people for its province', () => {
    expect(groups('in Balochistan')).toEqual(expect.arrayContaining(groups('the Baloch')));
    expect(groups('in Khyber Pakhtunkhwa')).toContain('Pashtun');
    expect(groups('the Pashtuns')).not.toContain('Khyber Pakhtunkhwa');
  });
});
