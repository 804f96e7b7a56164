/**
 * Kills builds and their browsers at random moments, and looks at what is left: `npm run test:faults`. Linux only, since
 * processes are found by their environment. See docs/decisions/0013-never-half.md.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killBrowser } from './faults/kill-browser.ts';
import { killBuild, type BuildKill, type Round } from './faults/kill-build.ts';
import { PARTS } from './faults/processes.ts';
import { createChance } from './faults/create-chance.ts';
import { bystandersOf, makeScene, prepare, STATES, type Scene } from './faults/scene.ts';
import { Table } from './faults/table.ts';
import { startBuild } from './faults/build.ts';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    interrupts: { type: 'string', default: '40' },
    'browser-kills': { type: 'string', default: '50' },
    // So many small topics more: from 100 topics on a build is made in a thread.
    'more-topics': { type: 'string', default: '0' },
    seed: { type: 'string' },
  },
});
const seed = Number(options.seed ?? randomInt(2 ** 31));
const chance = createChance(seed);
const table = new Table();
const root = realpathSync(mkdtempSync(join(tmpdir(), 'khulasa-faults-')));
console.log(`Seed ${seed}.`);
try {
  const scene = await makeScene(root, Number(options['more-topics']));
  await killBuilds(scene, Number(options.kills), ['SIGKILL']);
  await killBuilds(scene, Number(options.interrupts), ['SIGTERM', 'SIGINT']);
  await killBrowsers(scene, Number(options['browser-kills']));
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(table.format());
process.exitCode = table.hasFaults ? 1 : 0;

/** Moments are spread over a build’s length: the first tenth of the rounds kills in its first tenth, and so on. */
async function killBuilds(
  scene: Scene,
  rounds: number,
  signals: readonly BuildKill['signal'][],
): Promise<void> {
  let last: readonly string[] = [];
  const lengths = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const isChained = round % 5 === 4;
    const state = isChained ? 'as the last kill left it' : pick(STATES.slice(0, 4));
    const signal = signals[round % signals.length] ?? 'SIGKILL';
    const length = isChained
      ? ([...lengths.values()][0] ?? 1000)
      : (lengths.get(state) ?? (await measure(scene, state)));
    if (!isChained) lengths.set(state, length);
    const moment = (length * (round + chance())) / rounds;
    const isCompleted = round % 5 !== 3 || round === rounds - 1;
    const before = isChained ? last : bystandersOf(state);
    await untilKilled(`${signal} · ${state}`, { round, rounds, moment }, (at) =>
      killBuild(scene, { state, signal, moment: at, isCompleted, bystanders: before }, chance),
    );
    last = before;
  }
}

async function killBrowsers(scene: Scene, rounds: number): Promise<void> {
  if (rounds === 0) return;
  prepare(scene, 'nothing there', chance);
  const length = (await startBuild(scene, ['--no-cache']).end).time;
  for (let round = 0; round < rounds; round += 1) {
    const part = PARTS[round % PARTS.length] ?? 'browser';
    const moment = (length * (round + chance())) / rounds;
    await untilKilled(`browser · ${part}`, { round, rounds, moment }, (at) =>
      killBrowser(scene, { part, moment: at }, chance),
    );
  }
}

/** Repeats a round that came too late, earlier each time: no build takes the same time twice. */
async function untilKilled(
  kind: string,
  { round, rounds, moment }: { round: number; rounds: number; moment: number },
  kill: (moment: number) => Promise<Round & { readonly time?: number }>,
): Promise<void> {
  for (let at = moment; ; at *= 0.8) {
    const outcome = await kill(at);
    table.add(kind, outcome);
    const said = outcome.isLate ? 'had ended' : 'killed';
    console.log(`[${round + 1}/${rounds}] ${kind}: ${said} at ${at.toFixed(0)} ms`);
    for (const fault of outcome.faults) console.log(`  FAULT ${fault}`);
    if (!outcome.isLate || at < 1) return;
  }
}

async function measure(scene: Scene, state: BuildKill['state']): Promise<number> {
  prepare(scene, state, chance);
  return (await startBuild(scene, []).end).time;
}

function pick<T>(things: readonly T[]): T {
  return things[Math.floor(chance() * things.length)] as T;
}
