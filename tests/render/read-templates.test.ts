import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTemplates } from '../../src/render/read-templates.ts';
import type { Failure } from '../../src/problems/failure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HEAD = '---\ntitle: T\nfor: F\n---\n';

async function read(files: Readonly<Record<string, string>>, layers: readonly string[] = ['base']) {
  const folder = await temporaryFolder(files);
  return readTemplates(layers.map((layer) => join(folder, layer)));
}

describe('readTemplates', () => {
  test('knows a template by its folder and its name', async () => {
    const templates = await read({
      'base/sheets/revision.hbs': `${HEAD}body`,
      'base/site/index.hbs': 'index',
      'base/partials/point.hbs': 'point',
      'base/styles/screen.css': 'a {}',
      'base/README.md': 'x',
      'base/sheets/notes.txt': 'x',
    });
    expect(templates.sheets.map(({ name, text }) => [name, text])).toEqual([['revision', 'body']]);
    expect(Object.fromEntries(templates.site)).toEqual({ index: 'index' });
    expect(Object.fromEntries(templates.partials)).toEqual({ point: 'point' });
    expect(Object.fromEntries(templates.styles)).toEqual({ screen: 'a {}' });
  });

  test('fills in the settings that a template leaves out', async () => {
    const { sheets } = await read({ 'base/sheets/a.hbs': HEAD });
    expect(sheets[0]?.settings).toEqual({
      title: 'T',
      for: 'F',
      order: 50,
      formats: ['html', 'pdf'],
      page: { size: 'A4', margin: '18mm 15mm 16mm' },
      most: {},
    });
  });

  test('puts sheets in their order, and equal ones by name', async () => {
    const { sheets } = await read({
      'base/sheets/b.hbs': HEAD,
      'base/sheets/a.hbs': HEAD,
      'base/sheets/c.hbs': '---\ntitle: T\nfor: F\norder: 10\n---\n',
    });
    expect(sheets.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  });

  test('has no templates where there is no folder', async () => {
    expect(await read({}, ['nowhere'])).toEqual({
      sheets: [],
      site: new Map(),
      partials: new Map(),
      styles: new Map(),
    });
  });

  test('lets a file of a later folder stand in for the one of the same name, and keeps the others', async () => {
    const templates = await read(
      {
        'base/sheets/revision.hbs': `${HEAD}base`,
        'base/sheets/practice.hbs': `${HEAD}base`,
        'base/partials/point.hbs': 'base',
        'own/sheets/revision.hbs': `${HEAD}own`,
        'own/partials/extra.hbs': 'own',
        'overlay/sheets/viva.hbs': `${HEAD}overlay`,
        'overlay/sheets/revision.hbs': `${HEAD}overlay`,
      },
      ['base', 'own', 'overlay', 'nowhere'],
    );
    expect(Object.fromEntries(templates.sheets.map(({ name, text }) => [name, text]))).toEqual({
      practice: 'base',
      revision: 'overlay',
      viva: 'overlay',
    });
    expect(Object.fromEntries(templates.partials)).toEqual({ point: 'base', extra: 'own' });
  });
});

describe('readTemplates, of what cannot be used', () => {
  test.each(['Viva', 'my sheet', 'a_b', 'index', 'con'])(
    'refuses a sheet by the name of %s, and says how to name it',
    async (name) => {
      await expect(read({ [`base/sheets/${name}.hbs`]: HEAD })).rejects.toMatchObject({
        name: 'Failure',
        code: 'template/broken',
        message: expect.stringContaining(`${name}.hbs cannot name a sheet`),
        hint: expect.stringMatching(/small letters, digits and hyphens/),
      });
    },
  );

  test.each([
    ['none', '<p>', /no front matter/],
    ['a program', '---js\nmodule.exports = {}\n---\n', /names a language/],
    ['broken YAML', '---\ntitle: "T\n---\n', /Line 2: A quote is opened here and never closed/],
    ['a key missing', '---\ntitle: T\n---\n', /Line 2: `for` is missing/],
    [
      'a misspelt key',
      '---\ntitel: T\nfor: F\ntitle: T\n---\n',
      /Line 2: There is no key `titel` here. Did you mean `title`\?/,
    ],
    [
      'a misspelt list',
      '---\ntitle: T\nfor: F\nmost: {cuases: 1}\n---\n',
      /Line 4: .* Did you mean `causes`\?/,
    ],
    [
      'a fraction of a page',
      '---\ntitle: T\nfor: F\nfit: 0.5\n---\n',
      /Line 4: `fit` must be a whole number/,
    ],
    ['no page at all', '---\ntitle: T\nfor: F\nfit: 0\n---\n', /Line 4: `fit` must be at least 1/],
    [
      'a format that there is not',
      '---\ntitle: T\nfor: F\nformats: [docx]\n---\n',
      /Line 4: .*`html` or `pdf`/,
    ],
    [
      'a paper that there is not',
      '---\ntitle: T\nfor: F\npage: {size: A3}\n---\n',
      /Line 4: .*`A4`/,
    ],
  ])('refuses front matter with %s, and says where', async (_, text, hint) => {
    await expect(read({ 'base/sheets/viva.hbs': text })).rejects.toMatchObject({
      code: 'template/broken',
      message: expect.stringMatching(/sheets\/viva\.hbs cannot be used/),
      hint: expect.stringMatching(hint),
    });
  });

  test.each([
    '16mm; } body { display: none',
    '16px',
    '1in',
    '16mm 14mm 15mm 16mm 17mm',
    '-5mm',
    'calc(1mm)',
  ])('refuses %j as a margin', async (margin) => {
    const page = `page: {margin: ${JSON.stringify(margin)}}`;
    await expect(
      read({ 'base/sheets/viva.hbs': `---\ntitle: T\nfor: F\n${page}\n---\n` }),
    ).rejects.toMatchObject({ hint: expect.stringMatching(/is not a margin/) });
  });

  test('refuses a folder that is a link, since what it leads to would be published', async () => {
    const folder = await temporaryFolder({ 'private/styles/secret.css': '/* SECRET */' });
    await symlink(join(folder, 'private'), join(folder, 'templates'));
    await expect(readTemplates([join(folder, 'templates')])).rejects.toMatchObject({
      code: 'template/broken',
      message: expect.stringMatching(/templates is a link/),
      hint: expect.stringMatching(/^Copy the templates in/),
    });
  });

  test('refuses a template, and a folder of one kind, that is a link', async () => {
    const folder = await temporaryFolder({
      'private/secret.css': '/* SECRET */',
      'file/styles/x': '',
    });
    await symlink(join(folder, 'private/secret.css'), join(folder, 'file/styles/mine.css'));
    await mkdir(join(folder, 'kind'));
    await symlink(join(folder, 'private'), join(folder, 'kind/styles'));
    await expect(readTemplates([join(folder, 'file')])).rejects.toMatchObject({
      code: 'template/broken',
      message: expect.stringMatching(/The template .*mine\.css is a link/),
    });
    await expect(readTemplates([join(folder, 'kind')])).rejects.toMatchObject({
      code: 'template/broken',
      message: expect.stringMatching(/styles is a link/),
    });
  });

  test('passes over links that editors put beside what they have open', async () => {
    const folder = await temporaryFolder({ 'mine/styles/x': '' });
    await symlink('someone@host.1:2', join(folder, 'mine/styles/.#mine.css'));
    expect((await readTemplates([join(folder, 'mine')])).styles.size).toBe(0);
  });

  test.each([
    [
      'is larger than any template',
      { 'mine/styles/big.css': 'x'.repeat(2 * 1024 * 1024 + 1) },
      /has 2097153 bytes; at most 2097152/,
    ],
    ['is no file', { 'mine/styles/odd.css/x': '' }, /odd\.css is no file/],
  ])('refuses what %s', async (_, files, message) => {
    const folder = await temporaryFolder(files);
    await expect(readTemplates([join(folder, 'mine')])).rejects.toMatchObject({
      code: 'template/broken',
      message: expect.stringMatching(message),
    });
  });

  test('tells the line of a mistake, and its hint where there is one', async () => {
    const hintOf = (front: string) =>
      read({ 'base/sheets/viva.hbs': `---\n${front}\n---\n` }).catch(
        (error: Failure) => error.hint,
      );
    expect(await hintOf('title: T')).toBe('Line 2: `for` is missing.');
    expect(await hintOf('title: T\nfor: F\nfits: 1')).toBe(
      'Line 4: There is no key `fits` here. Did you mean `fit`?',
    );
  });

  test('tells every mistake of a template', async () => {
    await expect(read({ 'base/sheets/viva.hbs': '---\ntitel: T\n---\n' })).rejects.toMatchObject({
      hint: expect.stringMatching(/^Line .*\nLine .*\nLine .*$/),
    });
  });
});
