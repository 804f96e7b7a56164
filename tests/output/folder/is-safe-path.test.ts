import fc from 'fast-check';
import { isAbsolute, posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isSafePath } from '../../../src/output/folder/is-safe-path.ts';

test.each([
  'index.html',
  'topics/a-b/sheet.pdf',
  'assets/fonts.3fa9.woff2',
  'خلاصہ/a.html',
  '.nojekyll',
  'console.html',
])('%s is safe', (path) => {
  expect(isSafePath(path)).toBe(true);
});

test('no safe path leaves its folder, on any system', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '', 'a', 'C:', '\\', 'con', 'a.', '~'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('/')),
      (path) => {
        if (!isSafePath(path)) return;
        expect(posix.resolve('/out', path).startsWith('/out/')).toBe(true);
        expect(win32.resolve('D:\\out', path).startsWith('D:\\out\\')).toBe(true);
        expect(isAbsolute(path)).toBe(false);
      },
    ),
  );
});
