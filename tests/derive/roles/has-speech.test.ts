import { describe, expect, it } from 'vitest';
import { hasSpeech } from '../../../src/derive/roles/has-speech.ts';

describe('hasSpeech', () => {
  it.each([
    'The minister said the dam was “a promise kept”.',
    '“Nobody asked us,” said Rahima, who farms at the tail.',
    'She called the survey "a polite fiction".',
    '“We have waited for nineteen years and the water has not come to us.”',
    'According to the engineer, the gates are “as good as new”.',
  ])('finds somebody’s words in: %s', (sentence) => {
    expect(hasSpeech(sentence)).toBe(true);
  });

  it.each([
    'The “surplus” was gone by March.',
    'The minister said that the dam was a promise kept.',
    "The farmers' union met on Tuesday.",
    'A “tail-ender” is whoever comes last.',
  ])('finds nobody’s words in: %s', (sentence) => {
    expect(hasSpeech(sentence)).toBe(false);
  });
});
