import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLexicons, textsOf } from '../../src/content/read-lexicons.ts';
import { sayProblem } from '../support/say-problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const from = await temporaryFolder(files);
  const [builtIn, own] = [join(from, 'package'), join(from, 'content/lexicons')];
  return await readLexicons({ builtIn, own, from });
}

describe('readLexicons', () => {
  test('reads those that come with Khulasa, and beside them a tutor’s own', async () => {
    const { value, problems } = await read({
      'package/roles.json': '{}',
      'package/cues.yaml': 'ours',
      'content/lexicons/cues.yaml': 'hers',
      'content/lexicons/roles.json': 'not read: weights are trained, not written',
      'content/lexicons/notes.txt': 'not read',
    });
    expect(problems).toEqual([]);
    expect(value).toEqual({
      builtIn: {
        'cues.yaml': { file: 'package/cues.yaml', path: 'lexicons/cues.yaml', text: 'ours' },
        'roles.json': { file: 'package/roles.json', path: 'lexicons/roles.json', text: '{}' },
      },
      own: {
        'cues.yaml': {
          file: 'content/lexicons/cues.yaml',
          path: 'lexicons/cues.yaml',
          text: 'hers',
        },
      },
    });
    expect(value && [...textsOf(value)]).toEqual([['content/lexicons/cues.yaml', 'hers']]);
  });

  test('makes do with none', async () => {
    expect(await read({})).toEqual({ value: { builtIn: {}, own: {} }, problems: [] });
  });

  test.each(['a file', 'a folder'])(
    'does not follow a link to %s: its lines would be shown',
    async (what) => {
      const from = await temporaryFolder({
        'private/cues.yaml': 'SECRET: [',
        'content/site.yaml': '',
      });
      const own = join(from, 'content/lexicons');
      if (what === 'a folder') await symlink(join(from, 'private'), own);
      else {
        await mkdir(own);
        await symlink(join(from, 'private/cues.yaml'), join(own, 'cues.yaml'));
      }
      const { value, problems } = await readLexicons({ builtIn: join(from, 'package'), own, from });
      expect(value).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(['file/link']);
      expect(JSON.stringify(problems)).not.toContain('SECRET');
    },
  );

  test('tells what of a tutor’s own cannot be read', async () => {
    const { value, problems } = await read({
      'content/lexicons/cues.yaml': new Uint8Array([0x74, 0xe9]),
      'content/lexicons/gazetteer.yaml': '#'.repeat(2 * 1024 * 1024 + 1),
    });
    expect(value).toBeUndefined();
    expect(problems.map(sayProblem)).toEqual([
      'content/lexicons/gazetteer.yaml:1:1 error file/too-large: The file has 2097153 bytes; at most 2097152 are read.',
      'content/lexicons/cues.yaml:1:1 error file/encoding: The file is not text in UTF-8.',
    ]);
  });
});
