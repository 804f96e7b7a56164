import { describe, expect, test } from 'vitest';
import {
  referencesExist,
  relatedTopicsExist,
  sharedReferencesExist,
} from '../../../src/check/structure/references-exist.ts';
import { aFact } from '../../support/a-fact.ts';
import { runRules } from '../../support/run-rule.ts';
import { aLibrary, type LibraryParts } from '../../support/a-library.ts';
import { aPastQuestion } from '../../support/a-past-question.ts';
import { aProfile } from '../../support/a-profile.ts';
import { aCause, anOutline, aPrompt, type OutlineText } from '../../support/an-outline.ts';
import { codesAndPlaces } from '../../support/say-problems.ts';

const SHARED: LibraryParts = {
  papers: { 'css/current-affairs': 'Current Affairs' },
  profiles: [aProfile({ id: 'long', paper: 'css/current-affairs' })],
  facts: [aFact({ id: 'aid' })],
  questions: [aPastQuestion({ id: 'q-2024' })],
};

function check(written: OutlineText, parts: LibraryParts = {}) {
  const topics = { topic: anOutline(written), other: anOutline() };
  return runRules(
    { ofTopic: referencesExist, ofLibrary: [sharedReferencesExist, relatedTopicsExist] },
    aLibrary({ ...SHARED, topics, ...parts }),
  );
}

describe('referencesExist', () => {
  test('is content with papers, profiles, facts, questions, items and topics that exist', () => {
    const past = aPrompt({ id: 'p', origin: 'past', question: 'q-2024', profile: 'long' });
    expect(
      check({
        exams: [{ paper: 'css/current-affairs' }],
        facts: ['aid'],
        related: ['other'],
        causes: [aCause({ id: 'c' })],
        way_forward: [{ id: 'step', action: 'a', addresses: ['c'] }],
        prompts: [{ ...past, use: ['c', 'aid', 'step'], skip: ['p'] }],
      }),
    ).toEqual([]);
  });

  test.each<[string, OutlineText, string]>([
    [
      'a paper',
      { exams: [{ paper: 'css/essay' }] },
      'reference/unknown-paper at topic.yaml exams.0.paper',
    ],
    ['a fact', { facts: ['aid', 'cost'] }, 'reference/unknown-fact at topic.yaml facts.1'],
    ['a topic', { related: ['nowhere'] }, 'reference/unknown-topic at topic.yaml related.0'],
    [
      'an item to answer',
      { way_forward: [{ id: 'step', action: 'a', addresses: ['step', 'x'] }] },
      'reference/unknown-item at topic.yaml way_forward.0.addresses.1',
    ],
    [
      'a past question',
      { prompts: [aPrompt({ origin: 'past', question: 'q-1999' })] },
      'reference/unknown-question at topic.yaml prompts.0.question',
    ],
    [
      'a profile',
      { prompts: [aPrompt({ profile: 'short' })] },
      'reference/unknown-profile at topic.yaml prompts.0.profile',
    ],
    [
      'an item to use',
      { prompts: [aPrompt({ use: ['prompt', 'x'] })] },
      'reference/unknown-item at topic.yaml prompts.0.use.1',
    ],
    [
      'an item to leave out',
      { prompts: [aPrompt({ skip: ['x'] })] },
      'reference/unknown-item at topic.yaml prompts.0.skip.0',
    ],
  ])('points at %s that does not exist', (_, written, found) => {
    expect(codesAndPlaces(check(written))).toEqual([found]);
  });

  test('says what there is none of, and asks whether the nearest was meant', () => {
    const found = check({
      exams: [{ paper: 'css/curent-affairs' }],
      facts: ['aidd'],
      related: ['othr'],
      causes: [aCause({ id: 'fear' })],
      way_forward: [{ id: 'step', action: 'a', addresses: ['feer'] }],
      prompts: [
        aPrompt({
          origin: 'past',
          question: 'q-2023',
          profile: 'lomg',
          use: ['stpe'],
          skip: ['feat'],
        }),
      ],
    });
    expect(found.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'There is no paper `css/curent-affairs`. Did you mean `css/current-affairs`?',
      'There is no fact `aidd`. Did you mean `aid`?',
      'There is no cause, repercussion or other item `feer`. Did you mean `fear`?',
      'There is no past question `q-2023`. Did you mean `q-2024`?',
      'There is no profile `lomg`. Did you mean `long`?',
      'There is no item `stpe`. Did you mean `step`?',
      'There is no item `feat`. Did you mean `fear`?',
      'There is no other topic `othr`. Did you mean `other`?',
    ]);
  });

  test('does not count a topic as related to itself', () => {
    expect(codesAndPlaces(check({ related: ['topic'] }))).toEqual([
      'reference/unknown-topic at topic.yaml related.0',
    ]);
  });

  test('says of a past question that is broken that it is, not that there is none', () => {
    const prompts = [aPrompt({ origin: 'past', question: 'bad' })];
    expect(check({ prompts }, { broken: ['bad'] })[0]?.message).toBe(
      'The past question `bad` has errors of its own, so it cannot be used.',
    );
  });

  test('does not hold it against a topic that a related one is broken', () => {
    expect(check({ related: ['bad'] }, { brokenTopics: ['bad'] })).toEqual([]);
  });

  test('asks nothing of a fact written in place', () => {
    expect(check({ facts: [{ id: 'own', text: 't', value: 1, status: 'verified' }] })).toEqual([]);
  });

  test('minds the papers of past questions and of profiles', () => {
    const questions = [aPastQuestion({ paper: 'css/essay' })];
    const profiles = [aProfile({ paper: undefined }), aProfile({ id: 'b', paper: 'pms/essay' })];
    expect(codesAndPlaces(check({}, { questions, profiles }))).toEqual([
      'reference/unknown-paper at questions.yaml 0.paper',
      'reference/unknown-paper at exams.yaml profiles.1.paper',
    ]);
  });
});
