import { expect, it } from 'vitest';
import { chooseUse } from '../../../src/derive/prompts/choose-use.ts';

const items = Array.from({ length: 10 }, (_, at) => ({
  id: `item-${at}`,
  words: new Set(at === 9 ? ['canal', 'silt'] : ['canal']),
}));

it('names at most eight items, those with most shared words first', () => {
  const use = chooseUse(['canal', 'silt'], items);
  expect(use).toHaveLength(8);
  expect(use.slice(0, 2)).toEqual(['item-9', 'item-0']);
});

it('names what answers it whatever its words before all others, each once', () => {
  expect(chooseUse(['silt'], items, ['step', 'item-9'])).toEqual(['step', 'item-9']);
});
