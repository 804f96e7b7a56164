import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/pipelines/load-library.ts';
import { sayProblem } from '../support/say-problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

async function load(files: Readonly<Record<string, string | Uint8Array>>, overlay?: string) {
  const folder = await temporaryFolder(files);
  const { logo, problems } = await loadLibrary({
    content: 'content',
    from: folder,
    today: '2026-11-22',
    overlay,
  });
  return {
    logo: logo && Buffer.from(logo.bytes).toString('latin1'),
    problems: problems.map(sayProblem),
  };
}

test.each([
  ['logo.svg', PICTURE],
  ['logo.PNG', PNG],
])('%s that is a picture is the logo', async (name, picture) => {
  const site = `name: A site\nlogo: ${name}\n`;
  const { logo, problems } = await load({
    'content/site.yaml': site,
    [`content/${name}`]: picture,
  });
  expect(logo).toBe(Buffer.from(picture).toString('latin1'));
  expect(problems).toEqual([]);
});

test.each([
  ['logo.svg', SCRIPT, 'it holds a `<script>`, which does not draw'],
  ['logo.SVG', SCRIPT, 'it holds a `<script>`, which does not draw'],
  ['logo.svg', new Uint8Array([0xff, 0xfe, 0x3c, 0]), 'it is not text in UTF-8'],
  ['logo.png', SCRIPT, 'it is not a PNG picture'],
])('%s that is more than a picture is not published', async (name, picture, why) => {
  const site = `name: A site\nlogo: ${name}\n`;
  const { logo, problems } = await load({
    'content/site.yaml': site,
    [`content/${name}`]: picture,
  });
  expect(logo).toBeUndefined();
  expect(problems.join()).toContain(
    `content/site.yaml:2:7 error site/unsafe-logo: \`${name}\` is not used as a logo: ${why}.`,
  );
});

test('an overlay’s logo is looked at too, and told where the logo is named', async () => {
  const files = {
    'content/site.yaml': 'name: A site\nlogo: logo.svg\n',
    'content/logo.svg': PICTURE,
    'content/overlays/mine/site.yaml': 'tagline: Mine\n',
    'content/overlays/mine/logo.svg': SCRIPT,
  };
  expect(await load(files)).toEqual({ logo: PICTURE, problems: [] });
  expect(await load(files, 'mine')).toEqual({
    logo: undefined,
    problems: [expect.stringContaining('content/site.yaml:2:7 error site/unsafe-logo')],
  });
});
