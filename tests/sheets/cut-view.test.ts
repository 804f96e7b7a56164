import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCandidates, CUT_LISTS, cutView, type Most } from '../../src/sheets/cut-view.ts';
import type { SheetView } from '../../src/sheets/sheet-view.ts';
import { aPastQuestion } from '../support/a-past-question.ts';
import { aFact } from '../support/a-fact.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  aPrompt,
  aQuote,
  aRepercussion,
} from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

const times = <T>(count: number, make: (id: string, at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(`${at}`, at));

/** A view with as many items in each list as it says. */
function aViewOf(
  counts: Partial<
    Record<
      | 'causes'
      | 'repercussions'
      | 'facts'
      | 'glossary'
      | 'timeline'
      | 'quotes'
      | 'prompts'
      | 'counterarguments',
      number
    >
  >,
): SheetView {
  const priorities = [1, 2, 3] as const;
  const strengths = ['strong', 'fair', 'weak'] as const;
  const facts = times(counts.facts ?? 0, (id) =>
    aFact({ id: `f-${id}`, status: id === '0' ? 'verified' : 'disputed' }),
  );
  return aSheetView(
    {
      causes: times(counts.causes ?? 0, (id, at) =>
        aCause({ id: `c-${id}`, priority: priorities[(at + 2) % 3] ?? 2 }),
      ),
      repercussions: times(counts.repercussions ?? 0, (id, at) =>
        aRepercussion({ id: `r-${id}`, priority: priorities[at % 3] ?? 2 }),
      ),
      counterarguments: times(counts.counterarguments ?? 0, (id, at) =>
        aCounterargument({ id: `a-${id}`, strength: strengths[at % 3] ?? 'fair' }),
      ),
      facts: facts.map(({ id }) => id),
      timeline: times(counts.timeline ?? 0, (id, at) =>
        anEvent({ id: `e-${id}`, ...(at % 2 === 0 ? {} : { significance: 's' }) }),
      ),
      quotes: times(counts.quotes ?? 0, (id, at) =>
        aQuote({ id: `q-${id}`, overused: at % 2 === 0 }),
      ),
      prompts: times(counts.prompts ?? 0, (id) => aPrompt({ id: `p-${id}` })),
      glossary: times(counts.glossary ?? 0, (id) => ({ term: id, meaning: 'm' })),
    },
    { facts },
  );
}

function countItems(view: SheetView): number {
  return CUT_LISTS.reduce((sum, list) => sum + view[list].length, 0);
}

const few = fc.nat(9);
const views = fc
  .record({
    causes: few,
    repercussions: few,
    facts: few,
    glossary: few,
    timeline: few,
    quotes: few,
    prompts: few,
    counterarguments: few,
  })
  .map(aViewOf);
const mosts: fc.Arbitrary<Most> = fc.dictionary(fc.constantFrom(...CUT_LISTS), fc.nat(6));

describe('cutView', () => {
  test('changes nothing where nothing is limited', () => {
    const view = aViewOf({ causes: 3, facts: 2 });
    expect(cutView(view, {})).toEqual(view);
  });

  test('drops the lowest priority first and keeps the order of what is left', () => {
    const view = aViewOf({ causes: 4 });
    expect(view.causes.map(({ priority }) => priority)).toEqual([3, 1, 2, 3]);
    expect(cutView(view, {}, 3).causes.map(({ id }) => id)).toEqual(['c-0', 'c-1', 'c-2']);
    expect(cutView(view, {}, 2).causes.map(({ id }) => id)).toEqual(['c-1', 'c-2']);
    expect(cutView(view, {}, 0).causes).toEqual([]);
  });

  test('drops within one priority what can best be looked up elsewhere', () => {
    const view = aViewOf({ causes: 2, facts: 1, glossary: 1 });
    const kept = (keep: number) => {
      const { causes, facts, glossary } = cutView(view, {}, keep);
      return [causes.length, facts.length, glossary.length];
    };
    expect([4, 3, 2, 1].map(kept)).toEqual([
      [2, 1, 1],
      [2, 1, 0],
      [1, 1, 0],
      [1, 0, 0],
    ]);
  });

  test('keeps turning points longer than other dates, and rare quotations longer than overused ones', () => {
    const { timeline, quotes } = cutView(aViewOf({ timeline: 2, quotes: 2 }), {}, 2);
    expect(timeline.map(({ isTurningPoint }) => isTurningPoint)).toEqual([true]);
    expect(quotes.map(({ isOverused }) => isOverused)).toEqual([false]);
  });

  test('keeps the first six facts as long as what must be known', () => {
    const view = aViewOf({ causes: 3, facts: 7 });
    const { causes, facts } = cutView(view, {}, 8);
    expect(causes.map(({ priority }) => priority)).toEqual([1, 2]);
    expect(facts).toHaveLength(6);
  });

  test('keeps past questions longer than our own', () => {
    const prompts = [aPrompt({ id: 'own' }), aPrompt({ id: 'set', origin: 'past', question: 'q' })];
    expect(cutView(aSheetView({ prompts }), {}, 1).prompts.map(({ id }) => id)).toEqual(['set']);
  });

  test('keeps past questions that are sure longer than doubtful ones', () => {
    const questions = [
      aPastQuestion({ id: 'said', provenance: 'inferred' }),
      aPastQuestion({ id: 'sure', provenance: 'official-copy' }),
    ];
    const prompts = ['said', 'sure'].map((id) => aPrompt({ id, origin: 'past', question: id }));
    const cut = cutView(aSheetView({ prompts }, { questions }), {}, 1);
    expect(cut.prompts.map(({ id }) => id)).toEqual(['sure']);
  });

  test('says what went, and how many there were', () => {
    const view = aViewOf({ causes: 4, glossary: 2 });
    expect(cutView(view, { glossary: 1 }, 3).leftOut).toEqual(['1 of 4 causes', '2 of 2 terms']);
  });

  test('shows of a limited list what has the highest priority', () => {
    const { causes } = cutView(aViewOf({ causes: 4 }), { causes: 2 });
    expect(causes.map(({ priority }) => priority)).toEqual([1, 2]);
  });

  test('names every list in words', () => {
    const points = [{ id: 'p', point: 'p' }];
    const view = aSheetView({
      causes: [aCause()],
      repercussions: [aRepercussion()],
      facts: [{ id: 'f', text: 't', value: 1, status: 'verified' }],
      counterarguments: [aCounterargument()],
      way_forward: [{ id: 's', action: 'a' }],
      prompts: [aPrompt()],
      benefits: points,
      analysis: [{ point: 'p' }],
      background: points,
      quotes: [aQuote()],
      pitfalls: [{ text: 't' }],
      timeline: [anEvent()],
      glossary: [{ term: 't', meaning: 'm' }],
    });
    expect(cutView(view, {}, 0).leftOut.map((text) => text.replace('1 of 1 ', ''))).toEqual([
      'causes',
      'repercussions',
      'facts',
      'counterarguments',
      'steps of the way forward',
      'questions',
      'gains',
      'points of analysis',
      'points of background',
      'quotations',
      'warnings',
      'dates',
      'terms',
    ]);
  });

  test('says nothing of a list that this kind of sheet does not show', () => {
    const cut = cutView(aViewOf({ causes: 1, quotes: 3 }), { quotes: 0 });
    expect(cut.quotes).toEqual([]);
    expect(cut.leftOut).toEqual([]);
  });

  test('explains only the statuses of the facts that are left', () => {
    const view = aViewOf({ facts: 2 });
    expect(view.statuses.map(({ code }) => code)).toEqual(['verified', 'disputed']);
    expect(cutView(view, { facts: 1 }).statuses.map(({ code }) => code)).toEqual(['verified']);
  });

  test('leaves the view that it cuts as it was', () => {
    const view = aViewOf({ causes: 4 });
    cutView(view, {}, 1);
    expect(view.causes).toHaveLength(4);
  });

  test('never keeps more than it is told to, nor more of a list than the sheet shows', () => {
    fc.assert(
      fc.property(views, mosts, fc.nat(60), (view, most, keep) => {
        const cut = cutView(view, most, keep);
        expect(countItems(cut)).toBe(Math.min(keep, countCandidates(view, most)));
        for (const list of CUT_LISTS) {
          expect(cut[list].length).toBeLessThanOrEqual(most[list] ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('never drops a cause while it keeps one of lower priority', () => {
    fc.assert(
      fc.property(views, fc.nat(40), (view, keep) => {
        const { causes, repercussions } = cutView(view, {}, keep);
        const kept = new Set([...causes, ...repercussions].map(({ id }) => id));
        const all = [...view.causes, ...view.repercussions];
        const lowestKept = Math.max(
          0,
          ...all.filter(({ id }) => kept.has(id)).map(({ priority }) => priority),
        );
        const highestLost = Math.min(
          9,
          ...all.filter(({ id }) => !kept.has(id)).map(({ priority }) => priority),
        );
        expect(lowestKept).toBeLessThanOrEqual(highestLost);
      }),
    );
  });

  test('keeps everything that it kept of a shorter sheet on a longer one', () => {
    fc.assert(
      fc.property(views, mosts, fc.nat(40), (view, most, keep) => {
        const [shorter, longer] = [cutView(view, most, keep), cutView(view, most, keep + 1)];
        for (const list of CUT_LISTS) {
          expect(longer[list]).toEqual(expect.arrayContaining([...shorter[list]]));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('counts truly what it left out', () => {
    fc.assert(
      fc.property(views, mosts, fc.nat(40), (view, most, keep) => {
        const cut = cutView(view, most, keep);
        const said = cut.leftOut.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
        const shown = CUT_LISTS.filter((list) => most[list] !== 0);
        const lost = shown.reduce((sum, list) => sum + view[list].length - cut[list].length, 0);
        expect(said).toBe(lost);
      }),
    );
  });
});
