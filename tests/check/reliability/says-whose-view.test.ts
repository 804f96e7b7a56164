import { describe, expect, test } from 'vitest';
import { saysWhoseView } from '../../../src/check/reliability/says-whose-view.ts';

describe('saysWhoseView', () => {
  test.each([
    'One editorial argues that aid was a trap.',
    'Critics hold that the networks turned on the state.',
    'According to the minister, the war was not ours.',
    'The minister is reported as saying so.',
    'By Beijing’s account the talks ended well.',
    'A pro-Eastern commentator sees exploitation.',
    'PICSS counted 1,950 deaths in 2024.',
  ])('hears it in: %s', (text) => {
    expect(saysWhoseView(text)).toBe(true);
  });

  test.each([
    ...['according to', 'argue', 'argues', 'argued', 'arguing', 'hold that', 'holds that'],
    ...['critic', 'critics', 'editorial', 'editorials', 'commentator', 'commentators'],
    ...['columnist', 'columnists', 'analyst', 'analysts', 'observer', 'observers', 'scholar'],
    ...['scholars', 'historian', 'historians', 'economist', 'economists', 'author', 'authors'],
    ...['writer', 'writers', 'opponent', 'opponents', 'supporter', 'supporters', 'advocate'],
    ...['advocates', 'proponent', 'proponents', 'contend', 'contends', 'contended', 'maintain'],
    ...['maintains', 'maintained', 'believe', 'believes', 'believed', 'claim', 'claims', 'claimed'],
    ...['allege', 'alleges', 'alleged', 'reportedly', 'in the view of', 'in the eyes of'],
    ...['in the words of', 'in his view', 'in her eyes', 'in their opinion', 'opinion', 'some say'],
    ...['some fear', 'is said', 'is called', 'are seen', 'are described', 'see', 'sees', 'fear'],
    ...['fears', 'credit', 'credits', 'blame', 'blames', 'describe', 'describes', 'accuse'],
    ...['accuses', 'call it', 'calls for', 'insist', 'insists', 'warn', 'warns', 'suggest'],
    ...['suggests', 'estimate', 'estimates', 'estimated', 'say', 'says', 'said', 'write', 'writes'],
    ...[
      'wrote',
      'think',
      'thinks',
      'answer',
      'answers',
      'concede',
      'concedes',
      'counts',
      'counted',
    ],
    ...['finds', 'found', 'reports', 'reported', 'by some counts', 'by one account'],
    ...['by the best of estimates', 'by Beijing’s own reckoning', 'by most reports'],
    ...['by an old estimate', 'by a word', 'SAYS'],
  ])('hears it in “%s”', (phrase) => {
    expect(saysWhoseView(`Of it ${phrase}.`)).toBe(true);
  });

  test.each([
    ...['a seesaw', 'the hold', 'a count', 'a find', 'a report', 'some wars', 'a calling'],
    ...['by the banks of the long old river accounts', 'in the army of', 'an unsaid word'],
  ])('does not hear it in “%s”', (phrase) => {
    expect(saysWhoseView(`It was ${phrase}.`)).toBe(false);
  });

  test.each([
    'Dependence on aid',
    'Aid made the army stronger than parliament, and parliament never recovered.',
    'The war spread from the border to the cities.',
  ])('does not hear it in: %s', (text) => {
    expect(saysWhoseView(text)).toBe(false);
  });
});
