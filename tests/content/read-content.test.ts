import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { Failure } from '../../src/problems/failure.ts';
import { sayProblem } from '../support/say-problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function readFolder(folder: string) {
  const { files, pictures, problems } = await readContent(join(folder, 'content'), folder);
  return {
    files,
    paths: files.map(({ path }) => path),
    pictures: [...pictures.keys()],
    problems: problems.map(sayProblem),
  };
}

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  return readFolder(await temporaryFolder(files));
}

describe('readContent', () => {
  test('reads what authors write, with the path inside the folder and the path for people', async () => {
    const { files, problems } = await read({ 'content/outlines/x.yaml': 'title: پاکستان\n' });
    expect(problems).toEqual([]);
    expect(files).toMatchObject([
      { file: 'content/outlines/x.yaml', path: 'outlines/x.yaml', text: 'title: پاکستان\n' },
    ]);
  });

  test('reads only what is wanted, and never word lists, which are no content', async () => {
    const folder = await temporaryFolder({
      'content/site.yaml': 'name: x',
      'content/facts/f.yaml': '[]',
      'content/lexicons/cues.yaml': '[]',
    });
    const { files, problems } = await readContent(join(folder, 'content'), folder, (path) =>
      path.startsWith('facts/'),
    );
    expect([files.map(({ path }) => path), problems]).toEqual([['facts/f.yaml'], []]);
    const all = await readContent(join(folder, 'content'), folder);
    expect([all.files.length, all.problems]).toEqual([2, []]);
  });

  test('shows paths as seen from where the person stands', async () => {
    const folder = await temporaryFolder({ 'content/site.yaml': 'name: x', 'work/note.txt': '' });
    const { files } = await readContent(join(folder, 'content'), join(folder, 'work'));
    expect(files.map(({ file }) => file)).toEqual(['../content/site.yaml']);
  });

  test('reads every folder that means something, and overlays', async () => {
    const wanted = [
      'articles/a.md',
      'exams.yaml',
      'facts/f.yaml',
      'outlines/o.yaml',
      'overlays/tutor/outlines/o.yaml',
      'overlays/tutor/site.yaml',
      'questions/q.yaml',
      'site.yaml',
    ];
    const { paths, problems } = await read(
      Object.fromEntries(wanted.map((path) => [`content/${path}`, 'x'])),
    );
    expect(paths).toEqual(wanted);
    expect(problems).toEqual([]);
  });

  test('gives files in one order, whatever the order in which they were made', async () => {
    const names = ['b', 'a', 'c', 'a-b', 'ab', 'B'].map((name) => `content/outlines/${name}.yaml`);
    const one = await read(Object.fromEntries(names.map((name) => [name, ''])));
    const other = await read(Object.fromEntries(names.toReversed().map((name) => [name, ''])));
    expect(one.paths).toEqual(other.paths);
    expect(one.paths).toEqual([...one.paths].sort());
  });

  test('leaves a byte-order mark out of the text', async () => {
    const { files } = await read({ 'content/site.yaml': '\uFEFFname: x' });
    expect(files[0]?.text).toBe('name: x');
  });

  test('keeps line ends as they are, so that places stay right', async () => {
    const { files } = await read({ 'content/site.yaml': 'name: x\r\nurl: y\r\n' });
    expect(files[0]?.text).toBe('name: x\r\nurl: y\r\n');
  });

  test('reads pictures beside a site.yaml as bytes', async () => {
    const { pictures, paths, problems } = await read({
      'content/logo.svg': '<svg/>',
      'content/overlays/tutor/Logo.PNG': new Uint8Array([0x89, 0xff, 0x00]),
    });
    expect(pictures).toEqual(['logo.svg', 'overlays/tutor/Logo.PNG']);
    expect([paths, problems]).toEqual([[], []]);
  });

  test('passes over hidden files, schemas and templates', async () => {
    const { paths, problems } = await read({
      'content/.DS_Store': 'x',
      'content/outlines/.draft.yaml': 'x',
      'content/.git/config': 'x',
      'content/schemas/outline.schema.json': '{}',
      'content/overlays/tutor/templates/sheets/x.hbs': 'x',
      'content/README.md': 'x',
    });
    expect([paths, problems]).toEqual([[], []]);
  });
});

describe('readContent, of what it does not read', () => {
  test('says how a file must end, and what to call it', async () => {
    const { paths, problems } = await read({
      'content/outlines/x.yml': 'title: x',
      'content/articles/y.txt': 'x',
      'content/site.yml': 'name: x',
    });
    expect(paths).toEqual([]);
    expect(problems).toEqual([
      'content/articles/y.txt:1:1 warning file/ignored: This file is not read.\n  Files here end in `.md`: rename it to `y.md`.',
      'content/outlines/x.yml:1:1 warning file/ignored: This file is not read.\n  Files here end in `.yaml`: rename it to `x.yaml`.',
      'content/site.yml:1:1 warning file/ignored: This file is not read.\n  Rename it to `site.yaml`.',
    ]);
  });

  test('says that folders inside folders are not read', async () => {
    const { paths, problems } = await read({ 'content/articles/dawn/2025.md': 'x' });
    expect(paths).toEqual([]);
    expect(problems).toEqual([
      'content/articles/dawn/2025.md:1:1 warning file/ignored: This file is not read.\n' +
        '  Move it up: folders inside this one are not read.',
    ]);
  });

  test.each([
    ['latin-1', new Uint8Array([0x74, 0xe9, 0x0a])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x74, 0x00])],
    ['a cut-off letter', new Uint8Array([0x74, 0xd9])],
    ['an overlong null', new Uint8Array([0xc0, 0x80])],
    ['half of a surrogate pair', new Uint8Array([0xed, 0xa0, 0x80])],
  ])('refuses %s', async (_, bytes) => {
    const { paths, problems } = await read({ 'content/outlines/x.yaml': bytes });
    expect(paths).toEqual([]);
    expect(problems).toEqual([
      'content/outlines/x.yaml:1:1 error file/encoding: The file is not text in UTF-8.\n' +
        '  Save it as UTF-8 in your editor.',
    ]);
  });

  test('reads a file of 2 MB and refuses one a byte larger', async () => {
    const most = 2 * 1024 * 1024;
    const { paths, problems } = await read({
      'content/facts/most.yaml': new Uint8Array(most).fill(0x20),
      'content/facts/more.yaml': new Uint8Array(most + 1).fill(0x20),
    });
    expect(paths).toEqual(['facts/most.yaml']);
    expect(problems).toEqual([
      'content/facts/more.yaml:1:1 error file/too-large: The file has 2097153 bytes; at most 2097152 are read.',
    ]);
  });
});

describe('readContent, of names that are not text in UTF-8', () => {
  /** The path of a name with a letter in Latin-1, which no text can hold. */
  function latin(folder: string, before: string, after: string): Buffer {
    return Buffer.concat([Buffer.from(`${folder}/${before}`), Buffer.of(0xe9), Buffer.from(after)]);
  }

  test('says so of a file, and reads the others', async () => {
    const folder = await temporaryFolder({ 'content/outlines/a.yaml': 'x' });
    await writeFile(latin(folder, 'content/outlines/caf', '.yaml'), 'x');
    const { paths, problems } = await readFolder(folder);
    expect(paths).toEqual(['outlines/a.yaml']);
    expect(problems).toEqual([
      expect.stringMatching(/^content\/outlines\/caf\uFFFD\.yaml:1:1 error file\/name: .* UTF-8/),
    ]);
  });

  test('says so of a folder, and reads the others', async () => {
    const folder = await temporaryFolder({ 'content/outlines/a.yaml': 'x' });
    await mkdir(latin(folder, 'content/caf', ''));
    await writeFile(latin(folder, 'content/caf', '/b.yaml'), 'x');
    const { paths, problems } = await readFolder(folder);
    expect(paths).toEqual(['outlines/a.yaml']);
    expect(problems).toEqual([expect.stringMatching(/^content\/caf\uFFFD:1:1 error file\/name: /)]);
  });

  test('passes over those that are hidden or others’ business', async () => {
    const folder = await temporaryFolder({ 'content/templates/x.hbs': 'x' });
    await writeFile(latin(folder, 'content/.caf', '.yaml'), 'x');
    await mkdir(latin(folder, 'content/templates/caf', ''));
    expect(await readFolder(folder)).toMatchObject({ paths: [], problems: [] });
  });
});

describe('readContent, of links', () => {
  test('refuses a link that leads out of the folder', async () => {
    const folder = await temporaryFolder({ 'private.yaml': 'x', 'content/site.yaml': 'name: x' });
    await mkdir(join(folder, 'content/outlines'));
    await symlink(join(folder, 'private.yaml'), join(folder, 'content/outlines/a.yaml'));
    await symlink('../../private.yaml', join(folder, 'content/outlines/b.yaml'));
    await symlink('/etc/passwd', join(folder, 'content/logo.svg'));
    const { paths, pictures, problems } = await readFolder(folder);
    expect([paths, pictures]).toEqual([['site.yaml'], []]);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'content/logo.svg',
      'content/outlines/a.yaml',
      'content/outlines/b.yaml',
    ]);
    expect(problems[0]).toContain('error file/link: This is a link to somewhere outside');
  });

  test('refuses a folder that is a link out of the content folder', async () => {
    const folder = await temporaryFolder({ 'private/a.yaml': 'x', 'content/site.yaml': 'name: x' });
    await symlink('../private', join(folder, 'content/outlines'));
    const { paths, problems } = await readFolder(folder);
    expect(paths).toEqual(['site.yaml']);
    expect(problems).toEqual([expect.stringContaining('content/outlines:1:1 error file/link')]);
  });

  test('refuses a link that leads nowhere', async () => {
    const folder = await temporaryFolder({ 'content/outlines/a.yaml': 'x' });
    await symlink('nowhere.yaml', join(folder, 'content/outlines/b.yaml'));
    const { paths, problems } = await readFolder(folder);
    expect(paths).toEqual(['outlines/a.yaml']);
    expect(problems).toEqual([
      expect.stringContaining('content/outlines/b.yaml:1:1 error file/link'),
    ]);
  });

  test('refuses a link to a hidden file of the folder, which could be a secret', async () => {
    const folder = await temporaryFolder({
      'content/.env': 'PASSWORD=1234',
      'content/.git/config.yaml': 'token: 1234',
    });
    await symlink('.env', join(folder, 'content/logo.png'));
    await symlink('.git/config.yaml', join(folder, 'content/site.yaml'));
    const { files, pictures, problems } = await readFolder(folder);
    expect([...files, ...pictures]).toEqual([]);
    expect(problems).toEqual([
      expect.stringContaining('content/logo.png:1:1 error file/link'),
      expect.stringContaining('content/site.yaml:1:1 error file/link'),
    ]);
  });

  test('reads a logo that is a link to another', async () => {
    const folder = await temporaryFolder({
      'content/logo.svg': '<svg/>',
      'content/overlays/x/site.yaml': '',
    });
    await symlink('../../logo.svg', join(folder, 'content/overlays/x/logo.svg'));
    const { pictures, problems } = await readFolder(folder);
    expect(problems).toEqual([]);
    expect(pictures).toEqual(['logo.svg', 'overlays/x/logo.svg']);
  });

  test('reads a link to another file of the folder', async () => {
    const folder = await temporaryFolder({ 'content/outlines/a.yaml': 'title: x' });
    await symlink('a.yaml', join(folder, 'content/outlines/b.yaml'));
    const { files, problems } = await readFolder(folder);
    expect(problems).toEqual([]);
    expect(files.map(({ text }) => text)).toEqual(['title: x', 'title: x']);
  });

  test('reads a content folder that is itself reached by a link', async () => {
    const folder = await temporaryFolder({ 'elsewhere/site.yaml': 'name: x' });
    await symlink('elsewhere', join(folder, 'content'));
    const { files, problems } = await readFolder(folder);
    expect(problems).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(['content/site.yaml']);
  });

  test('says so of a folder that has the name of a file', async () => {
    const folder = await temporaryFolder({ 'content/outlines/a.yaml': 'x' });
    await mkdir(join(folder, 'content/outlines/folder'));
    await symlink('folder', join(folder, 'content/outlines/b.yaml'));
    const { paths, problems } = await readFolder(folder);
    expect(paths).toEqual(['outlines/a.yaml']);
    expect(problems).toEqual([
      'content/outlines/b.yaml:1:1 warning file/ignored: This is not a file, so it is not read.',
    ]);
  });
});

describe('readContent, of a folder that cannot be read', () => {
  test('fails where there is no such folder, and says what to do', async () => {
    const folder = await temporaryFolder();
    const failure = await readContent(join(folder, 'content'), folder).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      code: 'content/missing',
      hint: expect.stringMatching(/--content/),
    });
  });

  test('fails where a file has the folder’s name', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'content'), '');
    await expect(readContent(join(folder, 'content'), folder)).rejects.toMatchObject({
      code: 'content/missing',
    });
  });

  test('finds nothing in an empty folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'content'));
    expect(await readFolder(folder)).toMatchObject({ files: [], problems: [] });
  });
});
