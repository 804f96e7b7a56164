import { median } from '../bench/measuring/median.ts';
import type { SoakSample, SoakVerdict } from './judge-soak.ts';

/** Lines of the graph, and how wide its longest bar is. */
const [LINES, WIDTH] = [20, 30];

/** A graph of what was held as the sheets went by, and the verdict, for a terminal. */
export function drawSoak(samples: readonly SoakSample[], verdicts: readonly SoakVerdict[]): string {
  const most = Math.max(...samples.map(({ sheets }) => sheets));
  const rows = Array.from({ length: LINES }, (_, line) => {
    const within = samples.filter(
      ({ sheets }) => Math.min(LINES - 1, Math.floor((LINES * sheets) / most)) === line,
    );
    const until = Math.round((most * (line + 1)) / LINES);
    return { until, ...mediansOf(within) };
  });
  const highest = {
    own: Math.max(...rows.map(({ own }) => own || 0)),
    descendants: Math.max(...rows.map(({ descendants }) => descendants || 0)),
  };
  return [
    `sheets   program${' '.repeat(WIDTH + 3)}browser`,
    ...rows.map(({ until, own, descendants }) =>
      [
        String(until).padStart(6),
        bar(own, highest.own),
        bar(descendants, highest.descendants),
      ].join(' '),
    ),
    ...verdicts.map(describe),
  ].join('\n');
}

function mediansOf(samples: readonly SoakSample[]) {
  return {
    own: median(samples.map(({ own }) => own)),
    descendants: median(samples.map(({ descendants }) => descendants)),
  };
}

function bar(bytes: number, highest: number): string {
  if (Number.isNaN(bytes)) return ' '.repeat(WIDTH + 8);
  const length = Math.round((WIDTH * bytes) / highest);
  return `${megabytes(bytes).padStart(5)}  ${'█'.repeat(length).padEnd(WIDTH)} `;
}

function describe({ who, quarters, growth, isFlat }: SoakVerdict): string {
  const percent = Math.round(100 * (growth - 1));
  return `${who}: by quarters ${quarters.map(megabytes).join(', ')} MB; the last ${percent} % over the second: ${isFlat ? 'flat' : 'not flat'}`;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
