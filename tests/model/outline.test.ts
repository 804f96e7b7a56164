import { describe, expect, test } from 'vitest';
import { outlineSchema } from '../../src/model/outline.ts';
import { aCause, anOutline, aPrompt, aQuote, type OutlineText } from '../support/an-outline.ts';
import { refusal } from '../support/refusal.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

function refused(written: OutlineText): string | undefined {
  return refusal(outlineSchema, { title: 't', summary: 's', updated: '2026-11-22', ...written });
}

describe('outlineSchema', () => {
  test('needs no more than a title, a summary and a date', () => {
    expect(anOutline({})).toMatchObject({ language: 'en', causes: [], facts: [], related: [] });
  });

  test('takes a summary of eighty words and refuses one of eighty-one', () => {
    expect(refused({ summary: words(80) })).toBeUndefined();
    expect(refused({ summary: words(81) })).toBe('has 81 words; at most 80 fit');
  });

  test('takes a quotation of twenty-five words and refuses one of twenty-six', () => {
    expect(refused({ quotes: [aQuote({ text: words(25) })] })).toBeUndefined();
    expect(refused({ quotes: [aQuote({ text: words(26) })] })).toBe('has 26 words; at most 25 fit');
  });

  test('gives a cause the middle priority unless it says another', () => {
    expect(anOutline({ causes: [aCause()] }).causes[0]?.priority).toBe(2);
  });

  test('refuses a priority beyond three', () => {
    expect(refused({ causes: [{ ...aCause(), priority: 4 as 3 }] })).toBeDefined();
  });

  test('refuses a past prompt that names no past question', () => {
    expect(refused({ prompts: [aPrompt({ origin: 'past' })] })).toBe(
      'is `past`, so `question` must name the past question',
    );
  });

  test('refuses a prompt of our own that names a past question', () => {
    expect(refused({ prompts: [aPrompt({ origin: 'derived', question: 'q' })] })).toBe(
      'must be `past` for a prompt that names a past question',
    );
  });

  test('takes a past prompt without a text: the bank has it', () => {
    expect(
      refused({ prompts: [aPrompt({ origin: 'past', question: 'q', text: undefined })] }),
    ).toBe(undefined);
  });

  test('refuses a prompt that asks nothing', () => {
    expect(refused({ prompts: [aPrompt({ text: undefined })] })).toMatch(/^has neither `text` nor/);
  });
});
