/** Whether two numbers are the same but for what computing with decimals adds. */
export function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
