import { cp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../support/read-fixture.ts';
import { readFolder } from '../support/read-output.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The small content with more topics, so that no part is empty, and its parts. */
async function builtInParts(of: number, ...args: readonly string[]): Promise<string> {
  const files = await readFixture('small');
  const dams = files['content/outlines/dams.yaml'] ?? '';
  const folder = await temporaryFolder({
    ...files,
    'content/outlines/floods.yaml': dams.replace('Dams and silt', 'Floods and silt'),
    'content/outlines/springs.yaml': `${dams.replace('Dams and silt', 'Springs')}related: [dams, floods]\n`,
  });
  const numbers = Array.from({ length: of }, (_, at) => at + 1);
  await Promise.all(
    numbers.map(async (number) => {
      const shard = ['--shard', `${number}/${of}`, '--out', `part-${number}`, '--jobs', '1'];
      const { code } = await runCli(['build', ...shard, ...args], { in: folder });
      expect(code).toBe(0);
    }),
  );
  return folder;
}

describe('khulasa merge', () => {
  test('makes of three parts what one build makes, byte for byte', async () => {
    const folder = await builtInParts(3);
    const merged = await runCli(['merge', 'part-3', 'part-1', 'part-2'], { in: folder });
    await runCli(['build', '--out', 'whole'], { in: folder });
    expect(merged).toMatchObject({ code: 0, stdout: '' });
    expect(merged.stderr).toContain('Put 32 sheets of 3 parts together.');
    expect(await readFolder(join(folder, 'output'))).toEqual(
      await readFolder(join(folder, 'whole')),
    );
  });

  test('takes what it merged before for its own, and what is no longer made away', async () => {
    const folder = await builtInParts(2, '--formats', 'html');
    await runCli(['merge', 'part-1', 'part-2'], { in: folder });
    await rm(join(folder, 'content/outlines/springs.yaml'));
    for (const number of ['1', '2'])
      await runCli(
        ['build', '--shard', `${number}/2`, '--out', `part-${number}`, '--formats', 'html'],
        { in: folder },
      );
    expect((await runCli(['merge', 'part-1', 'part-2'], { in: folder })).code).toBe(0);
    const paths = [...(await readFolder(join(folder, 'output'))).keys()];
    expect(paths.filter((path) => path.includes('springs'))).toEqual([]);
    expect(paths).toContain('topics/floods/revision.html');
  });

  test.each([
    [['part-1'], 3, 'Of 2 parts there is no 2/2.'],
    [['part-1', 'part-2', 'part-1'], 3, 'Part 1/2 is named twice.'],
    [['part-1', 'nowhere'], 3, 'nowhere is no whole part of a build: there is no such folder.'],
    [
      ['part-1', 'content'],
      3,
      'content is no whole part of a build: it has no .khulasa-files.json.',
    ],
    [['part-1', 'whole'], 3, 'whole is a whole build, and no part of one.'],
    [['part-1', 'other'], 3, 'topics/dams/revision.html is not as it was written.'],
  ])('refuses %j, says why and writes nothing', async (parts, code, why) => {
    const folder = await builtInParts(2, '--formats', 'html');
    await runCli(['build', '--out', 'whole', '--formats', 'html'], { in: folder });
    await cp(join(folder, 'part-2'), join(folder, 'other'), { recursive: true });
    await writeFile(join(folder, 'other/topics/dams/revision.html'), 'changed');
    const merged = await runCli(['merge', ...parts], { in: folder });
    expect(merged.code).toBe(code);
    expect(merged.stderr).toContain(why);
    await expect(readdir(join(folder, 'output'))).rejects.toThrow('ENOENT');
  });

  test('refuses parts of different content', async () => {
    const folder = await builtInParts(2, '--formats', 'html');
    const outline = join(folder, 'content/outlines/dams.yaml');
    const text = await readFile(outline, 'utf8');
    await writeFile(outline, text.replace('Dams and silt', 'Dams and mud'));
    await runCli(['build', '--shard', '2/2', '--out', 'part-2', '--formats', 'html'], {
      in: folder,
    });
    const merged = await runCli(['merge', 'part-1', 'part-2'], { in: folder });
    expect(merged.code).toBe(3);
    expect(merged.stderr).toContain('index.html is not the same in part-1 and part-2.');
    await expect(readdir(join(folder, 'output'))).rejects.toThrow('ENOENT');
  });

  test('follows no link out of a part', async () => {
    const folder = await builtInParts(2, '--formats', 'html');
    const page = join(folder, 'part-1', 'index.html');
    await writeFile(join(folder, 'secret'), await readFile(page));
    await rm(page);
    await symlink(join(folder, 'secret'), page);
    const merged = await runCli(['merge', 'part-1', 'part-2'], { in: folder });
    expect(merged.code).toBe(3);
    expect(merged.stderr).toContain('index.html is missing');
  });
});

test.each(['0/2', '3/2', '1', 'a/b', '1/2/3', '-1/2'])(
  'khulasa build --shard %s is refused',
  async (shard) => {
    const folder = await temporaryFolder(await readFixture('small'));
    const built = await runCli(['build', '--shard', shard], { in: folder });
    expect(built.code).toBe(2);
    expect(built.stderr).toContain('Write which part of how many, such as `--shard 2/3`.');
  },
);
