import { codeFrame, type FileTexts, printable, type Problem } from '../index.ts';
import { countSeverities } from './count-severities.ts';
import type { Paint } from './style-text.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Problems as people read them: under the name of their file and how many there are, each with its severity, line and
 * code, what is wrong, the lines around it, and how to mend it.
 */
export function formatPretty(problems: readonly Problem[], texts: FileTexts, paint: Paint): string {
  return [...Map.groupBy(problems, ({ place }) => place.file)]
    .map(([file, own]) =>
      [
        headingOf(file, own, paint),
        ...own.map((problem) => formatOne(problem, texts.get(file), paint)),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}

function headingOf(file: string, own: readonly Problem[], paint: Paint): string {
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const counts = countSeverities({ errors, warnings: own.length - errors });
  return `${paint('bold', printable(file))}  ${counts}`;
}

/** A file whose text was not read has no lines to speak of. */
function formatOne(
  { code, severity, message, hint, place }: Problem,
  text: string | undefined,
  paint: Paint,
): string {
  const word = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const where = text === undefined ? '' : ` in line ${place.line}, column ${place.column}`;
  const frame = codeFrame(text ?? '', place);
  return [
    `  ${word}${where}  ${paint('dim', code)}`,
    wrapText(printable(message), '    '),
    ...(frame === '' || text === undefined ? [] : [indent(frame)]),
    ...(hint === undefined ? [] : [formatHint(hint, paint)]),
  ].join('\n');
}

function formatHint(hint: string, paint: Paint): string {
  const lines = wrapText(printable(hint), ' '.repeat('    hint  '.length));
  return `    ${paint('cyan', 'hint')}  ${lines.trimStart()}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
