import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.ts';

test.each(jsonSchemas())('$path tells editors what the model takes', async ({ path, text }) => {
  const kept = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(kept, `${path} is stale: run \`npm run generate\``).toBe(text);
});
