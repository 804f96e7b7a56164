/** Writes what is made from the code: JSON Schemas for editors, the list of rules, the diagram of the imports. `--check` only tells what is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, text } of await generatedFiles()) {
  const file = new URL(`../${path}`, import.meta.url);
  if (readText(file) === text) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
  writeFileSync(file, text);
}
if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exitCode = 1;
}

function readText(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
