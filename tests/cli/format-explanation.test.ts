import { describe, expect, test } from 'vitest';
import { formatExplanation } from '../../src/cli/format-explanation.ts';
import type { ExplainedArticle } from '../../src/index.ts';
import { plainPaint, tagPaint } from '../support/plain-paint.ts';

type Sentence = ExplainedArticle['sentences'][number];

function aSentence(parts: Partial<Sentence> = {}): Sentence {
  return {
    paragraph: 3,
    text: 'As a result, the tail ran dry.',
    role: 'repercussion',
    score: 0.824,
    keyFact: false,
    quote: false,
    cues: ['“as a result”'],
    ...parts,
  };
}

function explain(sentences: readonly Sentence[], paint = plainPaint) {
  const articles = [{ doc: 'canals', sentences }];
  const leftOut = new Map([['canals', [{ why: 'also read', text: 'Ten wells\nto see' }]]]);
  return formatExplanation({ articles, leftOut, problems: [], texts: new Map() }, paint);
}

describe('formatExplanation', () => {
  test('tells paragraph, role, how surely, the sentence and what decided, then what was left out', () => {
    const sentences = [
      aSentence(),
      aSentence({ paragraph: 12, role: 'other', score: 1, cues: [], text: 'Wells are dug.' }),
      aSentence({
        role: 'counterargument',
        cues: [],
        keyFact: true,
        quote: true,
        text: `${'water '.repeat(20)}end.`,
      }),
    ];
    expect(explain(sentences)).toBe(
      [
        'canals',
        '  p3   repercussion     0.82  As a result, the tail ran dry.',
        '                              “as a result”',
        '  p12  other            1.00  Wells are dug.',
        '  p3   counterargument  0.82  water water water water water water water water water water water',
        '                              water water water water water water water water water end.',
        '                              key fact · quotation',
        '  left out (also read): Ten wells to see',
      ].join('\n'),
    );
  });

  test('colours roles for those who see colours', () => {
    expect(explain([aSentence()], tagPaint)).toContain('<red>repercussion   </red>');
  });

  test('shows no control character of an article', () => {
    const evil = aSentence({ text: 'a\u001B[2Jb', cues: ['\u001B[31m'] });
    expect(explain([evil])).not.toContain('\u001B');
  });
});
