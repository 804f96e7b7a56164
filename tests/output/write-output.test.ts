import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { abandonClaim, createClaimId } from '../../src/output/folder/write-claim.ts';
import { openOutputFolder, type OutputFolder } from '../../src/output/write-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LIST = '.khulasa-files.json';

async function openFolder(folder: string, force = false): Promise<OutputFolder> {
  return await openOutputFolder(folder, { force });
}

/** A whole build: writes the files, and ends. */
async function build(
  folder: string,
  files: Readonly<Record<string, string>>,
  keep: readonly string[] = [],
): Promise<readonly string[]> {
  await using output = await openFolder(folder);
  for (const [path, content] of Object.entries(files)) await output.write({ path, content });
  return await output.finish('{"sheets": []}\n', { keep });
}

/** Every file under the folder but the list of files and the claim of the build that is under way, by path. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name !== LIST && !name.endsWith('.lock'))
    .filter((entry) => entry.isFile());
  const contents = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(contents)).sort());
}

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

test('a file is written where it belongs, and its length and sum are told', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'output');
  await using output = await openFolder(folder);
  const written = await output.write({ path: 'topics/a/index.html', content: 'خلاصہ' });
  await output.write({ path: 'topics/a/sheet.pdf', content: new Uint8Array([1, 2, 3]) });
  const sha256 = createHash('sha256').update('خلاصہ').digest('hex');
  expect(written).toEqual({ path: 'topics/a/index.html', bytes: 10, sha256 });
  expect(await readFile(join(folder, 'topics/a/index.html'), 'utf8')).toBe('خلاصہ');
  expect([...(await readFile(join(folder, 'topics/a/sheet.pdf')))]).toEqual([1, 2, 3]);
});

test('a file whose content is the same is left as it is, any other is replaced', async () => {
  const folder = await temporaryFolder();
  await build(folder, { 'same.html': 'same', 'other.html': 'old' });
  for (const name of ['same.html', 'other.html']) await utimes(join(folder, name), 1, 1);
  await build(folder, { 'same.html': 'same', 'other.html': 'new' });
  expect((await stat(join(folder, 'same.html'))).mtimeMs).toBe(1000);
  expect((await stat(join(folder, 'other.html'))).mtimeMs).toBeGreaterThan(1000);
  expect(await contentsOf(folder)).toMatchObject({ 'same.html': 'same', 'other.html': 'new' });
});

test('the same build twice leaves every file as it is, the lists too', async () => {
  const folder = await temporaryFolder();
  await build(folder, { 'a/b.html': 'b' });
  for (const name of ['manifest.json', LIST]) await utimes(join(folder, name), 1, 1);
  await build(folder, { 'a/b.html': 'b' });
  for (const name of ['manifest.json', LIST])
    expect((await stat(join(folder, name))).mtimeMs).toBe(1000);
});

test('what an earlier build wrote and this one did not is removed, with folders that it leaves empty', async () => {
  const folder = await temporaryFolder();
  await build(folder, {
    'topics/old/a.html': 'a',
    'topics/old/b.html': 'b',
    'topics/new/c.html': 'c',
  });
  const removed = await build(folder, { 'topics/new/c.html': 'c' });
  expect(removed).toEqual(['topics/old/a.html', 'topics/old/b.html']);
  expect(Object.keys(await contentsOf(folder))).toEqual(['manifest.json', 'topics/new/c.html']);
  expect(await foldersOf(folder)).toEqual(['new', 'topics']);
});

test('what is kept stays, and is still removed by a build that does not keep it', async () => {
  const folder = await temporaryFolder();
  await build(folder, { 'a.html': 'a', 'b.html': 'b' });
  expect(await build(folder, { 'a.html': 'a' }, ['b.html', 'never-written.html'])).toEqual([]);
  expect(await contentsOf(folder)).toMatchObject({ 'b.html': 'b' });
  expect(await build(folder, { 'a.html': 'a' })).toEqual(['b.html']);
});

test('a file that Khulasa did not write, or that somebody has changed since, is never removed', async () => {
  const folder = await temporaryFolder();
  await build(folder, { 'changed.html': 'ours', 'topics/a.html': 'a' });
  await writeFile(join(folder, 'changed.html'), 'theirs');
  await writeFile(join(folder, 'topics/CNAME'), 'theirs');
  await build(folder, { 'new.html': 'new' });
  expect(await contentsOf(folder)).toEqual({
    'changed.html': 'theirs',
    'manifest.json': '{"sheets": []}\n',
    'new.html': 'new',
    'topics/CNAME': 'theirs',
  });
});

test('the manifest of the build before is there to be read', async () => {
  const folder = await temporaryFolder();
  const manifest = async (): Promise<string | undefined> => {
    await using output = await openFolder(folder);
    return output.previousManifest;
  };
  expect(await manifest()).toBeUndefined();
  await build(folder, {});
  expect(await manifest()).toBe('{"sheets": []}\n');
});

test('a folder with files of others is refused and left as it is, unless it is forced', async () => {
  const folder = await temporaryFolder({ 'thesis.docx': 'years of work' });
  await expect(openFolder(folder)).rejects.toMatchObject({
    code: 'output/foreign',
    message: expect.stringContaining('thesis.docx'),
    hint: expect.stringContaining('--force'),
  });
  expect(await readdir(folder)).toEqual(['thesis.docx']);
  await using output = await openFolder(folder, true);
  await output.write({ path: 'index.html', content: 'x' });
  await output.finish('{}', { keep: [] });
  expect(await contentsOf(folder)).toMatchObject({ 'thesis.docx': 'years of work' });
});

test('hidden files do not make a folder somebody’s own', async () => {
  const folder = await temporaryFolder({ '.gitkeep': '', '.git': 'gitdir: elsewhere' });
  await build(folder, { 'index.html': 'x' });
  expect(await contentsOf(folder)).toMatchObject({
    '.git': 'gitdir: elsewhere',
    'index.html': 'x',
  });
});

test.each([
  '../outside.html',
  'a/../../outside.html',
  '/etc/outside.html',
  'a\\..\\..\\outside.html',
  'C:/outside.html',
  'C:outside.html',
  'a//b.html',
  './a.html',
  'a/.',
  '',
  'a\0.html',
  'nul',
  'topics/CON.html',
  'lpt1.txt',
  'a.',
  'a /b.html',
  'a?.html',
  'file:///a',
  'a:stream',
])('the path %j is refused', async (path) => {
  const folder = join(await temporaryFolder(), 'output');
  await using output = await openFolder(folder);
  await expect(output.write({ path, content: 'x' })).rejects.toMatchObject({
    code: 'output/unwritable',
  });
  expect(await contentsOf(folder)).toEqual({});
  expect(await readdir(join(folder, '..'))).toEqual(['output']);
});

test('a folder inside that is a link is refused, and nothing is made where it leads', async () => {
  const elsewhere = await temporaryFolder();
  const folder = await temporaryFolder();
  await using output = await openFolder(folder);
  await symlink(elsewhere, join(folder, 'topics'));
  await expect(output.write({ path: 'topics/a/b.html', content: 'x' })).rejects.toMatchObject({
    code: 'output/unwritable',
    message: expect.stringContaining('is a link'),
  });
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a file that is a link is replaced, and what it leads to is left as it is', async () => {
  const elsewhere = await temporaryFolder({ 'a.html': 'theirs' });
  const folder = await temporaryFolder();
  await using output = await openFolder(folder);
  await symlink(join(elsewhere, 'a.html'), join(folder, 'a.html'));
  await output.write({ path: 'a.html', content: 'ours' });
  expect(await contentsOf(elsewhere)).toEqual({ 'a.html': 'theirs' });
  expect((await lstat(join(folder, 'a.html'))).isSymbolicLink()).toBe(false);
});

test('the output folder itself may be a link', async () => {
  const elsewhere = await temporaryFolder();
  const link = join(await temporaryFolder(), 'output');
  await symlink(elsewhere, link);
  await build(link, { 'a/b.html': 'x' });
  expect(await contentsOf(elsewhere)).toMatchObject({ 'a/b.html': 'x' });
});

test.each([
  ['not JSON', () => '{"files": {"a.html'],
  ['of another shape', () => '[]'],
  ['null', () => 'null'],
  ['empty', () => ''],
])('a list of files that is %s costs nothing but tidiness', async (_, list) => {
  const folder = await temporaryFolder();
  await build(folder, { 'a.html': 'a' });
  await writeFile(join(folder, LIST), list());
  await build(folder, { 'b.html': 'b' });
  expect(Object.keys(await contentsOf(folder))).toEqual(['a.html', 'b.html', 'manifest.json']);
});

test('a list of files that was written to deceive does not lead out of the folder', async () => {
  const parent = await temporaryFolder({
    'secret.txt': 'secret',
    'elsewhere/secret.txt': 'secret',
  });
  const folder = join(parent, 'output');
  await build(folder, {});
  await symlink(join(parent, 'elsewhere'), join(folder, 'link'));
  await symlink(join(parent, 'secret.txt'), join(folder, 'secret.txt'));
  const sum = createHash('sha256').update('secret').digest('hex');
  const paths = [
    '../secret.txt',
    join(parent, 'secret.txt'),
    'link/secret.txt',
    'secret.txt',
    'a/../../secret.txt',
  ];
  await writeFile(
    join(folder, LIST),
    JSON.stringify({ files: Object.fromEntries(paths.map((path) => [path, sum])) }),
  );
  await build(folder, {});
  expect(await contentsOf(parent)).toMatchObject({
    'secret.txt': 'secret',
    'elsewhere/secret.txt': 'secret',
  });
});

test('two files for one place are a mistake of ours, also where only their capitals differ', async () => {
  await using output = await openFolder(await temporaryFolder());
  await output.write({ path: 'a.html', content: 'a' });
  await output.write({ path: 'a.html', content: 'a' });
  await expect(output.write({ path: 'a.html', content: 'b' })).rejects.toThrow(
    'Two files for one place',
  );
  await expect(output.write({ path: 'A.html', content: 'a' })).rejects.toThrow(
    'Two files for one place',
  );
});

test('the manifest and the list of files are written by nobody else', async () => {
  await using output = await openFolder(await temporaryFolder());
  for (const path of ['manifest.json', LIST])
    await expect(output.write({ path, content: 'x' })).rejects.toThrow('written by finish()');
});

test.each([
  [
    'a file where a folder should be',
    { topics: 'a file' },
    'There is a file where a folder should be.',
  ],
  [
    'a folder where a file should be',
    { 'topics/a.html/b': '' },
    'There is a folder where a file should be.',
  ],
])('%s is explained', async (_, files, words) => {
  const folder = await temporaryFolder({ [LIST]: '{}', ...files });
  await using output = await openFolder(folder);
  await expect(output.write({ path: 'topics/a.html', content: 'x' })).rejects.toMatchObject({
    code: 'output/unwritable',
    message: expect.stringContaining('topics/a.html cannot be written'),
    hint: expect.stringContaining(words),
  });
});

test('an output folder that is a file is explained', async () => {
  const file = join(await temporaryFolder({ output: 'a file' }), 'output');
  await expect(openFolder(file)).rejects.toMatchObject({ code: 'output/unwritable' });
});

test('a build that is killed leaves whole files, and the next goes on from there', async () => {
  const folder = join(await temporaryFolder(), 'output');
  const source = join(import.meta.dirname, '../../src/output/write-output.ts');
  const script = `const { openOutputFolder } = await import(${JSON.stringify(source)});
const output = await openOutputFolder(${JSON.stringify(folder)}, { force: false });
for (let n = 0; ; n += 1) { await output.write({ path: 'a/' + n + '.html', content: String(n).repeat(200000) }); if (n === 5) console.log('on'); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'b', `.khulasa-${child.pid}-0123456789ab.tmp`), 'half a file');
  await writeFile(
    join(folder, 'b', `.khulasa-${process.pid}-0123456789ab.tmp`),
    'of one that runs',
  );
  await build(folder, { 'index.html': 'x' });
  for (const [path, content] of Object.entries(await contentsOf(folder))) {
    const number = /^a\/(\d+)\.html$/.exec(path)?.[1];
    if (number !== undefined) expect(content).toBe(number.repeat(200000));
    else
      expect(path).toMatch(
        new RegExp(`^(index.html|manifest.json|b/.khulasa-${process.pid}-0123456789ab.tmp)$`),
      );
  }
});

/** A build that ends in the middle, as one that is killed does. */
async function breakOff(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await using output = await openFolder(folder);
  for (const [path, content] of Object.entries(files)) await output.write({ path, content });
}

test('what a build that did not end has written is removed by one that does not make it', async () => {
  const folder = await temporaryFolder();
  await build(folder, { 'a.html': 'a', 'replaced.html': 'old' });
  await breakOff(folder, { 'b/new.html': 'b', 'replaced.html': 'new' });
  await breakOff(folder, { 'c/newer.html': 'c' });
  const removed = await build(folder, { 'a.html': 'a' });
  expect(removed.toSorted()).toEqual(['b/new.html', 'c/newer.html', 'replaced.html']);
  expect(await contentsOf(folder)).toEqual({ 'a.html': 'a', 'manifest.json': '{"sheets": []}\n' });
  expect(await foldersOf(folder)).toEqual([]);
});

test('what somebody has changed since a build did not end is not removed', async () => {
  const folder = await temporaryFolder();
  await breakOff(folder, { 'a.html': 'ours' });
  await writeFile(join(folder, 'a.html'), 'theirs');
  expect(await build(folder, {})).toEqual([]);
  expect(await contentsOf(folder)).toMatchObject({ 'a.html': 'theirs' });
});

test('a journal that was written to deceive, or is torn, costs nothing', async () => {
  const parent = await temporaryFolder({ 'secret.txt': 'secret' });
  const folder = join(parent, 'output');
  await breakOff(folder, { 'a.html': 'a' });
  const sum = createHash('sha256').update('secret').digest('hex');
  const journal = join(folder, '.khulasa-journal');
  const lines = `${sum} ../secret.txt\n${sum} ${parent}/secret.txt\nhalf a li`;
  await writeFile(journal, `${await readFile(journal, 'utf8')}${lines}`);
  expect(await build(folder, {})).toEqual(['a.html']);
  expect(await contentsOf(parent)).toMatchObject({ 'secret.txt': 'secret' });
});

test('of two builds in one folder the second is refused until the first has ended', async () => {
  const folder = await temporaryFolder();
  const first = await openFolder(folder);
  await expect(openFolder(folder)).rejects.toMatchObject({
    code: 'output/busy',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  await first.write({ path: 'a.html', content: 'a' });
  await first.finish('{}', { keep: [] });
  await first[Symbol.asyncDispose]();
  expect(await build(folder, {})).toEqual(['a.html']);
});

test('of builds that begin in one moment one goes on, or all are told of the others', async () => {
  const folder = await temporaryFolder();
  const opened = await Promise.allSettled([1, 2, 3].map(() => openFolder(folder)));
  const refused = opened.filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThanOrEqual(2);
  for (const { reason } of refused as PromiseRejectedResult[])
    expect(reason).toMatchObject({ code: 'output/busy' });
  for (const each of opened)
    if (each.status === 'fulfilled') await each.value[Symbol.asyncDispose]();
  await build(folder, {});
  expect(await readdir(folder)).toEqual([LIST, 'manifest.json']);
});

test('the claim of a process that has gone, or whose number another has now, is no claim', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const folder = await temporaryFolder({
    [`.khulasa-${pid}-0123456789ab.lock`]: '',
    // Only Linux tells when a process was started.
    ...(process.platform === 'linux' && { [`.khulasa-${process.pid}s1-0123456789ab.lock`]: '' }),
  });
  await build(folder, {});
  expect(await readdir(folder)).toEqual([LIST, 'manifest.json']);
});

test('what a thread has left of a folder that it had claimed is removed by the name of the claim', async () => {
  const folder = await temporaryFolder();
  const id = createClaimId();
  await using output = await openOutputFolder(folder, { force: false, claim: id });
  await output.write({ path: 'a.html', content: 'a' });
  const [lock = ''] = (await readdir(folder)).filter((name) => name.endsWith('.lock'));
  const draft = lock.replace('.lock', '.tmp');
  await writeFile(join(folder, draft), 'half');
  await abandonClaim(folder, createClaimId());
  await expect(openFolder(folder)).rejects.toMatchObject({ code: 'output/busy' });
  expect(await readdir(folder)).toContain(draft);
  await abandonClaim(folder, id);
  expect(await readdir(folder)).not.toContain(draft);
  await using again = await openFolder(folder);
  expect([...again.earlier.keys()]).toEqual(['a.html']);
});

test('nothing is removed of a folder that is not claimed by that name, or not there', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'mine' });
  await abandonClaim(folder, createClaimId());
  await abandonClaim(join(folder, 'nowhere'), createClaimId());
  expect(await readdir(folder)).toEqual(['a.txt']);
});
