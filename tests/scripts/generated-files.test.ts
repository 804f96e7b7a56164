import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';

test('what is made from the code is as the code would make it now', async () => {
  for (const { path, text } of await generatedFiles()) {
    const kept = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(kept, `${path} is stale: run \`npm run generate\``).toBe(text);
  }
});
