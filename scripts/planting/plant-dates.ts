import { partialDateSchema } from '../../src/model/date.ts';
import { MONTHS } from './text/find-dates.ts';
import { editTarget, isDateText, mentionsOf, type Edit } from './targets/edit-target.ts';
import type { DateMention, Span } from './text/mention.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import type { Pool } from './targets/pool.ts';
import type { Random } from './random.ts';

/** Wrong years, months, days, decades and fiscal years, in texts and in fields that hold a date. */
export function plantDates(target: Target, _: Pool, random: Random): PlantedChange[] {
  const dates = mentionsOf(target).filter(
    (mention): mention is DateMention => mention.kind === 'date',
  );
  const isField = isDateText(target.field, target.text);
  return dates
    .flatMap((date) => [
      ...plantYear(target, date, random),
      ...plantMonth(target, date, random),
      ...plantDay(target, date, random),
    ])
    .flatMap((edit) => {
      const row = isField ? `${edit.row}, in a date field` : edit.row;
      return editTarget(target, { ...edit, kind: 'date', row });
    })
    .filter(({ after }) => !isField || partialDateSchema.safeParse(after).success);
}

type DateEdit = Omit<Edit, 'kind'>;

function plantYear(target: Target, date: DateMention, random: Random): DateEdit[] {
  const { year: span } = date.spans;
  const { year } = date;
  if (span === undefined || year === undefined) return [];
  const moves = [1 + random.below(9), -1 - random.below(9)];
  if (date.isDecade) {
    return moves.map((move) => {
      return { row: 'decade changed', span, text: String(year + 10 * Math.sign(move)) };
    });
  }
  if (date.isFiscal) {
    return moves.map((move) => ({
      row: 'fiscal year changed',
      ...fiscal(target, span, year + move),
    }));
  }
  const swapped = swapYear(String(year), random);
  return [
    ...moves.map((move) => ({ row: 'year moved by 1 to 9', span, text: String(year + move) })),
    ...(swapped === undefined
      ? []
      : [{ row: 'two digits of a year swapped', span, text: swapped }]),
  ];
}

/** FY2010 to FY2012; 2017-18 to 2019-20: both halves. */
function fiscal({ text }: Target, span: Span, year: number): { span: Span; text: string } {
  const [second = ''] = /^[-–]\d\d(?!\d)/.exec(text.slice(span.to)) ?? [];
  if (second === '') return { span, text: String(year) };
  const end = String((year + 1) % 100).padStart(2, '0');
  return {
    span: { from: span.from, to: span.to + second.length },
    text: `${year}${second.charAt(0)}${end}`,
  };
}

function swapYear(year: string, random: Random): string | undefined {
  const swaps = [1, 2].flatMap((at) => {
    const text = year.slice(0, at) + year.charAt(at + 1) + year.charAt(at) + year.slice(at + 2);
    return text !== year && /^(?:1[5-9]|20)/.test(text) ? [text] : [];
  });
  return random.pick(swaps);
}

function plantMonth(target: Target, date: DateMention, random: Random): DateEdit[] {
  const { month: span } = date.spans;
  if (span === undefined) return [];
  // A month of 31 days takes any day; the 31st needs one.
  const others = MONTHS.map((name, at) => ({ name, number: at + 1 })).filter(
    ({ number }) => number !== date.month && number !== 2 && (date.day !== 31 || isLong(number)),
  );
  return random.sample(others, 2).map(({ name, number }) => {
    const isNumber = /^\d/.test(target.text.slice(span.from));
    return {
      row: 'month replaced',
      span,
      text: isNumber ? String(number).padStart(2, '0') : name,
    };
  });
}

function isLong(month: number): boolean {
  return [1, 3, 5, 7, 8, 10, 12].includes(month);
}

function plantDay(target: Target, date: DateMention, random: Random): DateEdit[] {
  const { day: span } = date.spans;
  if (span === undefined) return [];
  const days = Array.from({ length: 28 }, (_, at) => at + 1).filter((day) => day !== date.day);
  const isPadded = target.text.charAt(span.from - 1) === '-';
  return random.sample(days, 2).map((day) => ({
    row: 'day changed',
    span,
    text: isPadded ? String(day).padStart(2, '0') : String(day),
  }));
}
