import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTERS_NOT_URDU } from '../../../../src/check/argument/language/letters-not-urdu.ts';
import { urduIsUrdu } from '../../../../src/check/argument/language/urdu-is-urdu.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(urdu: string | undefined, transliteration?: string): string[] {
  const glossary = [{ term: 'Salt', meaning: 'what stays', urdu, transliteration }];
  return runTopicRule(urduIsUrdu, { glossary }).map(sayProblem);
}

/** The letters of the Urdu alphabet, and marks that are written with them. */
const URDU = [...'آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۂۃ', '\u064E', '\u0670', '\u200C', ' '];

describe('urduIsUrdu', () => {
  test('is content with Urdu in its own letters, transliterated with or without marks', () => {
    expect(check('خودمختاری', 'khudmukhtārī')).toEqual([]);
    expect(check('لائحۂ عمل')).toEqual([]);
    expect(check(undefined, 'amal')).toEqual([]);
    expect(check(undefined)).toEqual([]);
  });

  test('is content with any text in the letters of Urdu', () => {
    const text = fc.string({ unit: fc.constantFrom(...URDU) });
    fc.assert(
      fc.property(text, (letters) => {
        expect(check(`ا${letters}`)).toEqual([]);
      }),
    );
  });

  test('warns of Urdu without a letter of its script', () => {
    expect(check('khudmukhtārī')).toEqual([
      'topic.yaml glossary.0.urdu:1:1 warning urdu/script: `urdu` holds no letter of the Urdu script: `khudmukhtārī`.\n' +
        '  Write the Urdu word here, and how it is said in `transliteration`.',
    ]);
    expect(check('۱۲۳')).toHaveLength(1);
  });

  test('warns of Latin among it', () => {
    expect(check('نمک (salt)')).toEqual([
      expect.stringContaining('`urdu` mixes scripts: `salt` is Latin.'),
    ]);
  });

  test('warns of a transliteration in the Urdu script', () => {
    expect(check('نمک', 'نمک')).toEqual([
      expect.stringMatching(
        /glossary\.0\.transliteration.*urdu\/script: .*in Latin letters: `نمک`/,
      ),
    ]);
  });

  test('warns of a transliteration in two scripts, or in none', () => {
    expect(check('نمک', 'namak نمک')).toHaveLength(1);
    expect(check('نمک', '123')).toHaveLength(1);
    expect(check('نمک', undefined)).toEqual([]);
  });

  test('gives for a letter of an Arabic keyboard the right one, and the word with all of them mended', () => {
    const [kaf = '', yeh = '', ...more] = check('\u0643\u064A');
    expect(more).toEqual([]);
    expect(kaf).toContain(
      '`\u0643\u064A` holds \u0643 (U+0643), which is not Urdu’s; Urdu has \u06A9 (U+06A9).',
    );
    expect(yeh).toContain('holds \u064A (U+064A), which is not Urdu’s; Urdu has \u06CC (U+06CC).');
    expect(kaf).toContain('Write `\u06A9\u06CC`');
  });

  test('has no letter both for right and for wrong', () => {
    const right = [...LETTERS_NOT_URDU.values()];
    expect(right.filter((letter) => LETTERS_NOT_URDU.has(letter))).toEqual([]);
    expect(URDU.filter((letter) => LETTERS_NOT_URDU.has(letter))).toEqual([]);
  });
});
