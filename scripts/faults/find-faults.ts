import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFiles, type Files } from './files.ts';
import { isBystander, type Scene } from './scene.ts';

/** What a killed process may leave, and the next removes. */
const LEFTOVER = /(?:^|\/)\.khulasa-\d+(?:s\d+)?-[0-9a-f]{12}\.(?:tmp|lock)$/;

const LINE = /^[0-9a-f]{64} [^\n]+$/;

/** What is wrong after a kill: files that are not whole, and what somebody else put there and is gone or another. */
export function findDamage(
  scene: Scene,
  bystanders: readonly string[],
  mayBeLeft: boolean,
): string[] {
  const output = readFiles(scene.output);
  return [
    ...[...output].flatMap(([path, bytes]) =>
      isWhole(scene, path, bytes) || (mayBeLeft && LEFTOVER.test(path))
        ? []
        : [`output/${path} is not whole`],
    ),
    ...findLost(output, bystanders),
    ...findCacheFaults(scene, mayBeLeft),
    ...(mayBeLeft ? [] : findTemporary(scene)),
  ];
}

/** What is wrong after a build that went well: all that is not to the byte what an undisturbed one had made. */
export function findDifferences(scene: Scene, bystanders: readonly string[]): string[] {
  const output = readFiles(scene.output);
  const faults: string[] = [];
  for (const [path, bytes] of scene.expected) {
    if (isBystander(path, bytes)) continue;
    if (!output.has(path)) faults.push(`output/${path} is missing`);
    else if (output.get(path)?.equals(bytes) !== true) faults.push(`output/${path} is another`);
  }
  for (const [path, bytes] of output)
    if (!scene.expected.has(path) && !isBystander(path, bytes))
      faults.push(`output/${path} is too much`);
  return [
    ...faults,
    ...findLost(output, bystanders),
    ...findCacheFaults(scene, false),
    ...findTemporary(scene),
  ];
}

function isWhole({ expected, earlier }: Scene, path: string, bytes: Buffer): boolean {
  if (expected.get(path)?.equals(bytes) === true || earlier.get(path)?.equals(bytes) === true)
    return true;
  if (path === '.khulasa-files.json') return isJson(bytes);
  if (path === '.khulasa-journal') return areLines(String(bytes));
  return false;
}

/** It may have been made just now, and have none. */
function areLines(journal: string): boolean {
  const lines = journal.split('\n');
  return lines.pop() === '' && lines.every((line) => LINE.test(line));
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(String(bytes));
    return true;
  } catch {
    return false;
  }
}

function findLost(output: Files, bystanders: readonly string[]): string[] {
  return bystanders
    .filter((path) => !isBystander(path, output.get(path) ?? Buffer.of()))
    .map((path) => `output/${path}, which is not Khulasa’s, is gone or another`);
}

/** Each thing in the cache has its sum before it; what was damaged on purpose is put right or left to be found. */
function findCacheFaults({ cache }: Scene, mayBeLeft: boolean): string[] {
  return [...readFiles(cache)].flatMap(([path, bytes]) => {
    if (!/^(?:prints|parts|builds)\//.test(path) || String(bytes) === 'damaged') return [];
    if (LEFTOVER.test(path)) return mayBeLeft ? [] : [`cache/${path} was left`];
    const sum = createHash('sha256').update(bytes.subarray(32)).digest();
    return sum.equals(bytes.subarray(0, 32)) ? [] : [`cache/${path} is not whole`];
  });
}

function findTemporary({ temporary }: Scene): string[] {
  return readdirSync(temporary).map((name) => `tmp/${name} was left`);
}
