import { join } from 'node:path';
import { readFolder } from './read-output.ts';
import { PACKAGE } from './run-cli.ts';

/** The files of a folder of `tests/fixtures/journeys`, as `temporaryFolder` takes them. */
export async function readFixture(name: string): Promise<Record<string, string>> {
  const files = await readFolder(join(PACKAGE, 'tests', 'fixtures', 'journeys', name));
  return Object.fromEntries([...files].map(([path, bytes]) => [path, String(bytes)]));
}
