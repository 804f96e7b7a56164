import { createHash } from 'node:crypto';

/** A sum of texts and bytes, each told from the next by its length. Hexadecimal, 64 digits. */
export function sumOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
