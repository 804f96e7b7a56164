import { expect, test } from 'vitest';
import type { BuildOutcome } from '../../src/pipelines/build-options.ts';
import { troublesOf } from '../../src/pipelines/troubles-of.ts';
import { Failure } from '../../src/problems/failure.ts';
import { aProblem } from '../support/a-problem.ts';

function anOutcome(over: Partial<BuildOutcome>): BuildOutcome {
  return {
    out: 'output',
    sheets: [],
    failed: [],
    skipped: [],
    kept: [],
    problems: [],
    texts: new Map(),
    warnings: [],
    browser: undefined,
    reused: 0,
    unchanged: 0,
    reasons: [],
    ...over,
  };
}

test('sheets that failed come first, then errors, then warnings', () => {
  const place = { file: 'a.yaml', line: 1, column: 1 };
  const outcome = anOutcome({
    problems: [
      aProblem({ severity: 'warning', message: 'w', place }),
      aProblem({ severity: 'error', message: 'e', place }),
    ],
    failed: [{ topic: 't', sheet: 's', format: 'html', message: 'm', hint: 'h' }],
    warnings: ['too long'],
  });
  expect(troublesOf({ outcome }).map(({ kind, message }) => [kind, message])).toEqual([
    ['failed', 't: s: m'],
    ['error', 'e'],
    ['warning', 'w'],
    ['warning', 'too long'],
  ]);
});

test('a problem is told with its place and the lines around it, where its file was read', () => {
  const place = { file: 'a.yaml', line: 2, column: 3 };
  const problems = [aProblem({ place })];
  const [read] = troublesOf({
    outcome: anOutcome({ problems, texts: new Map([['a.yaml', 'a\nb: c']]) }),
  });
  expect(read).toMatchObject({ where: 'a.yaml:2:3', frame: expect.stringContaining('> 2 | b: c') });
  const [unread] = troublesOf({ outcome: anOutcome({ problems }) });
  expect(unread).toMatchObject({ where: 'a.yaml', frame: '' });
});

test('nothing hidden is told as it is', () => {
  const place = { file: 'a\u202E.yaml', line: 1, column: 1 };
  const problems = [aProblem({ message: 'b\u202E', hint: 'c\u200B', place })];
  expect(troublesOf({ outcome: anOutcome({ problems }) })).toMatchObject([
    { where: 'a□.yaml', message: 'b□', hint: 'c□' },
  ]);
});

test('a build that came to nothing is told with its hint', () => {
  const failure = new Failure('template/broken', 'It is broken.', { hint: 'Mend it.' });
  expect(troublesOf({ failure })).toEqual([
    { kind: 'failed', where: '', message: 'It is broken.', hint: 'Mend it.', frame: '' },
  ]);
});
