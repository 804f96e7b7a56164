/**
 * Whether a file can be opened by the name that it was listed under. Linux allows names that are no text; Node shows
 * what it cannot decode as U+FFFD, and there is no file of that name.
 */
export function isReadableName(path: string): boolean {
  return !path.includes('\uFFFD');
}
