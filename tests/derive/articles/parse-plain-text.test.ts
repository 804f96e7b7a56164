import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../../src/derive/articles/parse-plain-text.ts';
import { sayBlocks } from './say-article.ts';

function read(...lines: string[]): string[] {
  return sayBlocks(parsePlainText(lines.join('\n'), { isMarkdown: false }).blocks);
}

function readMarkdown(...lines: string[]): string[] {
  return sayBlocks(parsePlainText(lines.join('\n'), { isMarkdown: true }).blocks);
}

test('the large first letter of a text is no table', () => {
  const { blocks } = parsePlainText('| T | he canal is dry.', { isMarkdown: false });
  expect(blocks.map(({ text }) => text)).toEqual(['The canal is dry.']);
});

describe('parsePlainText', () => {
  test('parts paragraphs at blank lines', () => {
    expect(read('The canal is dry.', '', '', 'The field is too.')).toEqual([
      'The canal is dry.',
      'The field is too.',
    ]);
  });

  test('takes a line for a paragraph where no line is blank', () => {
    expect(read('The canal is dry.', 'The field is too.')).toEqual([
      'The canal is dry.',
      'The field is too.',
    ]);
  });

  test('joins lines that were broken to one width, and no others', () => {
    const lines = [
      'Seepage',
      'The canal loses half of its water before it',
      'reaches a field, and nobody has been asked to',
      'mend it. That is the whole of the matter, and',
      'it is old.',
      'Growers say the same.',
    ];
    expect(read(...lines)).toEqual([
      'Seepage',
      `${lines.slice(1, 5).join(' ')}`,
      'Growers say the same.',
    ]);
  });

  test('knows items, quotations and headings by their marks', () => {
    const lines = [
      '# Canals',
      '- sand',
      '• wind',
      '2) theft',
      '> “Gone,” he says,',
      '> “all of it.”',
    ];
    expect(read(...lines)).toEqual([
      '# Canals',
      '- sand',
      '- wind',
      '- theft',
      '> “Gone,” he says, “all of it.”',
    ]);
    expect(read('Canals', '======', 'They are dry.')).toEqual(['# Canals', 'They are dry.']);
  });

  test('takes marks in a line away from Markdown only', () => {
    const line =
      'The *canal* is **dry**, says [the board](https://board.pk); 2*3 and a_b_c stay. ![x](y)';
    const plain = 'The canal is dry, says the board; 2*3 and a_b_c stay.';
    expect(readMarkdown(line)).toEqual([plain]);
    expect(read(line)).toEqual([line]);
  });
});
