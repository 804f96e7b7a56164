import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/pipelines/check-content.ts';
import { FIXTURES_FOLDER } from '../support/complete-library.ts';
import { sayProblem } from '../support/say-problems.ts';

const CARELESS = join(FIXTURES_FOLDER, 'careless');

/** Three outlines written carelessly on purpose: by a chatbot, by an academy, late at night. */
async function checkCareless(): Promise<string[]> {
  const { problems } = await checkContent({
    content: 'content',
    from: CARELESS,
    topics: [],
    today: '2026-11-22',
  });
  return problems.map(sayProblem);
}

function codesOf(said: readonly string[], file: string): string[] {
  return said
    .filter((problem) => problem.startsWith(`content/outlines/${file}.yaml`))
    .map((problem) => / (?:error|warning) ([^:]+):/.exec(problem)?.[1] ?? '');
}

describe('Outlines written carelessly', () => {
  test('are told what an examiner and a fact-checker would tell them', async () => {
    const said = await checkCareless();
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(join(CARELESS, 'expected.txt'));
  });

  test.each([
    ['chatbot-alliance', ['thesis/not-arguable', 'grounding/money', 'mcq/gives-away']],
    ['academy-betrayal', ['prompt/promises', 'quote/overused', 'urdu/script']],
    ['sleepy-abbottabad', ['language/jargon', 'mcq/two-right', 'way-forward/no-actor']],
  ])('%s is told the worst of it', async (file, codes) => {
    const told = codesOf(await checkCareless(), file);
    expect(told).toEqual(expect.arrayContaining(codes));
    expect(told.length).toBeGreaterThan(20);
  });
});
