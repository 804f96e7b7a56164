const FRONT_MATTER = {
  title: 'An article',
  author: 'A writer',
  outlet: 'A paper',
  country: 'Pakistan',
  published: '2025-10-24',
  accessed: '2026-11-22',
  url: 'https://example.com/article',
  kind: 'news',
  stance: 'neutral',
};

/** A sound article as its author writes it; front matter of undefined is left out. */
export function articleText(
  body = 'One.\n\nTwo.\n',
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const keys = Object.entries({ ...FRONT_MATTER, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return ['---', ...keys, '---', body].join('\n');
}
