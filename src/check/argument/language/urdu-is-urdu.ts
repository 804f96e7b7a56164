import { createProblem } from '../../../problems/create-problem.ts';
import type { Place, Problem } from '../../../problems/problem.ts';
import type { TopicRule } from '../../rule.ts';
import { LETTERS_NOT_URDU } from './letters-not-urdu.ts';

const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Urdu is written in its own script and letters, and its transliteration in Latin ones. Own rule: the sheet sets
 * Urdu fields in Nastaliq from right to left, which needs its own letters (named as in Unicode).
 */
export const urduIsUrdu: TopicRule = ({ value, source }) =>
  value.glossary.flatMap(({ urdu, transliteration }, at) => [
    ...checkUrdu(urdu, source.locate(['glossary', at, 'urdu'])),
    ...checkTransliteration(transliteration, source.locate(['glossary', at, 'transliteration'])),
  ]);

function checkUrdu(text: string | undefined, place: Place): Problem[] {
  if (text === undefined) return [];
  if (!ARABIC.test(text) || LATIN.test(text)) {
    return [
      createProblem('urdu/script', place, {
        message: ARABIC.test(text)
          ? `\`urdu\` mixes scripts: ${latinOf(text)} is Latin.`
          : `\`urdu\` holds no letter of the Urdu script: \`${text}\`.`,
        hint: 'Write the Urdu word here, and how it is said in `transliteration`.',
      }),
    ];
  }
  const mended = [...text].map((letter) => LETTERS_NOT_URDU.get(letter) ?? letter).join('');
  return [...new Set(text)].flatMap((letter) => {
    const right = LETTERS_NOT_URDU.get(letter);
    if (right === undefined) return [];
    return [
      createProblem('urdu/letter', place, {
        message: `\`${text}\` holds ${nameOf(letter)}, which is not Urdu’s; Urdu has ${nameOf(right)}.`,
        hint: `Write \`${mended}\`, best with an Urdu keyboard.`,
      }),
    ];
  });
}

function checkTransliteration(text: string | undefined, place: Place): Problem[] {
  if (text === undefined || (LATIN.test(text) && !ARABIC.test(text))) return [];
  return [
    createProblem('urdu/script', place, {
      message: `\`transliteration\` is to be in Latin letters: \`${text}\`.`,
      hint: 'Write here how the word is said, and the Urdu word in `urdu`.',
    }),
  ];
}

function latinOf(text: string): string {
  return `\`${text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M} ]*/u)?.[0].trim() ?? ''}\``;
}

function nameOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return `${letter} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
