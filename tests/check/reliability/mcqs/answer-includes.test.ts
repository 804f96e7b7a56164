import { describe, expect, test } from 'vitest';
import { answerIncludes } from '../../../../src/check/reliability/mcqs/answer-includes.ts';
import { readAnswer } from '../../../../src/check/reliability/mcqs/read-answer.ts';

const includes = (answer: string, right: string) =>
  answerIncludes(readAnswer(answer), readAnswer(right));

describe('answerIncludes', () => {
  test.each([
    ['14 August 1947', '1947'],
    ['1947', 'August 1947'],
    ['over 100', '100'],
    ['at most 100', '100'],
    ['60–80', '60'],
    ['60–80', '80'],
    ['60–80', '70'],
    ['60–80', '60 to 80'],
    ['over 100', '126'],
    ['China', 'china.'],
  ])('holds %s right where %s is', (answer, right) => {
    expect(includes(answer, right)).toBe(true);
  });

  test.each([
    ['15 August 1947', '14 August 1947'],
    ['194', '1947'],
    ['August 1947', '14 July 1947'],
    ['over 100', '99'],
    ['60–80', '59'],
    ['60–80', '81'],
    ['60–80', '65–70'],
    ['70', '60–80'],
    ['80 lives', '80 troops'],
    ['over 100 lives', '126 troops'],
    ['1947', '1947 people'],
    ['1947 people', '1947'],
    ['China', '1947'],
    ['1947', 'China'],
    ['China', 'Russia'],
  ])('does not hold %s right where %s is', (answer, right) => {
    expect(includes(answer, right)).toBe(false);
  });
});
