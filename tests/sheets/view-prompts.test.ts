import { describe, expect, test } from 'vitest';
import { PROVENANCES } from '../../src/model/past-question.ts';
import { namePaper } from '../../src/sheets/view-prompts.ts';
import { aLibrary } from '../support/a-library.ts';
import { aPastQuestion } from '../support/a-past-question.ts';
import { aProfile } from '../support/a-profile.ts';
import { aCause, anEvent, aPrompt } from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

const PAST = aPrompt({ origin: 'past', question: 'past-question', text: undefined });
const papers = { 'css/current-affairs': 'Current Affairs' };

function viewPast(question: Parameters<typeof aPastQuestion>[0], prompt = PAST) {
  const questions = [aPastQuestion(question)];
  return aSheetView({ prompts: [prompt] }, { questions, papers }).prompts[0];
}

describe('viewPrompts', () => {
  test('asks a past question in the words of the bank', () => {
    expect(viewPast({ directive: 'Critically evaluate' })).toMatchObject({
      text: 'Critically evaluate the alliance.',
      directive: 'Critically evaluate',
      origin: 'Past question',
      isPast: true,
    });
  });

  test('asks it in the outline’s words where it has its own', () => {
    expect(viewPast({}, { ...PAST, text: 'Own words', directive: 'Discuss' })).toMatchObject({
      text: 'Own words',
      directive: 'Discuss',
    });
  });

  test('says where a past question was set, and how surely', () => {
    const written = {
      number: 4,
      marks: 20,
      source_url: 'https://www.example.com/paper',
      note: 'Seen.',
    };
    expect(viewPast(written)?.past).toEqual([
      {
        reference: 'CSS Current Affairs 2024, Q4',
        marks: '20 marks',
        provenance: 'copy of the paper seen',
        isExact: true,
        isDoubtful: false,
        url: 'https://www.example.com/paper',
        host: 'example.com',
        note: 'Seen.',
        doubt: '',
      },
    ]);
  });

  test('says no more than is known of it', () => {
    expect(viewPast({})?.past).toMatchObject([
      { reference: 'CSS Current Affairs 2024', marks: '', url: '', host: '', note: '' },
    ]);
  });

  test.each([
    ['official-copy', false],
    ['several-pages', false],
    ['single-page', false],
    ['inferred', true],
    ['unverified', true],
  ] as const)(
    'of a question whose provenance is %s, says doubtful: %s',
    (provenance, isDoubtful) => {
      expect(viewPast({ provenance })?.past[0]?.isDoubtful).toBe(isDoubtful);
    },
  );

  test('says in words how surely a question was set', () => {
    const said = PROVENANCES.map((provenance) => viewPast({ provenance })?.past[0]?.provenance);
    expect(said).toEqual([
      'copy of the paper seen',
      'several pages agree',
      'one page only',
      'year or paper inferred',
      'not confirmed',
    ]);
  });

  test('gives the note on a question whose words are not the paper’s, and none on one that is sure', () => {
    expect(viewPast({ exact: false, note: 'From memory.' })?.past[0]?.doubt).toBe('From memory.');
    expect(viewPast({ exact: false })?.past[0]?.doubt).toBe('');
    expect(viewPast({ note: 'Seen.' })?.past[0]?.doubt).toBe('');
  });

  test('names what a prompt is of, where it comes from, and what its route is for', () => {
    const prompts = [
      aPrompt({ id: 'a', kind: 'argumentative', origin: 'derived', directive: 'Discuss' }),
      aPrompt({ id: 'b', kind: 'expository' }),
      aPrompt({ id: 'c', kind: 'analytical', origin: 'past', question: 'none', text: undefined }),
    ];
    expect(
      aSheetView({ prompts }).prompts.map((prompt) => [
        ...[prompt.id, prompt.number, prompt.kind, prompt.origin, prompt.route.asked],
        ...[prompt.isPast, prompt.directive, prompt.stance],
      ]),
    ).toEqual([
      ['a', 'P1', 'Argumentative', 'Derived', 'this derived question', false, 'Discuss', ''],
      ['b', 'P2', 'Expository', 'Practice', 'this practice question', false, '', ''],
      ['c', 'P3', 'Analytical', 'Past question', 'this past question', true, '', ''],
    ]);
  });

  test('calls a question whose paper or year is not sure unconfirmed, wherever it is named', () => {
    const prompt = viewPast({ provenance: 'inferred', note: 'No page dates it.' });
    expect(prompt?.origin).toBe('Unconfirmed past question');
    expect(prompt?.past[0]?.doubt).toBe('No page dates it.');
    expect(prompt?.route.asked).toBe('a question said to be CSS Current Affairs 2024');
  });

  test('does not call words exact that the outline has put in place of the paper’s', () => {
    expect(viewPast({}, { ...PAST, text: 'Own words' })?.past[0]?.isExact).toBe(false);
    expect(
      viewPast({}, { ...PAST, text: 'Critically evaluate the alliance.' })?.past[0]?.isExact,
    ).toBe(true);
  });

  test('shows a prompt of our own as such', () => {
    const { prompts } = aSheetView({ prompts: [aPrompt({ kind: 'quotation', stance: 'Agree.' })] });
    expect(prompts).toMatchObject([
      {
        number: 'P1',
        kind: 'Quotation',
        origin: 'Practice',
        isPast: false,
        past: [],
        stance: 'Agree.',
      },
    ]);
  });

  test('names what answers it by number, and leaves out what there is not', () => {
    const prompts = [aPrompt({ use: ['cause', 'aid', 'none'], skip: ['cause'] })];
    const [prompt] = aSheetView({ causes: [aCause()], facts: ['aid'], prompts }).prompts;
    expect(prompt?.use).toEqual([
      { number: '2.1', target: 'item-cause' },
      { number: 'F1', target: 'item-aid' },
    ]);
    expect(prompt?.skip).toEqual([{ number: '2.1', target: 'item-cause' }]);
  });

  test('names events, which have no number, by their dates', () => {
    const [prompt] = aSheetView({
      timeline: [anEvent()],
      prompts: [aPrompt({ use: ['event'] })],
    }).prompts;
    expect(prompt?.use).toEqual([{ number: 'May\u00A01954', target: 'item-event' }]);
  });

  test('names each event by its own date, and no other item by it', () => {
    const [prompt] = aSheetView({
      timeline: [anEvent({ id: 'a' }), anEvent({ id: 'b', date: '1965' })],
      causes: [aCause()],
      prompts: [aPrompt({ use: ['b', 'cause'] })],
    }).prompts;
    expect(prompt?.use.map(({ number }) => number)).toEqual(['1965', '2.1']);
  });

  test('asks nothing where neither outline nor bank has a text', () => {
    const prompts = [aPrompt({ origin: 'past', question: 'none', text: undefined })];
    expect(aSheetView({ prompts }).prompts[0]?.text).toBe('');
  });

  test('names the host of a page without its www, where it begins with that', () => {
    const hostOf = (source_url: string) => viewPast({ source_url })?.past[0]?.host;
    expect(hostOf('https://www.fpsc.gov.pk/papers')).toBe('fpsc.gov.pk');
    expect(hostOf('https://archive.www.fpsc.gov.pk/')).toBe('archive.www.fpsc.gov.pk');
  });

  test('names its profile', () => {
    const profiles = [aProfile({ id: 'long', name: 'A long question' })];
    const named = (profile: string) =>
      aSheetView({ prompts: [aPrompt({ profile })] }, { profiles }).prompts[0]?.profile;
    expect(named('long')).toBe('A long question');
    expect(named('none')).toBe('');
  });
});

describe('namePaper', () => {
  test.each([
    ['css/essay', 'CSS Essay'],
    ['pms-punjab/essay', 'PMS Punjab Essay'],
    ['pms-kp/essay', 'PMS KP Essay'],
  ])('calls %s by the name that candidates use: %s', (id, name) => {
    expect(namePaper(id, aLibrary({ papers: { [id]: 'Essay' } }))).toBe(name);
  });

  test('shows the id of a paper that it does not know', () => {
    expect(namePaper('css/essay', aLibrary())).toBe('css/essay');
  });
});
