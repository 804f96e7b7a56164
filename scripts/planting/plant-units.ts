import { editTarget, mentionsOf, toChange } from './targets/edit-target.ts';
import { isMoney } from './targets/is-money.ts';
import type { FigureMention } from './text/mention.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import type { Pool } from './targets/pool.ts';
import type { Random } from './random.ts';

const TIMES: Readonly<Record<string, string>> = {
  minute: 'hour',
  hour: 'day',
  day: 'week',
  week: 'month',
  month: 'year',
  year: 'month',
  decade: 'year',
};

const SCALES: Readonly<Record<string, string>> = {
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  lakh: 'crore',
  crore: 'lakh',
};

/** Wrong units: times, distances, scales of counts, what a share is of, and the unit field of a fact. */
export function plantUnits(target: Target, pool: Pool, random: Random): PlantedChange[] {
  const figures = mentionsOf(target).filter(
    (mention): mention is FigureMention => mention.kind !== 'date',
  );
  return [
    ...figures.flatMap((figure) => [
      ...plantMeasure(target, figure),
      ...(isMoney(figure, target) ? [] : plantScale(target, figure)),
    ]),
    ...plantWhole(target, pool, random),
    ...(target.field === 'unit' ? plantUnitField(target, pool, random) : []),
  ];
}

function plantMeasure(target: Target, figure: FigureMention): PlantedChange[] {
  const { unit: span } = figure.spans;
  if (span === undefined) return [];
  const own = target.text.slice(span.from, span.to);
  const time = TIMES[figure.unit];
  if (time !== undefined) {
    const text = /s$/.test(own) ? `${time}s` : time;
    return editTarget(target, { kind: 'unit', row: 'days, months, years swapped', span, text });
  }
  const text = { km: 'miles', mile: 'km' }[figure.unit];
  if (text === undefined) return [];
  return editTarget(target, { kind: 'unit', row: 'km and miles swapped', span, text });
}

function plantScale(target: Target, { spans }: FigureMention): PlantedChange[] {
  const { scale: span } = spans;
  if (span === undefined) return [];
  const text = SCALES[target.text.slice(span.from, span.to).toLowerCase()];
  if (text === undefined) return [];
  return editTarget(target, { kind: 'unit', row: 'scale of a count swapped', span, text });
}

function plantWhole(target: Target, pool: Pool, random: Random): PlantedChange[] {
  return [...target.text.matchAll(/(?<=\bper cent of )(?:[\p{L}’-]+ ){0,2}[\p{L}’-]+/gu)].flatMap(
    (match) => {
      const others = pool.wholes.filter((whole) => whole !== match[0]);
      return random.sample(others, 2).map((whole) => {
        const text =
          target.text.slice(0, match.index) +
          whole +
          target.text.slice(match.index + match[0].length);
        const change = toChange(target, { kind: 'unit', row: 'per cent of something else' }, text);
        return {
          ...change,
          canBeTold: !holdsWords(target.cited.text, whole),
          wasCited: holdsWords(target.cited.text, match[0]),
        };
      });
    },
  );
}

function plantUnitField(target: Target, pool: Pool, random: Random): PlantedChange[] {
  const others = pool.units.filter((unit) => unit !== target.text);
  return random.sample(others, 3).map((unit) => ({
    ...toChange(target, { kind: 'unit', row: 'unit of a fact replaced' }, unit),
    canBeTold: !holdsWords(target.cited.text, unit),
    wasCited: holdsWords(target.cited.text, target.text),
  }));
}

const SAME_WORDS: Readonly<Record<string, string>> = {
  usd: 'usd|dollars?|\\$',
  cent: 'cent|percent|%',
  lives: 'lives|killed|deaths|dead|died|toll',
  km: 'km|kilomet',
};

/** Whether each word of a phrase, in any number, stands somewhere in a text. */
function holdsWords(text: string, phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}]{2,}/gu) ?? [];
  return words
    .filter((word) => !['per', 'of', 'the', 'all', 'those', 'year'].includes(word))
    .every((word) => {
      const same = SAME_WORDS[word] ?? word.replace(/(?:ies|s)$/, '');
      return new RegExp(same, 'i').test(text);
    });
}
