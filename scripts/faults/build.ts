import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/khulasa.mjs', import.meta.url));

/** What all processes of a scene have in their environment, so that they are found. */
export const MARKER = 'KHULASA_FAULT_SCENE';

export interface RunningBuild {
  readonly child: ChildProcess;
  readonly end: Promise<BuildEnd>;
}

export interface BuildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** In milliseconds. */
  readonly time: number;
}

export function describeEnd({ code, signal, stderr }: BuildEnd): string {
  return `${signal ?? code}: ${stderr.trim().slice(-600)}`;
}

/** Starts the built command in a scene: one kind of sheet, two at once, HTML and PDF. */
export function startBuild(
  scene: { readonly root: string; readonly cache: string; readonly temporary: string },
  args: readonly string[],
): RunningBuild {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [COMMAND, 'build', '--sheets', 'one-page', '--jobs', '2', ...args],
    {
      cwd: scene.root,
      env: {
        ...process.env,
        KHULASA_CACHE: scene.cache,
        TMPDIR: scene.temporary,
        [MARKER]: scene.root,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const end = new Promise<BuildEnd>((resolve) => {
    child.once('exit', (code, signal) =>
      resolve({ code, signal, stderr, time: performance.now() - started }),
    );
  });
  return { child, end };
}
