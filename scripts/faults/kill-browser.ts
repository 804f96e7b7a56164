import { setTimeout as sleep } from 'node:timers/promises';
import { describeEnd, startBuild, type BuildEnd } from './build.ts';
import { findDifferences } from './find-faults.ts';
import type { Round } from './kill-build.ts';
import { partsOf, untilNone, type Part, type SceneProcess } from './processes.ts';
import { bystandersOf, prepare, type Scene } from './scene.ts';

/** Kills a part of the browser at a moment of a build, or as soon after it as there is one, and looks at what comes of it. */
export async function killBrowser(
  scene: Scene,
  { part, moment }: { readonly part: Part; readonly moment: number },
  chance: () => number,
): Promise<Round & { readonly time: number }> {
  prepare(scene, 'nothing there', chance);
  const build = startBuild(scene, ['--no-cache']);
  await Promise.race([sleep(moment), build.end]);
  const groups = new Set<number>();
  const isKilled = await killPart(build, () => pick(partsOf(scene.root, part, groups), chance));
  const end = await build.end;
  const { left, time: lingering } = await untilNone(scene.root, groups);
  const faults = [
    ...(end.code === 0 ? [] : [`the build ended with ${describeEnd(end)}`]),
    ...left.map(
      ({ command }) => `a process was left: ${command.replaceAll('\0', ' ').slice(0, 120)}`,
    ),
    ...findDifferences(scene, bystandersOf('nothing there')),
  ];
  return { isLate: !isKilled, faults, lingering, time: end.time };
}

async function killPart(
  { end }: { end: Promise<BuildEnd> },
  choose: () => SceneProcess | undefined,
): Promise<boolean> {
  let hasEnded = false;
  void end.then(() => (hasEnded = true));
  while (!hasEnded) {
    const chosen = choose();
    try {
      if (chosen !== undefined) return process.kill(chosen.pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile: there will be another.
    }
    await sleep(10);
  }
  return false;
}

function pick<T>(things: readonly T[], chance: () => number): T | undefined {
  return things[Math.floor(chance() * things.length)];
}
