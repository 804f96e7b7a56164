import { setTimeout as sleep } from 'node:timers/promises';
import { describeEnd, startBuild } from './build.ts';
import { findDamage, findDifferences } from './find-faults.ts';
import { processesOf, untilNone } from './processes.ts';
import { prepare, type Scene, type State } from './scene.ts';

export interface BuildKill {
  readonly state: State;
  readonly signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT';
  /** Milliseconds after its start. */
  readonly moment: number;
  /** Whether the next build completes it, or the next kill comes first. */
  readonly isCompleted: boolean;
  /** Files of others that are in the output folder, and are to stay. */
  readonly bystanders: readonly string[];
}

export interface Round {
  /** Whether it had ended before it could be killed. */
  readonly isLate: boolean;
  readonly faults: readonly string[];
  /** Milliseconds until no process was left. */
  readonly lingering: number;
}

/** Kills a build at a moment, looks at what is there, and has another complete it. */
export async function killBuild(
  scene: Scene,
  { state, signal, moment, isCompleted, bystanders }: BuildKill,
  chance: () => number,
): Promise<Round> {
  prepare(scene, state, chance);
  const build = startBuild(scene, []);
  await Promise.race([sleep(moment), build.end]);
  const groups = new Set<number>();
  processesOf(scene.root, groups);
  const isLate = !build.child.kill(signal);
  const end = await build.end;
  const { left, time: lingering } = await untilNone(scene.root, groups);
  const isSoft = signal !== 'SIGKILL';
  const faults = [
    ...left.map(
      ({ command }) => `a process was left: ${command.replaceAll('\0', ' ').slice(0, 120)}`,
    ),
    ...(isSoft && end.code !== 130 && end.code !== 0 && end.signal !== signal
      ? [`it ended with ${describeEnd(end)}`]
      : []),
    ...findDamage(scene, bystanders, !isSoft),
  ];
  if (isCompleted) {
    const next = await startBuild(scene, []).end;
    if (next.code !== 0) faults.push(`the next build ended with ${describeEnd(next)}`);
    faults.push(
      ...findDifferences(scene, bystanders).map((fault) => `after the next build: ${fault}`),
    );
  }
  return { isLate, faults, lingering };
}
