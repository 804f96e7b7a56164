import { posix, relative, sep } from 'node:path';
import { printable, type Problem } from '../index.ts';

/** Where GitHub looks for the file that an annotation names: its checkout, and the folder that we run in. */
export interface GithubPlace {
  readonly workspace: string | undefined;
  readonly folder: string;
}

/**
 * Problems as annotations of a pull request. The form and its escapes are those of GitHub's own toolkit
 * (actions/toolkit, packages/core/src/command.ts: `::error file=…,line=…,col=…,title=…::message`).
 */
export function formatGithub(problems: readonly Problem[], place: GithubPlace): string {
  return problems.map((problem) => formatOne(problem, place)).join('\n');
}

function formatOne({ severity, code, message, hint, place }: Problem, at: GithubPlace): string {
  const properties = {
    file: fileIn(place.file, at),
    line: String(place.line),
    col: String(place.column),
    title: code,
  };
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(printable(value))}`,
  );
  const said = [message, ...(hint === undefined ? [] : [hint])].map(printable).join('\n');
  return `::${severity} ${listed.join(',')}::${escapeData(said)}`;
}

/** GitHub counts from the checkout, which need not be the folder that we run in. */
function fileIn(file: string, { workspace, folder }: GithubPlace): string {
  if (workspace === undefined || workspace === '') return file;
  const below = relative(workspace, folder).split(sep).join('/');
  return below.startsWith('..') ? file : posix.join(below, file);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
