import fc from 'fast-check';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFile, readKept } from '../../src/content/read-kept.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NAMED = { file: 'content/x.yaml', path: 'x.yaml' };

const held = (bytes: Uint8Array, at?: string) => readKept(keepFile({ ...NAMED, bytes }, at));

async function heldElsewhere(text: string) {
  const at = join(await temporaryFolder({ 'x.yaml': text }), 'x.yaml');
  return { at, file: held(Buffer.from(text), at) };
}

test('A held file has the text that was written, any number of times', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const file = held(new TextEncoder().encode(text));
      const read = text.replace(/^\uFEFF/, '');
      expect([file.text, file.text]).toEqual([read, read]);
    }),
  );
});

test('A byte order mark is no part of the text of a held file', () => {
  expect(held(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
});

test('A file whose bytes are not kept has the text that stands there', async () => {
  const { file } = await heldElsewhere('title: Kashmir\n');
  expect([file.text, file.text]).toEqual(['title: Kashmir\n', 'title: Kashmir\n']);
  expect(file.kept.bytes).toBeTypeOf('string');
});

test.each([
  ['was written again', (at: string) => writeFile(at, 'title: Khyber\n')],
  ['was taken away', (at: string) => rm(at)],
])('A file that %s since is not taken for what was read', async (_, change) => {
  const { at, file } = await heldElsewhere('title: Kashmir\n');
  await change(at);
  expect(() => file.text).toThrow(
    expect.objectContaining({
      code: 'content/changed',
      message: 'content/x.yaml was changed while it was being read.',
    }) as Error,
  );
});
