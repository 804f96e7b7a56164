import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenProblem, formatJson } from '../../src/cli/format-json.ts';
import { aProblem } from '../support/a-problem.ts';
import { anyText } from '../support/any-text.ts';

describe('formatJson', () => {
  test('can be read again, and nothing in it acts on a terminal', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { maxLength: 3 }), (texts) => {
        const text = formatJson({ texts });
        expect(JSON.parse(text)).toEqual({ texts });
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
      }),
    );
  });

  test('writes the letters that a terminal would act on as escapes', () => {
    expect(formatJson('a\u009B2J\u202Eb')).toBe('"a\\u009b2J\\u202eb"');
    expect(formatJson('پاکستان')).toBe('"پاکستان"');
    expect(formatJson('می\u200Cرود')).toBe('"می\u200Cرود"');
  });

  test('writes what hides, and what gives GitHub an order, as escapes', () => {
    const hidden = '\u200B\u200E\u061C\u00AD\uFEFF\u{E0041} ##[add-mask]x';
    const text = formatJson(hidden);
    expect(text).toMatch(/^[\x20-\x7E]+$/);
    expect(text).not.toContain('##[');
    expect(JSON.parse(text)).toBe(hidden);
  });
});

describe('flattenProblem', () => {
  test('gives every key, always', () => {
    expect(flattenProblem(aProblem())).toEqual({
      code: 'schema/missing',
      severity: 'error',
      message: '`title` is missing.',
      hint: '',
      file: 'content/outlines/canals.yaml',
      line: 1,
      column: 1,
    });
  });
});
