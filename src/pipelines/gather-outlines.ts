import { nameOf } from '../content/content-files.ts';
import type { WrittenOutline } from '../model/library.ts';
import { outlineSchema, type Outline } from '../model/outline.ts';
import { parseYaml, type ParsedYaml } from '../model/parse-yaml.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Source } from '../model/source.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import type { CheckedOutline } from './check-outline.ts';
import { unpackOutline } from './pack-outline.ts';
import { rememberLast } from './remember-last.ts';

/** Outlines that other threads have parsed and checked, by path, and by source what the rules of topics found in them. */
export interface ReadTopics {
  readonly outlines: ReadonlyMap<string, Checked<WrittenOutline>>;
  readonly found: ReadonlyMap<Source, readonly Problem[]>;
}

/** What was sent of outlines, as outlines that are opened when somebody asks for them. @param checked by path. */
export function gatherOutlines(
  files: readonly SourceFile[],
  checked: ReadonlyMap<string, CheckedOutline>,
): ReadTopics {
  const outlines = new Map<string, Checked<WrittenOutline>>();
  const found = new Map<Source, readonly Problem[]>();
  const parse = rememberLast(parseAgain);
  const shape = rememberLast((file: SourceFile) => outlineSchema.parse(parse(file).data));
  const memory = { outlineOf: rememberLast(unpackOutline), shape, parse };
  const known = new Map<string, string>();
  for (const file of files) {
    const outline = checked.get(file.path);
    if (outline === undefined) continue;
    // Each thread sends strings of its own: of those that say the same, one is kept.
    const cited = outline.cited.map((reference) => known.get(reference) ?? reference);
    for (const reference of cited) known.set(reference, reference);
    const written = toWritten(file, { ...outline, cited }, memory);
    outlines.set(file.path, written);
    if (written.value !== undefined) found.set(written.value.source, outline.found);
  }
  return { outlines, found };
}

/** Its data and its places, which only overlays and problems ask for, are not sent but read again. */
function toWritten(
  file: SourceFile,
  { isYaml, held, problems, cited }: CheckedOutline,
  { outlineOf, shape, parse }: Memory,
): Checked<WrittenOutline> {
  if (!isYaml) return { value: undefined, problems };
  return {
    value: {
      id: nameOf(file),
      source: { file: file.file, locate: (...asked) => parse(file).source.locate(...asked) },
      checked: {
        held: held && {
          brief: held.brief,
          open: () => (held.packed ? outlineOf(held.packed) : shape(file)),
        },
        problems,
      },
      cited,
      get data() {
        return parse(file).data;
      },
    },
    problems: [],
  };
}

/** What was opened last, which is asked for more than once. */
interface Memory {
  readonly outlineOf: (packed: Uint8Array) => Outline;
  readonly shape: (file: SourceFile) => Outline;
  readonly parse: (file: SourceFile) => ParsedYaml;
}

function parseAgain(file: SourceFile): ParsedYaml {
  const { value } = parseYaml(file.text, file);
  if (value === undefined) throw new Error(`${file.file} is YAML no more.`);
  return value;
}
