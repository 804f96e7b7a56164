import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeEnd, startBuild } from './build.ts';
import { readFiles, type Files } from './files.ts';

const FIXTURE = fileURLToPath(
  new URL('../../tests/fixtures/journeys/small/content', import.meta.url),
);

/** What lies in the output folder and is not Khulasa’s. */
const BYSTANDERS: Readonly<Record<string, string>> = {
  CNAME: 'sheets.example.org\n',
  '.git/config': '[core]\n',
  'topics/canals/notes.txt': 'Mine.\n',
  'topics/canals/.khulasa-notes.tmp': 'Mine too.\n',
};

/** The packaged browser, where there is no other. It is as it is unpacked, in every state. */
const BROWSER = /^chromium-/;

/** What a build finds when it begins. */
export const STATES = [
  'nothing there',
  'all printed, nothing written',
  'half printed, another build written',
  'all written, half damaged',
  'as the last kill left it',
] as const;
export type State = (typeof STATES)[number];

/** A folder with content, output, cache and temporary folder of its own, and what undisturbed builds make there. */
export interface Scene {
  readonly root: string;
  readonly output: string;
  readonly cache: string;
  readonly temporary: string;
  /** What an undisturbed build of the content writes, and what is not Khulasa’s. */
  readonly expected: Files;
  /** What the build before it, of other content, wrote. */
  readonly earlier: Files;
}

/**
 * Makes a scene in an empty folder, by two undisturbed builds. Throws an Error if one does not succeed.
 * @param more how many small topics there are beside those of the fixture.
 */
export async function makeScene(root: string, more: number): Promise<Scene> {
  const [output, cache, temporary] = ['output', 'cache', 'tmp'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  const scene = { root, output, cache, temporary };
  for (const folder of [output, cache, temporary]) mkdirSync(folder);
  chmodSync(cache, 0o700);
  writeContent(root, 'earlier', more);
  await buildWell(scene, []);
  placeBystanders(output);
  cpSync(output, join(root, 'output.earlier'), { recursive: true });
  const earlier = readFiles(output);
  writeContent(root, 'now', more);
  await buildWell(scene, []);
  keepCache(cache, join(root, 'cache.now'));
  rmSync(output, { recursive: true });
  mkdirSync(output);
  await buildWell(scene, ['--no-cache']);
  placeBystanders(output);
  cpSync(output, join(root, 'output.now'), { recursive: true });
  return { ...scene, earlier, expected: readFiles(output) };
}

/** The content has one topic less than it had, and another text in what all its sheets show. */
function writeContent(root: string, which: 'earlier' | 'now', more: number): void {
  const content = join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(FIXTURE, content, { recursive: true });
  for (let number = 1; number <= more; number++)
    writeFileSync(
      join(content, `outlines/canal-${number}.yaml`),
      `title: Canal ${number}\nsummary: Water.\nupdated: 2026-01-15\n`,
    );
  const dams = join(content, 'outlines/dams.yaml');
  const text = readFileSync(dams, 'utf8');
  writeFileSync(join(content, 'outlines/lakes.yaml'), text.replace(/^title: .*$/m, 'title: Lakes'));
  if (which === 'now') return;
  writeFileSync(dams, text.replace(/^title: .*$/m, 'title: Dams as they were'));
  writeFileSync(
    join(content, 'outlines/rivers.yaml'),
    text.replace(/^title: .*$/m, 'title: Rivers'),
  );
}

function placeBystanders(output: string): void {
  for (const [path, text] of Object.entries(BYSTANDERS)) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), text);
  }
}

async function buildWell(
  scene: { root: string; cache: string; temporary: string },
  args: readonly string[],
): Promise<void> {
  const end = await startBuild(scene, args).end;
  if (end.code !== 0) throw new Error(`An undisturbed build ended with ${describeEnd(end)}`);
}

/** Brings output and cache into a state. `chance` says which half is damaged or missing: a number below 1 each time. */
export function prepare({ root, output, cache }: Scene, state: State, chance: () => number): void {
  if (state === 'as the last kill left it') return;
  const reset = (folder: string, from: string | undefined): void => {
    rmSync(folder, { recursive: true, force: true });
    if (from === undefined) mkdirSync(folder, { mode: 0o700 });
    else cpSync(join(root, from), folder, { recursive: true });
  };
  const restoreCache = (): void => {
    emptyCache(cache);
    cpSync(join(root, 'cache.now'), cache, { recursive: true });
  };
  if (state === 'nothing there') {
    reset(output, undefined);
    emptyCache(cache);
    mkdirSync(join(output, '.git'));
    writeFileSync(join(output, '.git/config'), BYSTANDERS['.git/config'] ?? '');
  } else if (state === 'all printed, nothing written') {
    reset(output, undefined);
    restoreCache();
  } else if (state === 'half printed, another build written') {
    reset(output, 'output.earlier');
    restoreCache();
    for (const path of keptIn(cache)) if (chance() < 0.5) rmSync(join(cache, path));
  } else {
    reset(output, 'output.now');
    restoreCache();
    for (const path of keptIn(cache))
      if (chance() < 0.5) writeFileSync(join(cache, path), 'damaged');
    for (const path of readFiles(output).keys())
      if (/\.(?:html|pdf)$/.test(path) && chance() < 0.5) rmSync(join(output, path));
  }
  chmodSync(cache, 0o700);
}

function keepCache(cache: string, to: string): void {
  mkdirSync(to);
  for (const name of namesIn(cache)) cpSync(join(cache, name), join(to, name), { recursive: true });
}

function emptyCache(cache: string): void {
  for (const name of namesIn(cache)) rmSync(join(cache, name), { recursive: true });
}

function namesIn(cache: string): string[] {
  return readdirSync(cache).filter((name) => !BROWSER.test(name));
}

function keptIn(cache: string): string[] {
  return [...readFiles(cache).keys()].filter((path) => !BROWSER.test(path));
}

/** Whether a file in the output folder is not Khulasa’s, as it was put there. */
export function isBystander(path: string, bytes: Uint8Array): boolean {
  return BYSTANDERS[path] === Buffer.from(bytes).toString();
}

/** The bystanders that are to be in the output folder after a state. */
export function bystandersOf(state: State): readonly string[] {
  if (state === 'nothing there') return ['.git/config'];
  return state === 'all printed, nothing written' ? [] : Object.keys(BYSTANDERS);
}
