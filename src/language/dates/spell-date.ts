const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** An ISO date as a text has it: `1954-05-19` is `19 May 1954`, `1954-05` is `May 1954`; any other text is kept. */
export function spellDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return iso;
  return [day === undefined ? '' : Number(day), MONTHS[Number(month) - 1] ?? '', year]
    .filter((part) => part !== '')
    .join(' ');
}
