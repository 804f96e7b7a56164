import type { Fact } from '../../../model/fact.ts';
import type { JudgementCode } from '../../../problems/catalogue.ts';
import { kindOfFigure } from './kind-of-figure.ts';

/** What is wrong with a fact, and with which of its keys. */
export interface FactFault {
  readonly code: JudgementCode;
  readonly key: keyof Fact;
  readonly message: string;
  readonly hint: string;
}

/** All that is wrong with a fact taken by itself, but for missing evidence. */
export function factFaults(fact: Fact): FactFault[] {
  return [...unitFaults(fact), ...periodFaults(fact), ...statusFaults(fact)];
}

function unitFaults({ id, value, unit }: Fact): FactFault[] {
  const kind = kindOfFigure(value);
  if (unit !== undefined || (kind !== 'number' && kind !== 'date')) return [];
  const isYear = /^(?:1[0-9]|20)\d\d$/.test(String(value));
  const hint =
    kind === 'date' || isYear
      ? 'Write `unit: date` if it is a date.'
      : 'Write in `unit` what is counted or measured: `people`, `USD billion`, `per cent`.';
  return [
    {
      code: 'fact/no-unit',
      key: 'value',
      message: `The fact \`${id}\` has no unit: ${value} of what?`,
      hint,
    },
  ];
}

/** A date is its own period, and `as_of` dates a count of one day. */
function periodFaults({ id, value, unit, period, as_of: asOf }: Fact): FactFault[] {
  if (period !== undefined || asOf !== undefined || unit === 'date') return [];
  const kind = kindOfFigure(value);
  if (kind === 'date' || kind === 'years' || !/\d/.test(String(value))) return [];
  return [
    {
      code: 'fact/no-period',
      key: 'value',
      message: `The fact \`${id}\` has no period: ${value} in which year or years?`,
      hint: 'Write in `period` what time it covers, as in `FY2002–FY2018`, or in `as_of` the day of the count.',
    },
  ];
}

function statusFaults(fact: Fact): FactFault[] {
  const { id, status, note, conflicts } = fact;
  const others = conflicts.filter(({ value }) => !isSame(value, fact.value));
  const fault = (message: string, hint: string): FactFault[] => [
    { code: 'fact/status', key: 'status', message, hint },
  ];
  if (status === 'verified' && others.length > 0 && note === undefined) {
    const [other] = others;
    return fault(
      `The fact \`${id}\` is marked verified, yet ${other?.source} gives ${other?.value}, and no note says why that is set aside.`,
      'Mark it `disputed` or `range`, or say in `note` why the other figure is the weaker one.',
    );
  }
  if (note !== undefined || conflicts.length > 0) return [];
  if (status === 'disputed') {
    return fault(
      `The fact \`${id}\` is marked disputed, but nothing says who disputes it.`,
      'Give the other figures in `conflicts`, with their sources.',
    );
  }
  if (status === 'range' && !hasTwoEnds(fact.value)) {
    return fault(
      `The fact \`${id}\` is marked as a range, but ${fact.value} is one figure.`,
      'Write both ends in `value`, as in `60,000–80,000`, or the other figures in `conflicts`.',
    );
  }
  return [];
}

function isSame(a: string | number, b: string | number): boolean {
  const plain = (value: string | number): string =>
    String(value).replace(/[\s,]/g, '').toLowerCase();
  return plain(a) === plain(b);
}

function hasTwoEnds(value: string | number): boolean {
  return (String(value).match(/\d[\d,.]*/g)?.length ?? 0) > 1;
}
