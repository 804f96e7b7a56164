import type { Round } from './kill-build.ts';

interface Row {
  kills: number;
  late: number;
  bad: number;
  lingering: number;
  time: number;
}

/** What came of the rounds, by kind. */
export class Table {
  readonly #rows = new Map<string, Row>();

  add(
    kind: string,
    { isLate, faults, lingering, time = 0 }: Round & { readonly time?: number },
  ): void {
    const row = this.#rows.get(kind) ?? { kills: 0, late: 0, bad: 0, lingering: 0, time: 0 };
    this.#rows.set(kind, {
      kills: row.kills + (isLate ? 0 : 1),
      late: row.late + (isLate ? 1 : 0),
      bad: row.bad + (faults.length > 0 ? 1 : 0),
      lingering: Math.max(row.lingering, lingering),
      time: Math.max(row.time, time),
    });
  }

  get hasFaults(): boolean {
    return [...this.#rows.values()].some(({ bad }) => bad > 0);
  }

  format(): string {
    const head = [
      'what was killed',
      'kills',
      'had ended',
      'with faults',
      'last process gone',
      'longest build',
    ];
    const rows = [...this.#rows]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([kind, { kills, late, bad, lingering, time }]) => [
        kind,
        `${kills}`,
        `${late}`,
        `${bad}`,
        `${lingering.toFixed(0)} ms`,
        time === 0 ? '' : `${(time / 1000).toFixed(1)} s`,
      ]);
    const lines = [head, head.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }
}
