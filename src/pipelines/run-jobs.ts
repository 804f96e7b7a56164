/** Runs a task for each item, at most `limit` at once; items are asked for only when there is room for them. */
export async function runJobs<T>(
  items: AsyncIterable<T>,
  limit: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.asyncIterator]();
  const work = async (): Promise<void> => {
    for (let next = await waiting.next(); next.done !== true; next = await waiting.next())
      await task(next.value);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, work));
}
