import { codeFrame, type Problem } from '../index.ts';
import type { Paint } from './style-text.ts';

/** Problems as people read them: grouped by file, each with its place, its code, a code frame and how to mend it. */
export function formatPretty(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  return files
    .map((file) => {
      const own = problems.filter(({ place }) => place.file === file);
      return [
        paint('bold', printable(file)),
        ...own.map((problem) => formatOne(problem, texts.get(file) ?? '', paint)),
      ].join('\n\n');
    })
    .join('\n\n');
}

function formatOne(
  { code, severity, message, hint, place }: Problem,
  text: string,
  paint: Paint,
): string {
  const word = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const frame = codeFrame(text, place);
  return [
    `  ${place.line}:${place.column}  ${word}  ${printable(message)}  ${paint('dim', code)}`,
    ...(frame === '' ? [] : [indent(frame)]),
    ...(hint === undefined ? [] : [`    ${paint('cyan', 'hint')}  ${printable(hint)}`]),
  ].join('\n');
}

/** Problems as annotations of a pull request (GitHub Actions, "workflow commands"). */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, code, message, hint, place }) => {
      const where = `file=${escapeProperty(place.file)},line=${place.line},col=${place.column},title=${escapeProperty(code)}`;
      return `::${severity} ${where}::${escapeData([message, hint].filter((part) => part !== undefined).join(' '))}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Control characters in an author's text would act on the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '□');
}
