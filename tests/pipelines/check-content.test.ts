import { describe, expect, test } from 'vitest';
import { checkContent, type CheckOptions } from '../../src/pipelines/check-content.ts';
import { codesAndPlaces } from '../support/say-problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SOUND = 'title: A\nsummary: B.\nupdated: 2026-01-15\n';

/** Content whose problems stand in an outline, in an overlay of another one, and in a file that topics share. */
const CONTENT = {
  'content/outlines/canals.yaml': `${SOUND}related: [nowhere]\n`,
  'content/outlines/dams.yaml': SOUND,
  'content/outlines/seas.yaml': SOUND,
  'content/overlays/academy/outlines/lecture.yaml': 'extends: dams\nremove: [nothing]\n',
  'content/overlays/academy/outlines/own.yaml': `${SOUND}related: [nowhere]\n`,
  'content/facts/shared.yaml': 'no: list\n',
};

async function check(options: Partial<CheckOptions> = {}, files: Record<string, string> = CONTENT) {
  const from = await temporaryFolder(files);
  return checkContent({ content: 'content', from, topics: [], today: '2026-11-22', ...options });
}

describe('checkContent', () => {
  test('scores each topic by its outline and the overlays of it, and by no file that topics share', async () => {
    const { summary, problems } = await check();
    expect(problems).toHaveLength(4);
    expect(summary).toMatchObject({ errors: 4, warnings: 0, topics: 4 });
    expect(summary.scores).toEqual([
      expect.objectContaining({ topic: 'canals', score: 90, errors: 1 }),
      expect.objectContaining({ topic: 'dams', score: 90, codes: { 'overlay/unknown-item': 1 } }),
      expect.objectContaining({ topic: 'own', score: 90 }),
      expect.objectContaining({ topic: 'seas', score: 100, errors: 0, warnings: 0, codes: {} }),
    ]);
  });

  test.each(['title: "Dams\n', 'title: Dams\nsumary: Short.\n'])(
    'gives no score to an outline that no rule could read: %j',
    async (text) => {
      const { summary } = await check({}, { 'content/outlines/dams.yaml': text });
      expect(summary.scores).toMatchObject([{ topic: 'dams', score: null }]);
    },
  );

  test('of the topics asked for tells their own problems, those of their overlays, and shared ones', async () => {
    const { problems, summary } = await check({ topics: ['dams'] });
    expect(codesAndPlaces(problems)).toEqual([
      'schema/type at content/facts/shared.yaml',
      'overlay/unknown-item at content/overlays/academy/outlines/lecture.yaml',
    ]);
    expect(summary.scores).toMatchObject([{ topic: 'dams', score: 90 }]);
  });

  test('knows a topic that only an overlay has', async () => {
    const { problems } = await check({ topics: ['own'] });
    expect(codesAndPlaces(problems)).toContain(
      'reference/unknown-topic at content/overlays/academy/outlines/own.yaml',
    );
  });

  test('gives problems in the order of files and lines, whichever layer showed them', async () => {
    const { problems } = await check();
    const files = problems.map(({ place }) => place.file);
    expect(files).toEqual(files.toSorted());
  });

  test('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('Stop.'));
    await expect(check({ signal })).rejects.toThrow('Stop.');
  });
});
