import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Numbers of the processes whose command line holds this text. */
export async function processesWith(text: string): Promise<readonly number[]> {
  const commands = process.platform === 'linux' ? await readProc() : await readPs();
  return commands.filter(([, command]) => command.includes(text)).map(([number]) => number);
}

/** `ps` is not on every Linux. */
async function readProc(): Promise<[number, string][]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return await Promise.all(
    numbers.map(async (number): Promise<[number, string]> => {
      const command = await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '');
      return [Number(number), command];
    }),
  );
}

async function readPs(): Promise<[number, string][]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args=']);
  return stdout.split('\n').map((line) => {
    const [, number, command] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return [Number(number), command ?? ''];
  });
}
