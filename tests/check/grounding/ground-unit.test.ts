import { describe, expect, test } from 'vitest';
import { groundUnit } from '../../../src/check/grounding/ground-unit.ts';
import type { CitedMaterial } from '../../../src/check/grounding/index-sources.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';

/** What is told of a unit, held against a paragraph, the head of its article and the fact’s own text. */
function tell(unit: string, paragraph: string, { head = '', about = '' } = {}) {
  const none = () => [];
  const material: CitedMaterial = {
    passages: [createPassage('a#p1', paragraph)],
    heads: [createPassage('a', head)],
    years: () => new Set(),
    readings: none,
    behind: none,
    around: none,
  };
  return groundUnit(unit, material, createPassage('fact', about));
}

describe('groundUnit', () => {
  test('tells of what is counted and not spoken of, and how to mend it', () => {
    expect(tell('fighters', 'It displaced villagers.')).toEqual([
      {
        code: 'grounding/number',
        message: '`a#p1` does not speak of “fighters”, which the fact counts.',
        hint: 'Name in `unit` what the source counts.',
      },
    ]);
    expect(tell('armed fighters', 'It displaced villagers.')[0]?.message).toContain(
      '“armed fighters”',
    );
    expect(tell('armed fighters', 'It armed villagers.')[0]?.message).toContain('“fighters”');
  });

  test('is content with a word of the paragraph, of the head, or of the fact itself', () => {
    expect(tell('fighters', 'The fighter fell.')).toEqual([]);
    expect(tell('fighters', 'They fell.', { head: 'Fighters at the dam' })).toEqual([]);
    expect(tell('fighters', 'They fell.', { about: 'Fighters lost' })).toEqual([]);
  });

  test.each(
    'of the those a an in by per and or on to at for with who all index date number no rank people person persons'.split(
      ' ',
    ),
  )('asks nothing of “%s”, which says nothing of what is counted', (word) => {
    expect(tell(word, 'Nothing.')).toEqual([]);
    expect(tell(`${word}zz`, 'Nothing.')).toHaveLength(1);
  });

  test.each([
    'km',
    'per cent',
    'USD billion',
    'PKR',
    'million tonnes',
    'thousand',
    'years',
    'lakh',
  ])('asks nothing of “%s”, which is compared with the figure', (unit) => {
    expect(tell(unit, 'Nothing.')).toEqual([]);
  });

  const LIVES = [
    ...['lives', 'life', 'killed', 'killing', 'killings', 'dead', 'death', 'deaths', 'died', 'die'],
    ...['casualty', 'casualties', 'victim', 'victims', 'fatality', 'fatalities', 'kill', 'kills'],
  ];

  test.each(LIVES)('takes “%s” for any other word for the dead', (word) => {
    expect(tell(word, 'Victims were counted.')).toEqual([]);
    expect(tell(word, 'Nobody was counted.')).toHaveLength(1);
    expect(tell('victims', `Of ${word}, many.`)).toEqual([]);
    expect(tell('fighters', `Of ${word}, many.`)).toHaveLength(1);
  });
});
