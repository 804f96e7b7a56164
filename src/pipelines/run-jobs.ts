/**
 * Runs a task for each item, at most `limit` at once; items are asked for only when there is room for them. When a task
 * fails, no other is begun; those under way are waited for, and then the first failure is thrown.
 */
export async function runJobs<T>(
  items: AsyncIterable<T>,
  limit: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.asyncIterator]();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    try {
      for (let next = await waiting.next(); next.done !== true; next = await waiting.next()) {
        if (failures.length > 0) return;
        await task(next.value);
      }
    } catch (error) {
      failures.push(error);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, work));
  if (failures.length > 0) throw failures[0];
}
