import { expect, test } from 'vitest';
import { foldWord, stemWord } from '../../../src/language/names/fold-word.ts';

test.each([
  ['Tehreek', 'Tehrik'],
  ['Mohammed', 'Muhammad'],
  ['Hussain', 'Hussein'],
  ['Khwaja', 'Khawaja'],
  ['Shehbaz', 'Shahbaz'],
  ['Quran', 'Qur’an'],
  ['Türkiye', 'Turkiye'],
  ['Sharif’s', 'Sharif'],
  ['Organization', 'Organisation'],
  ['Shareef', 'Sharif'],
])('foldWord makes %s and %s equal', (one, other) => {
  expect(foldWord(one)).toBe(foldWord(other));
});

test.each([
  ['Asif', 'Atif'],
  ['Iran', 'Iraq'],
  ['Zia', 'Zaia'],
])('foldWord keeps %s and %s apart', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other));
});

test.each([
  ['dams', 'dam'],
  ['territories', 'territory'],
  ['congres', 'congre'],
  ['bus', 'bus'],
  ['pass', 'pass'],
])('stemWord makes of %s %s', (word, stem) => {
  expect(stemWord(word)).toBe(stem);
});
