/** Runs a task for each item, at most `limit` at once; items are taken only when there is room for them. */
export async function runJobs<T>(items: Iterable<T>, limit: number, task: (item: T) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, work));
}
