import { open, realpath } from 'node:fs/promises';

/** A wrapper tells within so many bytes what it starts. */
const HEAD = 4096;

/**
 * Whether the program is a snap, or a script that starts one, as Ubuntu's `chromium-browser` is. A snap sees neither the
 * system's temporary folder nor the pipe of whoever starts it.
 */
export async function isSnap(executable: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const real = await realpath(executable).catch(() => executable);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  const head = await readHead(real).catch(() => '');
  return head.startsWith('#!') && head.includes('/snap/');
}

async function readHead(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD);
  return buffer.toString('latin1', 0, bytesRead);
}
