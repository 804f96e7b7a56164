/** Plants single wrong changes in sound content and counts how many the grounding rules catch. See docs/grounding.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseContent } from '../src/content/parse-content.ts';
import { readContent } from '../src/content/read-content.ts';
import { assembleLibrary } from '../src/model/assemble-library.ts';
import { catchChanges, createTrial } from './planting/score/catch-changes.ts';
import { findGroundingProblems } from './planting/score/find-grounding-problems.ts';
import { formatTable } from './planting/score/format-table.ts';
import { plantChanges } from './planting/plant-changes.ts';
import type { PlantedChange } from './planting/planted-change.ts';
import { fallsShort, scoreChanges } from './planting/score/score-changes.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    seed: { type: 'string', default: '1' },
    'per-kind': { type: 'string', default: '300' },
    alone: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const { files } = await readContent(options.content, process.cwd());
const { library } = assembleLibrary(parseContent(files).content, undefined);
const changes = plantChanges(library, {
  seed: Number(options.seed),
  perRow: Number(options['per-kind']),
});
const told = changes.filter(({ canBeTold }) => canBeTold);
const verdicts = options.alone
  ? told.map(createTrial(library, findGroundingProblems))
  : catchChanges(library, told, findGroundingProblems);
const untold = changes.filter(({ canBeTold }) => !canBeTold);
const scores = scoreChanges(verdicts, untold);
const alarms = findGroundingProblems(library);
const missed = verdicts.filter(({ caught }) => caught === 'nowhere').map(({ change }) => change);
const page = [
  formatTable(scores),
  '',
  `Planted: ${verdicts.length}, with seed ${options.seed}. False alarms on the untouched content: ${alarms.length}.`,
].join('\n');

if (options.json) console.log(JSON.stringify({ scores, alarms, missed }, null, 2));
else console.log([page, ...(options.missed ? missed.map(describe) : [])].join('\n'));
if (options.write) writePage(page);
if (alarms.length > 0 || scores.some(fallsShort)) process.exitCode = 1;

function describe(change: PlantedChange): string {
  const { kind, row, owner, path, before, after, cited, wasCited } = change;
  return [
    '',
    `${kind}, ${row}: ${owner.kind} ${owner.id}, ${path.join('.')}`,
    `  was:   ${before}`,
    `  is:    ${after}`,
    `  cited: ${cited}`,
    ...(wasCited ? [] : ['  The original does not stand there either.']),
  ].join('\n');
}

/** Puts the table between the markers of docs/grounding.md. */
function writePage(table: string): void {
  const file = new URL('../docs/grounding.md', import.meta.url);
  const written = readFileSync(file, 'utf8').replace(
    /(<!-- table -->\n)[\s\S]*?(<!-- \/table -->)/,
    (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
  );
  writeFileSync(file, written);
}
