import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../output/cache-folder.ts';
import { readFixture } from '../support/read-fixture.ts';
import { readFolder } from '../support/read-output.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The small content, and a cache of its own. */
async function smallContent() {
  const files = await readFixture('small');
  const folder = await temporaryFolder(files);
  const cache = await cacheFolder();
  const build = async (...args: readonly string[]) => {
    const built = await runCli(['build', '--json', ...args], {
      in: folder,
      env: { KHULASA_CACHE: cache },
      cache: true,
    });
    const { reused, reasons, sheets } = JSON.parse(built.stdout) as {
      reused: number;
      reasons: { path: string; why: string }[];
      sheets: { format: string }[];
    };
    const printed = sheets.filter(({ format }) => format === 'pdf').length - reused;
    return { ...built, reused, printed, reasons };
  };
  const edit = async (path: string, before: string | RegExp, after: string) => {
    const text = files[path] ?? '';
    expect(text).toMatch(before);
    await writeFile(join(folder, path), text.replace(before, after));
  };
  return { folder, cache, build, edit };
}

describe('a second build', () => {
  test('prints nothing when nothing has changed, wherever it writes, and gives the same bytes', async () => {
    const { folder, build } = await smallContent();
    const first = await build();
    const outlines = join(folder, 'content', 'outlines');
    for (const name of await readdir(outlines)) await utimes(join(outlines, name), 0, 0);
    const second = await build('--out', 'elsewhere');
    expect([first.printed, first.reused]).toEqual([8, 0]);
    expect([second.printed, second.reused]).toEqual([0, 8]);
    expect(second.stderr).toContain('8 PDFs had been printed before and did not change.');
    expect(await readFolder(join(folder, 'elsewhere'))).toEqual(
      await readFolder(join(folder, 'output')),
    );
  });

  test('prints only the sheets that show what has changed, and says what that was', async () => {
    const { build, edit } = await smallContent();
    await build();
    await edit('content/facts/water.yaml', 'Length of the main canals', 'Length of all canals');
    const second = await build('--why', 'canals,dams');
    const because = second.reasons.filter(({ why }) => why.startsWith('printed: '));
    expect(because.length).toBe(second.printed);
    expect(because.map(({ path }) => path)).toContain('topics/canals/revision.pdf');
    for (const { path, why } of because) {
      expect(path).toMatch(/^topics\/canals\//);
      expect(why).toMatch(/^printed: changed: .*the fact `canal-length`/);
    }
    const dams = second.reasons.filter(({ path }) => path.startsWith('topics/dams/'));
    expect(dams.map(({ why }) => why.split(':')[0])).toEqual(dams.map(() => 'not printed'));
  });

  test('prints all sheets of a kind whose template has changed, and no others', async () => {
    const { build } = await smallContent();
    await build();
    const template = await readFolder('templates/sheets');
    const revision = String(template.get('revision.hbs')).replace(
      '</article>',
      '<p>More.</p></article>',
    );
    expect(revision).toContain('More.');
    const own = await temporaryFolder({ 'sheets/revision.hbs': revision });
    const second = await build('--templates', own, '--why', 'dams');
    expect(second.printed).toBe(2);
    expect(second.reasons.find(({ path }) => path.endsWith('revision.pdf'))?.why).toBe(
      'printed: changed: the template `revision`',
    );
  });

  test('prints all anew when the cache is gone or is not to be used', async () => {
    const { folder, cache, build } = await smallContent();
    await build('--formats', 'pdf');
    expect((await build('--formats', 'pdf', '--no-cache')).printed).toBe(8);
    await rm(join(cache, 'prints'), { recursive: true });
    await rm(join(folder, 'output', 'topics'), { recursive: true });
    const second = await build('--formats', 'pdf', '--why', 'dams');
    expect(second.printed).toBe(8);
    expect(second.reasons[0]?.why).toBe('printed: the cache had it no more');
  });

  test('prints again what was damaged in the cache', async () => {
    const { folder, cache, build } = await smallContent();
    await build();
    const before = await readFolder(join(folder, 'output'));
    const prints = join(cache, 'prints');
    for (const entry of await readdir(prints, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), '%PDF-1.4 evil');
    await rm(join(folder, 'output'), { recursive: true });
    const second = await build();
    expect(second.reused).toBe(0);
    expect(await readFolder(join(folder, 'output'))).toEqual(before);
  });

  test('does nothing at all when nothing has changed, and says so and all that it said before', async () => {
    const { folder, cache, build } = await smallContent();
    await writeFile(
      join(folder, 'content', 'outlines', 'wells.yaml'),
      'title: Wells\nsummary: Water.\nupdated: 2026-01-15\nhooks: [Old]\nbackground: [{id: a, point: P}]\nnowhere: x\n',
    );
    const told = (stderr: string): string =>
      stderr
        .replace(/^\[.*\n/gm, '')
        .replace(/^(?:Unpacking|Built|No sheet|Left|\d+ PDFs) .*\n/gm, '');
    const first = await build();
    const before = await readFolder(join(folder, 'output'));
    const second = await build('--why', 'dams');
    expect(second.stderr).toMatch(
      /^No sheet has changed: 8 HTML and 8 PDF sheets of 2 topics are as they were \(/m,
    );
    expect([first.code, second.code]).toEqual([1, 1]);
    expect(second.reasons.map(({ why }) => why.split(':')[0])).toEqual(
      second.reasons.map(() => 'not printed'),
    );
    expect(second.reasons.length).toBe(4);
    expect(told((await build()).stderr)).toBe(told(first.stderr));
    expect(await readFolder(join(folder, 'output'))).toEqual(before);
    const args = ['build', '--browser', join(folder, 'nowhere')];
    const other = await runCli(args, { in: folder, env: { KHULASA_CACHE: cache }, cache: true });
    expect(other.stderr).toContain('it is not there');
  });

  test('is not misled by a build that was killed', async () => {
    const { folder, cache, build, edit } = await smallContent();
    await build('--formats', 'html');
    const before = await readFolder(join(folder, 'output'));
    await edit('content/facts/water.yaml', 'Length of the main canals', 'Length of all canals');
    const env = { KHULASA_CACHE: cache };
    const killed = startCli(['build', '--formats', 'html'], { in: folder, env, cache: true });
    await killed.says('canals: revision.html').finally(() => process.kill(killed.pid, 'SIGKILL'));
    await killed.outcome;
    await edit(
      'content/facts/water.yaml',
      'Length of the main canals',
      'Length of the main canals',
    );
    expect((await build('--formats', 'html')).code).toBe(0);
    expect(await readFolder(join(folder, 'output'))).toEqual(before);
  });

  test('can go on beside another with the same cache', async () => {
    const { folder, build } = await smallContent();
    const [one, other] = await Promise.all([build('--out', 'one'), build('--out', 'other')]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(await readFolder(join(folder, 'one'))).toEqual(await readFolder(join(folder, 'other')));
    expect((await build()).printed).toBe(0);
  });
});
