import { describe, expect, test } from 'vitest';
import { scoreMutants } from '../../../scripts/mutation/score-mutants.ts';

const mutant = (fileName: string, status: string) => ({ fileName, status });

describe('scoreMutants', () => {
  test('counts as alive what survived and what no test ran, and as killed what never ended', () => {
    const file = '/home/a/src/check/grounding/passage.ts';
    const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'];
    expect(scoreMutants(statuses.map((status) => mutant(file, status)))).toEqual([
      { folder: 'src/check', killed: 2, alive: 2, score: 50 },
    ]);
  });

  test('scores each folder by itself, and rounds down', () => {
    const mutants = [
      mutant('src/model/a.ts', 'Killed'),
      mutant('src/sheets/a.ts', 'Killed'),
      mutant('src/sheets/b/c.ts', 'Killed'),
      mutant('src/sheets/b/c.ts', 'Survived'),
    ];
    expect(scoreMutants(mutants).map(({ folder, score }) => [folder, score])).toEqual([
      ['src/model', 100],
      ['src/sheets', 66.6],
    ]);
  });
});
