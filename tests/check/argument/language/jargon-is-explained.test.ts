import { describe, expect, test } from 'vitest';
import { jargonIsExplained } from '../../../../src/check/argument/language/jargon-is-explained.ts';
import { JARGON_TERMS } from '../../../../src/check/argument/language/jargon-terms.ts';
import { WELL_KNOWN_ACRONYMS } from '../../../../src/check/argument/language/well-known-acronyms.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import type { OutlineText } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText): string[] {
  return runTopicRule(jargonIsExplained, written).map(sayProblem);
}

const glossary = (term: string) => [{ term, meaning: 'what it means' }];

describe('jargonIsExplained', () => {
  test('warns of an acronym once, where it first stands', () => {
    expect(check({ hooks: ['The TTP fights.', 'The TTP again.'] })).toEqual([
      'topic.yaml hooks.0:1:1 warning language/jargon: `TTP` is never explained.\n' +
        '  Spell it out here, as in “Long Name (TTP)”, or add it to `glossary`.',
    ]);
  });

  test('is content with one that is glossed, defined, spelt out later, or known to all', () => {
    const hooks = ['The TTP fights.'];
    expect(check({ hooks, glossary: glossary('TTP') })).toEqual([]);
    expect(check({ hooks, definitions: glossary('The TTP and its rivals') })).toEqual([]);
    expect(check({ hooks: [...hooks, 'Tehrik-i-Taliban Pakistan (TTP)'] })).toEqual([]);
    expect(check({ hooks: ['The US, the UN and NATO for CSS, says the BBC.'] })).toEqual([]);
  });

  test('takes a word in capitals for emphasis, if it stands in small letters elsewhere', () => {
    expect(check({ hooks: ['It did NEVER help.', 'It never did.'] })).toEqual([]);
  });

  test('does not judge what others said or asked', () => {
    const quotes = [{ id: 'q', text: 'The TTP, the BLA', speaker: 'A minister' }];
    expect(check({ quotes })).toEqual([]);
  });

  test('warns of a term of the trade once, and is content where it is explained', () => {
    const hooks = ['Call it “Blowback”.', 'More blowback.'];
    expect(check({ hooks })).toEqual([
      'topic.yaml hooks.0:1:1 warning language/jargon: The term `blowback` is never explained.\n' +
        '  Say what it means in `definitions` or `glossary`.',
    ]);
    expect(check({ hooks, glossary: glossary('Blowback') })).toEqual([]);
    expect(check({ hooks: ['Blowback, the later cost of a policy, came.'] })).toEqual([]);
  });

  test.each(JARGON_TERMS)('warns of “%s”, once', (term) => {
    const found = check({ hooks: [`Call it ${term} now.`, `Call it ${term}.`] });
    expect(found).toEqual([expect.stringContaining(`The term \`${term}\` is never explained.`)]);
  });

  test.each([...WELL_KNOWN_ACRONYMS])('is content with %s, which everybody knows', (acronym) => {
    expect(acronym).toMatch(/^[A-Z]{2,}$/);
    expect(check({ hooks: [`So says the ${acronym}.`] })).toEqual([]);
  });

  test.each([
    ...['blowback (what comes back)', 'blowback: what comes back', 'blowback, the later cost'],
    ...['blowback, that is what comes', 'blowback, or what comes', 'blowback, a cost'],
    ...['blowback, an old word', 'blowback, meaning a cost', 'blowback, i.e. a cost'],
    ...['blowback, in which a cost comes', 'blowback, where a cost comes', '“Blowback”: a cost'],
  ])('is content with a term that is explained where it stands: %s', (text) => {
    expect(check({ hooks: [`It is ${text}.`] })).toEqual([]);
  });

  test('looks for terms of which none begins as another ends', () => {
    const lastWords = new Set(JARGON_TERMS.map((term) => term.split(/\W/).at(-1)));
    const firstWords = JARGON_TERMS.map((term) => term.split(/\W/)).filter(
      ({ length }) => length > 1,
    );
    expect(firstWords.filter(([first]) => lastWords.has(first))).toEqual([]);
  });
});
