import { createTopicCheck } from '../check/check-library.ts';
import { nameOf } from '../content/content-files.ts';
import { parseContent } from '../content/parse-content.ts';
import { briefOf, type TopicBrief } from '../model/brief-of.ts';
import { assembleLibrary } from '../model/assemble-library.ts';
import { checkShape } from '../model/check-shape.ts';
import type { Topic } from '../model/library.ts';
import { outlineSchema } from '../model/outline.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { SourceFile } from '../model/source-file.ts';
import { writtenReferences } from '../model/written-references.ts';
import type { Problem } from '../problems/problem.ts';
import { packOutline } from './pack-outline.ts';

/** What outlines are checked against. */
export interface OutlineSetting {
  /** The files of the content folder but for outlines. */
  readonly shared: readonly SourceFile[];
  /** The overlay whose site.yaml is laid over that of the content. */
  readonly overlay: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether outlines are packed, so that they open sooner: it pays where sheets are made of them. */
  readonly isPacked: boolean;
}

/** An outline that was checked by itself: plain data, which another thread can send. */
export interface CheckedOutline {
  readonly path: string;
  /** Whether it can be read as YAML. */
  readonly isYaml: boolean;
  /** Undefined if it has not the shape of an outline. */
  readonly held: HeldTopic | undefined;
  /** Every reference written in it. */
  readonly cited: readonly string[];
  /** What is wrong with its YAML or its shape. */
  readonly problems: readonly Problem[];
  /** What the rules of topics find in it. */
  readonly found: readonly Problem[];
}

/** The brief of an outline, and the outline as `packOutline` packs it, if it is packed. */
export interface HeldTopic {
  readonly packed: Uint8Array | undefined;
  readonly brief: TopicBrief;
}

/** A function that checks one outline without knowing of the others. */
export function createOutlineCheck(setting: OutlineSetting): (file: SourceFile) => CheckedOutline {
  const { content } = parseContent(setting.shared);
  const overlay = content.overlays.find(({ name }) => name === setting.overlay);
  const { library } = assembleLibrary(content, overlay);
  const checkTopic = createTopicCheck(library, {
    today: setting.today,
    settings: library.site.rules ?? {},
  });
  return (file) => {
    const { topic, ...shaped } = shapeOutline(file, setting);
    return { ...shaped, found: topic === undefined ? [] : checkTopic(topic) };
  };
}

/** An outline that was held against its shape. */
export interface ShapedOutline extends Omit<CheckedOutline, 'found'> {
  readonly topic: Topic | undefined;
}

/** Parses one outline and holds it against its shape; no rule is asked. */
export function shapeOutline(
  file: SourceFile,
  { isPacked }: Pick<OutlineSetting, 'isPacked'>,
): ShapedOutline {
  const { path } = file;
  const parsed = parseYaml(file.text, file);
  if (parsed.value === undefined) return { path, ...UNREADABLE, problems: parsed.problems };
  const { data, source } = parsed.value;
  const id = nameOf(file);
  const { value, problems } = checkShape(outlineSchema, data, source);
  return {
    path,
    isYaml: true,
    held: value && { packed: isPacked ? packOutline(value) : undefined, brief: briefOf(value) },
    cited: [...writtenReferences([{ id, data, source }])],
    problems,
    topic: value && { id, value, source, path: [] },
  };
}

const UNREADABLE = { isYaml: false, held: undefined, cited: [], topic: undefined };
