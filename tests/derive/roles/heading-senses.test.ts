import { describe, expect, it } from 'vitest';
import { headingSenses } from '../../../src/derive/roles/heading-senses.ts';

describe('headingSenses', () => {
  it.each([
    ['Why the Canals Run Dry', ['cause']],
    ['The Repercussions of Delay', ['effect']],
    ['Causes, Consequences and the Way Forward', ['cause', 'effect', 'way forward']],
    ['A Short History of the Barrage', ['background']],
    ['What Critics Say', ['objection']],
    ['The Barrage at Sukkur', []],
  ])('%s announces %j', (heading, senses) => {
    expect(headingSenses(heading)).toEqual(senses);
  });
});
