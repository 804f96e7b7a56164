import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/model/split-blocks.ts';

test('splitBlocks parts blocks at blank lines, tells headings, and leaves out rules', () => {
  expect(splitBlocks('# A\n\nOne\ngoes on.\n \n---\n\n## B\nTwo.\n')).toEqual([
    { isHeading: true, text: '# A' },
    { isHeading: false, text: 'One\ngoes on.' },
    { isHeading: false, text: '## B\nTwo.' },
  ]);
});
