/**
 * How many pages of how many browsers print best on this machine, and what a browser takes in memory as it prints:
 * `npm run bench:pool [-- <sheets>]`. Kinds of pool take turns, in an order of chance, so that what else the machine does
 * troubles all alike. Linux tells the memory, others do not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findBrowser } from '../src/output/find-browser.ts';
import { findCacheFolder } from '../src/output/find-cache-folder.ts';
import { openPrinter, type Printer } from '../src/output/print-pdf.ts';
import type { PrintableSheet } from '../src/render/rendered-file.ts';

const ROUNDS = 5;
const KINDS = [
  { browsers: 1, pages: 1 },
  { browsers: 1, pages: 2 },
  { browsers: 1, pages: 3 },
  { browsers: 1, pages: 4 },
  { browsers: 2, pages: 1 },
  { browsers: 2, pages: 2 },
];

const environment = process.env;
const browser = await findBrowser({ environment, cacheFolder: await findCacheFolder(environment) });
const sheets = Array.from({ length: Number(process.argv[2] ?? 200) }, (_, at) =>
  aSheet(3 + (at % 6)),
);

console.log(
  `${browser.version}, ${availableParallelism()} processors, ${sheets.length} sheets of 1 to 4 pages.`,
);
const times = new Map(KINDS.map((kind) => [kind, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1)
  for (const kind of KINDS.toSorted(() => Math.random() - 0.5))
    times.get(kind)?.push(await timePool(kind));
for (const [{ browsers, pages }, all] of times) {
  const [best, , median] = all.toSorted((one, other) => one - other);
  console.log(
    `${browsers} × ${pages} pages: median ${median?.toFixed(1)} s, best ${best?.toFixed(1)} s`,
  );
}
await watchMemory();

async function timePool({ browsers, pages }: (typeof KINDS)[number]): Promise<number> {
  const printers = await Promise.all(Array.from({ length: browsers }, () => open(pages)));
  const places = printers.flatMap((printer) => Array.from({ length: pages }, () => printer));
  const [first] = sheets;
  if (first !== undefined) await Promise.all(places.map((printer) => printer.print(first)));
  const waiting = sheets.values();
  const started = performance.now();
  await Promise.all(places.map((printer) => printAll(printer, waiting)));
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(printers.map((printer) => printer[Symbol.asyncDispose]()));
  return seconds;
}

async function printAll(printer: Printer, waiting: Iterable<PrintableSheet>): Promise<void> {
  for (const sheet of waiting) await printer.print(sheet);
}

/** What the processes of one browser take, shared memory by its share, after each so many sheets and after a very long one. */
async function watchMemory(): Promise<void> {
  await using printer = await open(2);
  for (let printed = 0; printed < 5; printed += 1) {
    await Promise.all(sheets.map((sheet) => printer.print(sheet)));
    console.log(`after ${(printed + 1) * sheets.length} sheets: ${memoryOf(printer)}`);
  }
  await printer.print(aSheet(400));
  console.log(`after one of 180 pages more: ${memoryOf(printer)}`);
  for (const sheet of sheets.slice(0, 4)) await printer.print(sheet);
  console.log(`after 4 short ones more: ${memoryOf(printer)}`);
}

function memoryOf(printer: Printer): string {
  const kilobytes = readdirSync('/proc').reduce((sum, pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
      if (group !== printer.browserPid) return sum;
      return (
        sum +
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1])
      );
    } catch {
      return sum;
    }
  }, 0);
  return `${Math.round(kilobytes / 1024)} MB of the browser, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB of Node`;
}

async function open(pages: number): Promise<Printer> {
  return await openPrinter({ browser, assets: new Map(), pages, environment });
}

function aSheet(sections: number): PrintableSheet {
  const body = Array.from(
    { length: sections },
    (_, at) =>
      `<h2>${at + 1}. A heading of some length</h2>${'<p>The relationship has been transactional since 1954, and both sides have said so.</p>'.repeat(8)}<table><tr><th scope="row">1954</th><td>Agreement</td></tr></table>`,
  ).join('');
  return {
    path: 'sheet.pdf',
    html: `<!doctype html><html lang="en"><title>Sheet</title><style>@page { size: A4; margin: 20mm }</style><body>${body}</body></html>`,
    metadata: {
      title: 'Sheet',
      author: 'Khulasa',
      subject: '',
      keywords: [],
      language: 'en',
      updated: '2026-11-22',
    },
  };
}
