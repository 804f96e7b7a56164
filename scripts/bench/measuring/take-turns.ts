/**
 * Runs contenders by turns, so that whatever else the machine does hits them alike: once each without counting, then
 * `rounds` times, every other round in the opposite order.
 * @returns by contender what each of its turns gave.
 */
export async function takeTurns<Name extends string, T>(
  contenders: Readonly<Record<Name, () => T | Promise<T>>>,
  rounds: number,
  tell: (progress: string) => void,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(contenders) as Name[];
  const turns = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, T[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      tell(round === 0 ? `${name}: warming up` : `${name}: round ${round} of ${rounds}`);
      const turn = await contenders[name]();
      if (round > 0) turns[name].push(turn);
    }
  }
  return turns;
}
