import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/model/split-blocks.ts';

test('splitBlocks parts blocks at blank lines, tells headings, and leaves out rules', () => {
  expect(splitBlocks('# A\n\nOne\ngoes on.\n \n---\n\n## B\nTwo.\n')).toEqual([
    { isHeading: true, text: '# A' },
    { isHeading: false, text: 'One\ngoes on.' },
    { isHeading: false, text: '## B\nTwo.' },
  ]);
});

test('splitBlocks leaves out empty blocks and rules, and nothing that only begins or ends like one', () => {
  const textsOf = (body: string) => splitBlocks(body).map(({ text }) => text);
  expect(textsOf('\n\n \n\nOne.\n\n\n\nTwo.\n\n')).toEqual(['One.', 'Two.']);
  expect(textsOf('')).toEqual([]);
  for (const rule of ['---', '***', '___', '- - -', '*  *  *  *', '-_*']) {
    expect(textsOf(`One.\n\n${rule}\n\nTwo.`), rule).toEqual(['One.', 'Two.']);
  }
  for (const text of ['--', '--- so', 'so ---', '-a-b-', '***so***']) {
    expect(textsOf(text)).toEqual([text]);
  }
});

test.each(['# One', '###### One', '#\tOne'])('splitBlocks takes %j for a heading', (text) => {
  expect(splitBlocks(text)[0]?.isHeading).toBe(true);
});

test.each(['#One', '####### One', 'One # two', '# One\ntwo'])(
  'splitBlocks takes %j for text',
  (text) => {
    expect(splitBlocks(text)[0]?.isHeading).toBe(false);
  },
);
