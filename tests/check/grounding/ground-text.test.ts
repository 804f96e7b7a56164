import { describe, expect, test } from 'vitest';
import type { ClaimText } from '../../../src/check/claims-of.ts';
import { groundQuotation } from '../../../src/check/grounding/ground-quotation.ts';
import { groundText } from '../../../src/check/grounding/ground-text.ts';
import type { CitedMaterial } from '../../../src/check/grounding/index-sources.ts';
import { createLexicon } from '../../../src/language/names/lexicon.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';

interface Cited {
  readonly passages?: readonly string[];
  readonly heads?: readonly string[];
  readonly behind?: readonly string[];
  readonly around?: readonly string[];
}

function aMaterial({ passages = [], heads = [], behind = [], around = [] }: Cited): CitedMaterial {
  const read = (texts: readonly string[], from = 1) =>
    texts.map((text, at) => createPassage(`a#p${from + at}`, text));
  const cited = read(passages);
  return {
    passages: cited,
    years: () => new Set(cited.flatMap((passage) => [...passage.years])),
    readings: () => [],
    heads: read(heads),
    behind: () => read(behind),
    around: () => [...cited, ...read(around, passages.length + 1)],
  };
}

function ground(text: string, cited: Cited, kind: ClaimText['kind'] = 'claim'): string[] {
  const claim = () => createPassage('the claim', text);
  const surrounding = { lexicon: createLexicon([]), claim, about: claim };
  return groundText({ path: [], text, kind }, aMaterial(cited), surrounding).map(
    ({ message, hint }) => `${message} ${hint}`,
  );
}

describe('groundText', () => {
  test('says where else it stands, in three places at most', () => {
    const around = ['In 1975.', 'In 1975.', 'In 1975.', 'In 1975.'];
    expect(ground('It was 1975.', { passages: ['In 1974.'], around })).toEqual([
      '“1975” is not in `a#p1`. It is in `a#p2`, `a#p3`, `a#p4`: cite that too.',
    ]);
  });

  test('says what stands there instead', () => {
    expect(ground('It was 1975.', { passages: ['In 1974.'] })).toEqual([
      '“1975” is not in `a#p1`. There it says: “1974” (`a#p1`).',
    ]);
    expect(ground('It was 1975.', { passages: ['Long ago.'] })).toEqual([
      '“1975” is not in `a#p1`. Cite what says so, give the figures that you worked it out from, or leave it out.',
    ]);
  });

  test('names two or three passages, and counts more', () => {
    expect(ground('It was 1975.', { passages: ['A.', 'B.'] })[0]).toContain(
      'is not in `a#p1` or `a#p2`.',
    );
    expect(ground('It was 1975.', { passages: ['A.', 'B.', 'C.', 'D.', 'E.'] })[0]).toContain(
      'is not in `a#p1`, `a#p2`, `a#p3` and 2 more.',
    );
  });

  test('says of a name where else it stands, or how to mend it', () => {
    expect(ground('It leaks at Tarbela.', { passages: ['It leaks.'] })).toEqual([
      '“Tarbela” is not named in `a#p1`. Correct the name, or cite the paragraph that has it.',
    ]);
    expect(
      ground('It leaks at Tarbela.', { passages: ['It leaks.'], around: ['Tarbela leaks.'] }),
    ).toEqual(['“Tarbela” is not named in `a#p1`. It is in `a#p2`: cite that too.']);
  });

  test('takes a word of a role that the library has in small letters for no name', () => {
    const role = (text: string, path: string) =>
      groundText({ path: [path], text, kind: 'about' }, aMaterial({ passages: ['He spoke.'] }), {
        lexicon: createLexicon(['a change of climate; the Climate Change Act of Climate Change']),
        claim: () => createPassage('the claim', text),
        about: () => createPassage('the claim', text),
      });
    expect(role('Climate Change Minister', 'role')).toEqual([]);
    expect(role('Minister of Wapda', 'role')).toHaveLength(1);
    expect(role('Climate Change Minister', 'means')).toHaveLength(1);
  });

  test('wants a rate to be one in the source too', () => {
    expect(ground('It costs $5 a month.', { passages: ['It costs $5 a month.'] })).toEqual([]);
    expect(ground('It costs $5 a month.', { passages: ['It costs $5.'] })).toHaveLength(1);
    expect(ground('It costs $5 a year.', { passages: ['In 1974 it cost $5.'] })).toEqual([]);
    expect(ground('It costs $5 a month.', { passages: ['In 1974 it cost $5.'] })).toHaveLength(1);
    expect(ground('It costs $5 a year.', { passages: ['It cost $5.'] })).toHaveLength(1);
  });

  test('lets the unit of a bare number in an answer stand in its question', () => {
    const cited = { passages: ['It held 1,200 camps.'] };
    expect(ground('1200', cited, 'answer')).toEqual([]);
    expect(ground('1,201', cited, 'answer')).toHaveLength(1);
  });

  test('looks for names before and behind a figure, and for none within it', () => {
    const cited = { passages: ['It gave 5 million US dollars.'] };
    expect(ground('It gave 5 million US dollars.', cited)).toEqual([]);
    const missing = '“Tarbela” is not named in `a#p1`.';
    expect(ground('It gave 5 million US dollars to Tarbela.', cited)).toEqual([
      expect.stringContaining(missing),
    ]);
    expect(ground('For Tarbela it gave 5 million US dollars.', cited)).toEqual([
      expect.stringContaining(missing),
    ]);
  });

  test('reads the day of a fact as a date too, and takes it from the day of reading', () => {
    expect(ground('2018-11', { passages: ['In November 2018.'] }, 'as-of')).toEqual([]);
    expect(ground('2018-12', { passages: ['In November 2018.'] }, 'as-of')[0]).toContain(
      '“December 2018” is not in `a#p1`.',
    );
  });

  test('looks for no name in what is a date, or in who should act', () => {
    expect(ground('Tarbela in 1974', { passages: ['In 1974.'] }, 'actor')).toEqual([]);
    expect(ground('Tarbela', { passages: ['In 1974.'] }, 'date')).toEqual([]);
    expect(ground('Tarbela', { passages: ['In 1974.'] }, 'speaker')).toHaveLength(1);
  });

  test('takes times and names, but no quantities, from the heads of articles', () => {
    const cited = { passages: ['It leaks.'], heads: ['Salma Qureshi | 24 October 2025 | 33 km'] };
    expect(ground('In October 2025 we met Salma Qureshi.', cited)).toEqual([]);
    expect(ground('It is 33 km long.', cited)).toHaveLength(1);
  });

  test('takes names, but no figures, from what stands behind', () => {
    const cited = { passages: ['It leaks.'], behind: ['Tarbela leaks since 1974.'] };
    expect(ground('It leaks at Tarbela.', cited)).toEqual([]);
    expect(ground('It leaks since 1974.', cited)).toHaveLength(1);
  });

  test('takes who somebody is from the rest of the article', () => {
    const cited = { passages: ['It leaks.'], around: ['The engineer of Tarbela spoke.'] };
    expect(ground('engineer of Tarbela', cited, 'about')).toEqual([]);
    expect(ground('the engineer of Tarbela', cited)).toHaveLength(1);
    expect(ground('engineer of Mangla', cited, 'about')).toHaveLength(1);
  });

  test('takes “the Bank” for the bank that the article names', () => {
    const cited = { passages: ['The Bank lent it.'], around: ['The Sindh Bank has money.'] };
    expect(ground('money of the Sindh Bank', cited)).toEqual([]);
    expect(ground('money of the Attock Bank', cited)).toHaveLength(1);
  });

  test('reads an ISO date as a date, and no name in it', () => {
    expect(ground('1974-05-19', { passages: ['On 19 May 1974.'] }, 'date')).toEqual([]);
    expect(ground('1974-05-18', { passages: ['On 19 May 1974.'] }, 'date')).toEqual([
      '“18 May 1974” is not in `a#p1`. There it says: “19 May 1974” (`a#p1`).',
    ]);
  });

  test('is content with a text that claims nothing that can be looked for', () => {
    expect(ground('Water is life, and one must not waste it.', { passages: ['No.'] })).toEqual([]);
    expect(ground('', { passages: [''] })).toEqual([]);
  });
});

describe('groundQuotation', () => {
  function quote(text: string, cited: Cited): string[] {
    return groundQuotation(text, aMaterial(cited)).map(({ message, hint }) => `${message} ${hint}`);
  }

  const PROMISE = 'He said: “A dam is a promise that the river keeps.”';

  test('is content with words that stand there, over the end of a paragraph too', () => {
    expect(quote('a dam is a promise … the river keeps', { passages: [PROMISE] })).toEqual([]);
    expect(quote('One. Two.', { passages: ['And one.', 'Two. Three.'] })).toEqual([]);
    expect(quote('A dam is a promise', { passages: ['No.'], heads: [PROMISE] })).toEqual([]);
  });

  test('joins words of paragraphs that do not follow each other only over an ellipsis', () => {
    const material = aMaterial({ passages: ['And one.', 'Between.', 'Two. Three.'] });
    const apart = { ...material, passages: material.passages.filter((_, at) => at !== 1) };
    expect(groundQuotation('One. Two.', apart)).toHaveLength(1);
    expect(groundQuotation('One … two.', apart)).toEqual([]);
  });

  test('says after which words a quotation goes on otherwise', () => {
    expect(quote('A dam is a promise that the valley keeps', { passages: [PROMISE] })).toEqual([
      '“A dam is a promise that the valley keeps” does not stand so in `a#p1`. ' +
        'Hold it against `a#p1`: after “a promise that the” it goes on “river keeps …”, not “valley keeps”.',
    ]);
    expect(
      quote('Each dam is a promise that the river keeps', { passages: [PROMISE] })[0],
    ).toContain('“each” is not how it begins there');
  });

  test('says where it stands word for word', () => {
    const [said] = quote('A dam is a promise', { passages: ['It leaks.'], around: [PROMISE] });
    expect(said).toContain('It is in `a#p2`: cite that too.');
  });

  test('says how to mend words that stand nowhere', () => {
    expect(quote('Nothing of this was said', { passages: [PROMISE] })[0]).toContain(
      'Quote word for word, or say it in your own words without quotation marks.',
    );
  });
});
