import { describe, expect, test } from 'vitest';
import { leaveOutClutter } from '../../../src/derive/articles/leave-out-clutter.ts';
import type { Block } from '../../../src/derive/block.ts';

const PROSE =
  'The canal at Rohri loses half of its water before it reaches a field, and no one has been asked to mend it.';

function sift(...texts: string[]) {
  const { blocks, leftOut } = leaveOutClutter(
    texts.map((text): Block => ({ kind: 'paragraph', text })),
  );
  return { kept: blocks.map(({ text }) => text), out: leftOut.map(({ why }) => why) };
}

describe('leaveOutClutter', () => {
  test.each([
    ['Home | Pakistan | Business', 'navigation'],
    ['Skip to main content', 'navigation'],
    ['Editorial', 'name of the section'],
    ['By Our Staff Reporter', 'byline'],
    ['Rubina Saleem, March 4, 2024', 'byline'],
    ['4 min read', 'reading time'],
    ['ROHRI 31.10 Down ▼ -0.22 (-0.7%)', 'ticker'],
    ['About Us Growers Unions Contact Us', 'navigation'],
    ['By a grower 7:11 pm Articles, Canals', 'line of time and counters'],
    [
      'Rohri 1 day ago The dry canal that nobody at Sukkur would mend • 33 • 0',
      'line of time and counters',
    ],
    ['Share on WhatsApp · Facebook', 'share buttons'],
    ['A gate at Sukkur. — Photo by the writer', 'image credit'],
  ])('leaves out “%s” above the text', (line, why) => {
    expect(sift('A dry canal', line, PROSE)).toEqual({ kept: ['A dry canal', PROSE], out: [why] });
  });

  test.each([
    ['The writer teaches at a college in Quetta.', 'author box'],
    ['Gul Bibi is a political observer who lives in Kharan.', 'author box'],
    ['The views expressed are not those of the paper.', 'disclaimer'],
    ['Download our app for breaking news', 'promotion of channels and apps'],
    ['Tags: canals, Sindh', 'tags'],
    ['COMMENTS Comments are moderated and appear if they are polite.', 'comments'],
    ['112 comments', 'share and comment counters'],
    ['© 2024 The Rohri Gazette', 'copyright'],
    ['Published in The Rohri Gazette, March 4th', 'publication line'],
    ['This site uses cookies to remember you.', 'cookie notice'],
    ['Edhi Line 115', 'line below the article'],
  ])('leaves out “%s” below the text', (line, why) => {
    expect(sift(PROSE, line)).toEqual({ kept: [PROSE], out: [why] });
  });

  test('leaves out what stands below the publication line, if it is little', () => {
    const teaser =
      'One has seen all of this before, and the newest gate at Sukkur is no better than it.';
    const below = ['Published in The Gazette, March 4th, 2024', 'Use of force', teaser];
    expect(sift(PROSE, PROSE, PROSE, PROSE, ...below).kept).toEqual([PROSE, PROSE, PROSE, PROSE]);
    expect(sift(below[0] ?? '', PROSE, teaser).kept).toEqual([PROSE, teaser]);
  });

  test.each(['Also read: The gates of Guddu', 'Advertisement', 'Subscribe to our newsletter'])(
    'leaves out “%s” in the middle',
    (line) => {
      expect(sift(PROSE, line, PROSE).kept).toEqual([PROSE, PROSE]);
    },
  );

  test.each([
    'The writer of the report says that seepage is worst in June, and the board does not deny it.',
    'Copyright in the maps has never been settled.',
    'The views of growers are not those of the board.',
    'Opinion',
    'Land | water | power',
    'Subscribe to the theory and the canal is a bank; look at it and it is a leak.',
    'Share the water and the quarrel ends.',
    'Comments by the board came late.',
  ])('keeps “%s” in the middle', (line) => {
    expect(sift(PROSE, line, PROSE).kept).toEqual([PROSE, line, PROSE]);
  });

  test('takes the links below “Related stories”, up to the next prose', () => {
    const { kept } = sift(PROSE, 'Related stories', 'The gates of Guddu', 'Dry wells', PROSE);
    expect(kept).toEqual([PROSE, PROSE]);
  });

  test('takes all that is below “Comments”, if it is little', () => {
    const reader = 'A reader says that it was always so, and that his father said it before him.';
    const long = Array.from({ length: 4 }, () => PROSE);
    expect(sift(...long, 'Comments', reader).kept).toEqual(long);
    expect(sift(PROSE, 'Sources', ...long).kept).toEqual([PROSE, 'Sources', ...long]);
  });

  test('keeps a heading below which the article goes on', () => {
    const texts = [PROSE, 'What is left', 'Little. Then less.', 'Get our app'];
    expect(sift(...texts).kept).toEqual(texts.slice(0, 3));
  });
});
