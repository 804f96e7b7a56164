import { describe, expect, test } from 'vitest';
import { whyNotArguable } from '../../../../src/check/argument/thesis/why-not-arguable.ts';

describe('whyNotArguable', () => {
  test.each([
    ['Does foreign aid help?', /question/],
    ['Does foreign aid help?”', /question/],
    ['کیا امداد مدد کرتی ہے؟', /question/],
    ['This essay discusses the causes of terrorism.', /announces/],
    ['In this essay, we will look at the causes.', /announces/],
    ['The purpose of this essay is to explore aid.', /announces/],
    ['I shall examine the role of aid.', /announces/],
    ['There are many causes of poverty in Pakistan.', /there are some/],
    ['There are several ways in which aid can help.', /there are some/],
    ['Pakistan faces many challenges.', /there are some/],
    ['Corruption is a serious problem in Pakistan.', /important/],
    ['Climate change is one of the most important issues facing the world today.', /important/],
    ['Terrorism refers to the use of violence for political ends.', /definition/],
    ['Sovereignty is the ability of a state to decide for itself.', /definition/],
    ['Pakistan joined SEATO in 1954.', /fact/],
    ['The agreement was signed on 19 May 1954 in Karachi.', /fact/],
  ])('says why of: %s', (statement, why) => {
    expect(whyNotArguable(statement)).toMatch(why);
  });

  test.each([
    'The alliance bought security in the short run and sold autonomy in the long run.',
    'Climate change threatens Pakistan’s food security more than any army does.',
    'Education is the most powerful weapon against poverty.',
    'Women’s education has transformed rural Punjab since 1990.',
    'The 18th Amendment of 2010 weakened the federation.',
    'This essay argues that aid harms whom it feeds.',
    'Foreign aid is a form of control.',
    'Aid breeds dependence.',
    'What is aid? A trap that only reform opens.',
    'There are many causes of poverty, but only land reform reaches its root.',
    'Pakistan has many friends and no allies, because it offers its soil and not its goods.',
    'Federalism, an important principle, was hollowed out by generals.',
    'Because Pakistan traded autonomy for aid, its alliance brought lasting political and security costs.',
  ])('has nothing against: %s', (statement) => {
    expect(whyNotArguable(statement)).toBeUndefined();
  });
});
