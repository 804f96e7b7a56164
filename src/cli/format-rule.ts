import { families, settingLines, type ListedRule } from '../index.ts';
import { colourOf, type Paint } from './style-text.ts';
import { wrapText } from './wrap-text.ts';

/** All there is to say of one rule. */
export function formatRule(rule: ListedRule, paint: Paint): string {
  const { code, family, title, why, source } = rule;
  const kind = families.find(({ name }) => name === family)?.title ?? '';
  const parts = [
    [`${paint('bold', code)}  ${kind}`, `${title}.`],
    [paint('bold', 'Severity'), `  ${formatLevel(rule, paint)}`],
    [paint('bold', 'Why it matters, and how to mend it'), wrapText(why, '  ')],
    ...(source === undefined
      ? []
      : [[paint('bold', 'Where it comes from'), wrapText(source, '  ')]]),
    ...formatLimits(rule, paint),
    formatSettings(rule, paint),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function formatLevel({ level, severity }: ListedRule, paint: Paint): string {
  const word = paint(colourOf(level), level);
  const stops = level === 'error' ? '; a topic with an error is not built' : '';
  return level === severity
    ? `${word}${stops}`
    : `${word}, as site.yaml sets it${stops}; else ${severity}`;
}

function formatLimits({ limits = {}, limitsAsSet }: ListedRule, paint: Paint): string[][] {
  const lines = Object.entries(limits).map(([name, usual]) => {
    const set = limitsAsSet[name];
    return set === usual
      ? `  ${name}: ${usual}`
      : `  ${name}: ${set}, as site.yaml sets it; else ${usual}`;
  });
  return lines.length === 0 ? [] : [[paint('bold', 'Limits'), ...lines]];
}

function formatSettings({ code }: ListedRule, paint: Paint): string[] {
  const heading = paint('bold', 'How to set it');
  const lines = settingLines(code);
  if (lines === undefined)
    return [heading, '  It cannot be switched off: sheets cannot be made right without it.'];
  return [
    heading,
    '  For every topic, in content/site.yaml:',
    '',
    setIn(lines.site),
    ...(lines.outline === undefined
      ? []
      : ['', '  For one topic, in its outline, with the reason:', '', setIn(lines.outline)]),
  ];
}

function setIn(lines: string): string {
  return lines.replace(/^/gm, '    ');
}
