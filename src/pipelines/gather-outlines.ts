import { nameOf } from '../content/content-files.ts';
import type { WrittenOutline } from '../model/library.ts';
import type { Outline } from '../model/outline.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { createSource } from '../model/places.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Source } from '../model/source.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import type { CheckedOutline } from './check-outline.ts';
import { createUnpack, type PackedOutline, type Unpack } from './pack-outline.ts';

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
  const unpack = createUnpack();
  const known = new Map<string, string>();
  for (const file of files) {
    const outline = checked.get(file.path);
    if (outline === undefined) continue;
    // Each thread sends strings of its own: of those that say the same, one is kept.
    const cited = outline.cited.map((reference) => known.get(reference) ?? reference);
    for (const reference of cited) known.set(reference, reference);
    const written = toWritten(file, { ...outline, cited }, unpack);
    outlines.set(file.path, written);
    if (written.value !== undefined) found.set(written.value.source, outline.found);
  }
  return { outlines, found };
}

/** Its data, which only an overlay asks for, is not sent but read again. */
function toWritten(
  file: SourceFile,
  { packed, brief, problems, cited }: CheckedOutline,
  unpack: Unpack,
): Checked<WrittenOutline> {
  if (packed === undefined) return { value: undefined, problems };
  const { file: named } = file;
  return {
    value: {
      id: nameOf(file),
      source: createSource({ file: named }, () => unpack.places(packed)),
      checked: { held: brief && { brief, open: () => valueOf(packed, unpack) }, problems },
      cited,
      get data() {
        return parseYaml(file.text, file).value?.data;
      },
    },
    problems: [],
  };
}

function valueOf(packed: PackedOutline, unpack: Unpack): Outline {
  const value = unpack.value(packed);
  if (value === undefined) throw new Error('What has not the shape of an outline is not one.');
  return value;
}
