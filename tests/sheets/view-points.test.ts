import { describe, expect, test } from 'vitest';
import { anArticle } from '../support/an-article.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  aRepercussion,
  type OutlineText,
} from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

function view(written: OutlineText) {
  return aSheetView(written, { articles: [anArticle('akram')] });
}

describe('viewPoints', () => {
  test('numbers points under their head and labels them', () => {
    const { causes, repercussions } = view({
      causes: [aCause({ level: 'global' })],
      repercussions: [
        aRepercussion({ dimension: 'economic', horizon: 'long' }),
        aRepercussion({ id: 'b' }),
      ],
    });
    expect(causes.map(({ number, labels }) => [number, labels])).toEqual([['2.1', ['Global']]]);
    expect(causes[0]?.variables).toEqual([]);
    expect(repercussions.map(({ number, labels }) => [number, labels])).toEqual([
      ['3.1', ['Economic', 'Long term']],
      ['3.2', ['Security']],
    ]);
  });

  test('keeps variables, priority and evidence', () => {
    const cause = aCause({ variables: ['alliance'], priority: 1, evidence: ['akram#p2'] });
    expect(view({ causes: [cause] }).causes[0]).toMatchObject({
      variables: ['alliance'],
      priority: 1,
      citations: [{ label: '1', paragraphs: '¶2', target: 'source-1' }],
    });
  });

  test('takes the stop off a point that an explanation follows, since the sheet sets it itself', () => {
    const [with1, without] = view({
      causes: [
        aCause({ point: 'Aid bred dependence.', explanation: 'It did.' }),
        aCause({ id: 'b', point: 'Aid bred dependence.' }),
      ],
    }).causes;
    expect(with1).toMatchObject({ point: 'Aid bred dependence', explanation: 'It did.' });
    expect(without).toMatchObject({ point: 'Aid bred dependence.', explanation: '' });
  });

  test('leaves an ellipsis at the end of a point', () => {
    const [cause] = view({ causes: [aCause({ point: 'And so on...', explanation: 'x' })] }).causes;
    expect(cause?.point).toBe('And so on...');
  });

  test('shows an event with its date, and as a turning point if it says what it changed', () => {
    const { timeline } = view({
      timeline: [
        anEvent({ id: 'a', date: '1954-05' }),
        anEvent({ id: 'b', significance: 'A pact.' }),
      ],
    });
    expect(timeline.map(({ date, isTurningPoint }) => [date.long, isTurningPoint])).toEqual([
      ['May\u00A01954', false],
      ['May\u00A01954', true],
    ]);
  });

  test('ranks counterarguments by their strength', () => {
    const { counterarguments } = view({
      counterarguments: (['weak', 'fair', 'strong'] as const).map((strength) =>
        aCounterargument({ id: strength, strength }),
      ),
    });
    expect(counterarguments.map(({ strength, priority }) => [strength, priority])).toEqual([
      ['Weak', 3],
      ['Fair', 2],
      ['Strong', 1],
    ]);
  });

  test('shows a counterargument with who holds it and its rebuttal', () => {
    const rebuttal = { kind: 'reframe' as const, point: 'At what cost?', evidence: ['akram#p1'] };
    const { counterarguments } = view({
      counterarguments: [aCounterargument({ held_by: 'the army', rebuttal }), aCounterargument()],
    });
    expect(counterarguments[0]).toMatchObject({
      heldBy: 'the army',
      rebuttals: [{ kind: 'Reframe', point: 'At what cost?', citations: [{ label: '1' }] }],
    });
    expect(counterarguments[1]).toMatchObject({ heldBy: '', rebuttals: [] });
  });

  test('numbers background and gains, and labels neither', () => {
    const { background, benefits } = view({
      background: [{ id: 'a', point: 'Cold War.', evidence: ['akram#p1'] }],
      benefits: [{ id: 'b', point: 'Aid.', explanation: 'It came.', evidence: [] }],
    });
    expect([...background, ...benefits]).toMatchObject([
      { id: 'a', number: '2.1', point: 'Cold War.', labels: [], variables: [], priority: 2 },
      { id: 'b', number: '3.1', point: 'Aid', explanation: 'It came.', labels: [], priority: 2 },
    ]);
    expect(background[0]?.citations).toMatchObject([{ label: '1' }]);
  });

  test('names each kind of reply', () => {
    const { counterarguments } = view({
      counterarguments: (['refute', 'concede', 'reframe'] as const).map((kind) =>
        aCounterargument({ id: kind, point: 'They say.', rebuttal: { kind, point: 'No.' } }),
      ),
    });
    const kinds = counterarguments.flatMap(({ rebuttals }) => rebuttals.map(({ kind }) => kind));
    expect(kinds).toEqual(['Refute', 'Concede', 'Reframe']);
    expect(counterarguments[0]).toMatchObject({ point: 'They say', labels: ['Fair'] });
  });

  test('says how soon a step forward is to be taken, and by whom, with a capital', () => {
    const { wayForward } = view({
      way_forward: (['short', 'medium', 'long', undefined] as const).map((horizon, at) => ({
        ...{ id: `s${at}`, action: 'a', actor: 'the army', means: 'by law' },
        ...(horizon === undefined ? {} : { horizon }),
      })),
    });
    expect(wayForward.map(({ labels }) => labels)).toEqual([
      ['Short term'],
      ['Medium term'],
      ['Long term'],
      [],
    ]);
    expect(wayForward[0]).toMatchObject({ actor: 'The army', means: 'by law' });
  });

  test('numbers the points of the analysis, which have no ids', () => {
    const { analysis } = view({ analysis: [{ point: 'One.' }, { point: 'Two.' }] });
    expect(analysis.map(({ id, number }) => [id, number])).toEqual([
      ['analysis-1', '2.1'],
      ['analysis-2', '2.2'],
    ]);
  });

  test('says of a step forward what it answers, by number', () => {
    const { wayForward } = view({
      causes: [aCause({ id: 'a' }), aCause({ id: 'b' })],
      way_forward: [
        {
          id: 's',
          action: 'Diversify.',
          actor: 'Parliament',
          horizon: 'medium',
          addresses: ['b', 'a'],
        },
      ],
    });
    expect(wayForward).toMatchObject([
      {
        number: '3.1',
        point: 'Diversify',
        actor: 'Parliament',
        means: '',
        labels: ['Medium term'],
        addresses: ['2.2', '2.1'],
      },
    ]);
  });

  test('leaves out of a step’s answers what there is not', () => {
    const steps = [{ id: 's', action: 'a', addresses: ['none'] }];
    expect(view({ way_forward: steps }).wayForward[0]?.addresses).toEqual([]);
  });
});
