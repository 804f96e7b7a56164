import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeManyTopics } from '../../scripts/write-many-topics.ts';
import { loadLibrary } from '../../src/pipelines/load-library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('writeManyTopics writes as many topics as it is asked for, all sound, with ids and points of their own', async () => {
  const from = await temporaryFolder();
  writeManyTopics(join(from, 'content'), 14);
  const { library, sound } = await loadLibrary({ content: 'content', from, today: '2026-11-22' });
  expect(sound).toHaveLength(14);
  for (const key of ['id', 'point'] as const) {
    const [first = [], second = []] = [0, 1].map((copy) =>
      library.topics.get(`pakistan-us-relations-${copy}`)?.value.causes.map((cause) => cause[key]),
    );
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((written) => second.includes(written))).toEqual([]);
  }
});

test('three topics are sound, since they are related to no topic that is not there', async () => {
  const from = await temporaryFolder();
  writeManyTopics(join(from, 'content'), 3);
  const { sound } = await loadLibrary({ content: 'content', from, today: '2026-11-22' });
  expect(sound).toHaveLength(3);
});

test('the seventieth copy is sound: its word is no unit of measure', async () => {
  const from = await temporaryFolder();
  const outlines = join(from, 'content', 'outlines');
  writeManyTopics(join(from, 'content'), 426);
  for (const name of readdirSync(outlines))
    if (!/-(?:0|70)\.yaml$/.test(name)) rmSync(join(outlines, name));
  const { sound } = await loadLibrary({ content: 'content', from, today: '2026-11-22' });
  expect(sound).toHaveLength(12);
});
