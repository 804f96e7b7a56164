import { expect, test } from 'vitest';
import { nameStates } from '../../../src/check/argument/name-states.ts';

test.each([
  ['America', ['United States', 'U.S.', 'US', 'USA', 'Washington', 'American', 'Americans']],
  ['Pakistan', ['Islamabad', 'Rawalpindi']],
  ['India', ['New Delhi', 'Delhi']],
  ['China', ['Beijing', 'Chinese', 'Sino']],
  ['Russia', ['Moscow', 'Kremlin']],
  ['Afghanistan', ['Kabul', 'Afghan', 'Afghans']],
  ['Iran', ['Tehran']],
  ['Saudi', ['Riyadh']],
  ['Turkey', ['Ankara', 'Türkiye', 'Turkish']],
  ['Britain', ['United Kingdom', 'UK', 'British']],
  ['Europe', ['European Union', 'EU', 'Brussels']],
  ['Nations', ['United Nations', 'UN']],
])('nameStates calls %s so, whichever of %j is written', (state, names) => {
  for (const name of names)
    expect(nameStates(`to ${name}, ${name}-`)).toBe(`to ${state}, ${state}-`);
});

test.each(['USB', 'Washingtonian', 'PLUS', 'UxS.', 'delhi'])(
  'nameStates leaves %s as it is',
  (word) => {
    expect(nameStates(`a ${word}`)).toBe(`a ${word}`);
  },
);
