import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPretty } from '../../src/cli/format-pretty.ts';
import { checkContent } from '../../src/pipelines/check-content.ts';
import { loadLibrary } from '../../src/pipelines/load-library.ts';
import { plainPaint } from '../support/plain-paint.ts';
import { readFixture } from '../support/read-fixture.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { findTerminalActs } from './find-terminal-acts.ts';
import { HOSTILE_FOLDERS, type HostileFolder } from './hostile-folders.ts';

/** What lies beside the content folder and is nobody's business. */
const PRIVATE = { 'private/secret.yaml': 'SECRET: [', 'private/secret.md': 'SECRET' };

async function makeFolder({ files, links = {} }: HostileFolder): Promise<string> {
  const small = Object.entries(await readFixture('small')).filter(
    ([path]) => !path.includes('overlays'),
  );
  const folder = await temporaryFolder({ ...Object.fromEntries(small), ...PRIVATE, ...files });
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(folder, target), join(folder, path));
  }
  return folder;
}

test.each(HOSTILE_FOLDERS)(
  'A folder with $what is told as a problem, and the rest is sound',
  async (hostile) => {
    const from = await makeFolder(hostile);
    const options = { content: 'content', from, today: '2026-11-22' };
    const { sound } = await loadLibrary(options);
    const { problems, texts } = await checkContent({ ...options, topics: [] });
    const told = formatPretty(problems, texts, plainPaint);
    expect(problems.map(({ code }) => String(code))).toContain(hostile.code);
    expect(sound).toEqual(expect.arrayContaining(['canals', 'dams']));
    expect(findTerminalActs(told)).toEqual([]);
    expect(told).not.toContain('SECRET');
    expect(told.length).toBeLessThan(100_000);
    expect(Object.hasOwn(Object.prototype, 'title') || 'polluted' in {}).toBe(false);
  },
);

test('Ids that are names of JavaScript are ids like others', async () => {
  const small = await readFixture('small');
  const renamed = Object.entries(small)
    .filter(([path]) => !path.includes('overlays'))
    .map(([path, text]) => [
      path.replace('survey', 'constructor').replace('dams', 'prototype'),
      text
        .replaceAll('survey#', 'constructor#')
        .replaceAll('[dams]', '[prototype]')
        .replaceAll('no-drains', 'constructor'),
    ]);
  const from = await temporaryFolder(Object.fromEntries(renamed) as Record<string, string>);
  const { problems, library } = await loadLibrary({
    content: 'content',
    from,
    today: '2026-11-22',
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...library.topics.keys()]).toEqual(['canals', 'prototype']);
});
