import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../src/cli/format-github.ts';
import { aProblem } from '../support/a-problem.ts';

const HERE = { folder: '/work', workspace: undefined };

/** What the runner reads out of a line (actions/runner, ActionCommand): the reverse of the toolkit's escapes. */
function read(line: string): Record<string, string> {
  const [, command = '', properties = '', data = ''] =
    /^::(\w+) ([^\n]*?)::([^\n]*)$/.exec(line) ?? [];
  const pairs = properties.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescape(pair.slice(at + 1))];
  });
  return { ...Object.fromEntries(pairs), command, data: unescape(data) };
}

function unescape(text: string): string {
  const letters: Record<string, string> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',' };
  return text
    .replace(/%(0D|0A|3A|2C)/g, (_, code: string) => letters[code] ?? '')
    .replaceAll('%25', '%');
}

describe('formatGithub', () => {
  test('annotates the place with the message, and with the hint below it', () => {
    const problem = aProblem({ hint: 'Write one.', place: { line: 3, column: 7 } });
    expect(formatGithub([problem], HERE)).toBe(
      '::error file=content/outlines/canals.yaml,line=3,col=7,title=schema/missing::`title` is missing.%0AWrite one.',
    );
  });

  test('lets no name of a file act on a terminal', () => {
    const problem = aProblem({ place: { file: 'a\u001B[2J\nb.yaml' } });
    expect(formatGithub([problem], HERE)).toContain('file=a□[2J b.yaml,');
  });

  test('tells warnings from errors', () => {
    expect(formatGithub([aProblem({ severity: 'warning' })], HERE)).toMatch(/^::warning file=/);
  });

  test('escapes percent signs, and in properties colons and commas too', () => {
    const problem = aProblem({ message: '25%, or 3: none', place: { file: 'a,b:c%.yaml' } });
    expect(formatGithub([problem], HERE)).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=schema/missing::25%25, or 3: none',
    );
  });

  test('names files as seen from the checkout, where the run is in a folder of it', () => {
    const file = (folder: string) =>
      read(formatGithub([aProblem()], { folder, workspace: '/checkout' }))['file'];
    expect(file('/checkout')).toBe('content/outlines/canals.yaml');
    expect(file('/checkout/site/css')).toBe('site/css/content/outlines/canals.yaml');
    expect(file('/elsewhere')).toBe('content/outlines/canals.yaml');
  });

  test('is one line for each problem, from which what was said can be read again, whatever it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', ':', ',', '=', '\n', '\r', 'A', '0', ' '),
    });
    fc.assert(
      fc.property(text, text, (any, file) => {
        const message = `x${any}`; // an order at the beginning would be taken apart
        const place = { file: `x${file}`, line: 2, column: 5 };
        const lines = formatGithub([aProblem({ message, place })], HERE).split(/\r|\n/);
        expect(lines).toHaveLength(1);
        expect(read(lines[0] ?? '')).toEqual({
          command: 'error',
          file: place.file.replace(/[\n\r]/g, ' '),
          line: '2',
          col: '5',
          title: 'schema/missing',
          data: message.replace(/[\n\r]/g, ' '),
        });
      }),
    );
  });
});
