/** Seconds with as many places as mean something: `0.83 s`, `12.4 s`, `240 s`. */
export function formatSeconds(seconds: number): string {
  return `${formatRate(seconds)} s`;
}

/** A number with three figures at the most that mean something. */
export function formatRate(number: number): string {
  if (number >= 100) return number.toFixed(0);
  return number.toFixed(number >= 10 ? 1 : 2);
}

/** Bytes as whole megabytes: `310 MB`. */
export function formatMegabytes(bytes: number): string {
  return Number.isNaN(bytes) ? 'not known' : `${Math.round(bytes / 2 ** 20)} MB`;
}
