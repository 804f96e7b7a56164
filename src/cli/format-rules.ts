import { families, type ListedRule } from '../index.ts';
import { colourOf, type Paint } from './style-text.ts';

/** Every rule under the heading of its family: code, severity as the content sets it, what it checks. */
export function formatRules(rules: readonly ListedRule[], paint: Paint): string {
  const width = Math.max(...rules.map(({ code }) => code.length));
  const byFamily = Map.groupBy(rules, ({ family }) => family);
  const parts = families.flatMap(({ name, title, about }) => {
    const own = byFamily.get(name) ?? [];
    return own.length === 0
      ? []
      : [[paint('bold', title), about, '', ...own.map((rule) => formatLine(rule, width, paint))]];
  });
  return [...parts, [LEGEND]].map((lines) => lines.join('\n')).join('\n\n');
}

const LEGEND = [
  '✎ may be set in site.yaml, or with a reason in an outline; * is set in site.yaml.',
  '`khulasa check --explain <code>` says why a rule matters, how to mend what it finds, and how to set it.',
].join('\n');

function formatLine(rule: ListedRule, width: number, paint: Paint): string {
  const { code, level, title, canBeSet } = rule;
  const mark = isSet(rule) ? '*' : ' ';
  const word = paint(colourOf(level), `${level}${mark}`.padEnd('warning*'.length));
  return `${canBeSet ? '✎' : ' '} ${code.padEnd(width)}  ${word}  ${title}`;
}

function isSet({ level, severity, limits, limitsAsSet }: ListedRule): boolean {
  return (
    level !== severity ||
    Object.entries(limits ?? {}).some(([name, usual]) => limitsAsSet[name] !== usual)
  );
}
