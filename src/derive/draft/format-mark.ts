/** As wide as comments. */
const WIDTH = 100;

const PLAIN = /^[a-z][a-z0-9/-]*$/;

/** Words that YAML, or an older reader of it, takes for something else than themselves. */
const NOT_PLAIN: ReadonlySet<string> = new Set('true false null yes no on off y n'.split(' '));

/** The key that marks an outline as a draft, as lines at the left margin. */
export function formatMark(
  articles: readonly string[],
  offered: readonly string[],
): readonly string[] {
  return [
    '# Once you have read and mended all of it, delete `draft` with its two lists.',
    'draft:',
    ...formatNames('articles', articles),
    ...formatNames('offered', offered),
  ];
}

/** A name as it stands between brackets. */
export function quoteName(name: string): string {
  return PLAIN.test(name) && !NOT_PLAIN.has(name) ? name : JSON.stringify(name);
}

function formatNames(key: string, names: readonly string[]): string[] {
  const quoted = names.map((name, at) => quoteName(name) + (at < names.length - 1 ? ',' : ''));
  const whole = `  ${key}: [${quoted.join(' ')}]`;
  if (whole.length <= WIDTH) return [whole];
  const lines: string[] = [];
  let line = '    ';
  for (const name of quoted) {
    if (line.trim() !== '' && line.length + 1 + name.length > WIDTH) {
      lines.push(line);
      line = '    ';
    }
    line += line.trim() === '' ? name : ` ${name}`;
  }
  return [`  ${key}:`, '    [', ...[...lines, line].map((each) => `  ${each}`), '    ]'];
}
