import type { Topic } from '../../../model/library.ts';
import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { TopicRule } from '../../rule.ts';
import { findAcronyms } from './find-acronyms.ts';
import { isSpeltOut } from './is-spelt-out.ts';
import { JARGON_TERMS } from './jargon-terms.ts';
import { proseOf, type Passage } from './prose-of.ts';
import { WELL_KNOWN_ACRONYMS } from './well-known-acronyms.ts';

/**
 * Acronyms and terms of the trade are explained: in `definitions` or `glossary`, or an acronym where it is used. Each is
 * told once, at its first place. Own rule: a candidate who cannot spell out what he copies writes the crammed script that
 * FPSC’s reports complain of (CE-2016, CE-2019, Essay).
 */
export const jargonIsExplained: TopicRule = (topic) => {
  const passages = proseOf(topic.value);
  const explained = termsOf(topic.value);
  return [...checkAcronyms(topic, passages, explained), ...checkTerms(topic, passages, explained)];
};

function termsOf({ definitions, glossary }: Outline): string {
  return [...definitions, ...glossary].map(({ term }) => term).join('\n');
}

function checkAcronyms({ source }: Topic, passages: readonly Passage[], terms: string): Problem[] {
  const all = [terms, ...passages.map(({ text }) => text)].join('\n');
  const told = new Set(['TODO', ...WELL_KNOWN_ACRONYMS, ...findAcronyms(terms)]);
  return passages.flatMap(({ path, text }) =>
    findAcronyms(text).flatMap((acronym) => {
      if (told.has(acronym)) return [];
      told.add(acronym);
      if (isEmphasis(acronym, all) || isSpeltOut(acronym, all)) return [];
      return [
        createProblem('language/jargon', source.locate(path), {
          message: `\`${acronym}\` is never explained.`,
          hint: `Spell it out here, as in “Long Name (${acronym})”, or add it to \`glossary\`.`,
        }),
      ];
    }),
  );
}

/** A word in capitals for emphasis stands in small letters elsewhere. */
function isEmphasis(capitals: string, text: string): boolean {
  return new RegExp(`\\b${capitals.toLowerCase()}\\b`).test(text);
}

function checkTerms({ source }: Topic, passages: readonly Passage[], terms: string): Problem[] {
  const explained = plain(terms);
  const said = new Set(plain(passages.map(({ text }) => text).join('\n')).match(ANY_TERM));
  return JARGON_TERMS.flatMap((term) => {
    if (!said.has(term) || explained.includes(term)) return [];
    const first = passages.find(({ text }) => mentions(plain(text), term));
    if (first === undefined || isGlossed(plain(first.text), term)) return [];
    return [
      createProblem('language/jargon', source.locate(first.path), {
        message: `The term \`${term}\` is never explained.`,
        hint: 'Say what it means in `definitions` or `glossary`.',
      }),
    ];
  });
}

/** No term ends with a word that another begins with, so none hides another. */
const ANY_TERM = new RegExp(`\\b(?:${JARGON_TERMS.join('|')})\\b`, 'g');

function plain(text: string): string {
  return text.toLowerCase().replace(/[“”"‘’*_]/gu, '');
}

function mentions(text: string, term: string): boolean {
  return new RegExp(`\\b${term}\\b`).test(text);
}

/** Explained where it stands: `stagflation (prices rise though work is short)`, `blowback, the later cost of …`. */
function isGlossed(text: string, term: string): boolean {
  return new RegExp(
    `${term}(?: \\(|: |, (?:the|an?|that is|or|meaning|i\\.e\\.|in which|where) )`,
    'u',
  ).test(text);
}
