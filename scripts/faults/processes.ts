import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MARKER } from './build.ts';

export interface SceneProcess {
  readonly pid: number;
  readonly command: string;
}

/**
 * Processes that were started in a scene and have not ended, the build itself included. Linux only.
 * @param groups leaders of the groups of processes that were seen: a part of the browser has no environment of its own, and
 * is told by its group, which stays when the leader has gone. Added to.
 */
export function processesOf(root: string, groups: Set<number>): SceneProcess[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
  for (const { pid, group, environment } of all)
    if (pid === group && environment.includes(`${MARKER}=${root}\0`)) groups.add(group);
  return all.filter(
    ({ group, environment }) => groups.has(group) || environment.includes(`${MARKER}=${root}\0`),
  );
}

interface AnyProcess extends SceneProcess {
  readonly group: number;
  readonly environment: string;
}

function readProcess(pid: string): AnyProcess[] {
  try {
    const [environment = '', command = '', stat = ''] = ['environ', 'cmdline', 'stat'].map((file) =>
      readFileSync(`/proc/${pid}/${file}`, 'utf8'),
    );
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /[ZX]/.test(state ?? '')
      ? []
      : [{ pid: Number(pid), command, environment, group: Number(group) }];
  } catch {
    return [];
  }
}

/** Parts of the browser that can be killed. */
export const PARTS = ['browser', 'renderer', 'zygote', 'gpu or utility'] as const;
export type Part = (typeof PARTS)[number];

/** The processes of the browser that prints in a scene, not of one that only tells its version. */
export function partsOf(root: string, part: Part, groups: Set<number>): SceneProcess[] {
  return processesOf(root, groups).filter(({ command }) => {
    const type = /--type=([a-z-]+)/.exec(command)?.[1];
    if (part === 'browser') return type === undefined && command.includes('--user-data-dir=');
    if (part === 'gpu or utility') return type === 'gpu-process' || type === 'utility';
    return type === part;
  });
}

/** Waits until no process of a scene is left. @returns what is left after ten seconds, and how long it took. */
export async function untilNone(
  root: string,
  groups: Set<number>,
): Promise<{ left: SceneProcess[]; time: number }> {
  const started = performance.now();
  for (;;) {
    const left = processesOf(root, groups);
    const time = performance.now() - started;
    if (left.length === 0 || time > 10_000) return { left, time };
    await sleep(20);
  }
}
