import { open, realpath } from 'node:fs/promises';
import { basename } from 'node:path';

/** A wrapper tells within so many bytes what it starts. */
const HEAD = 4096;

/** How a wrapper, such as Ubuntu's `chromium-browser`, starts a snap. */
const STARTS_SNAP = /\/snap\/bin\/|\bsnap run\b/;

/**
 * Whether the program is started as a snap, or is a script that starts one. A snap does not see the pipe of whoever
 * starts it, so that it could be driven only through a port that everybody on this machine can reach.
 */
export async function isSnap(executable: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const real = await realpath(executable).catch(() => executable);
  if (basename(real) === 'snap') return true;
  const head = await readHead(real).catch(() => '');
  return head.startsWith('#!') && STARTS_SNAP.test(head);
}

async function readHead(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD);
  return buffer.toString('latin1', 0, bytesRead);
}
