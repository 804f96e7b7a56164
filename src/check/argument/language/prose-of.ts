import type { Outline } from '../../../model/outline.ts';
import type { Path } from '../../../model/source.ts';

/** A text of an outline that a candidate reads, and where it stands. */
export interface Passage {
  readonly path: Path;
  readonly text: string;
}

/** Texts of items that the author wrote himself, by list, in the order of the sheets. */
const ITEM_TEXTS = {
  definitions: ['meaning'],
  background: ['point'],
  timeline: ['event', 'significance'],
  causes: ['point', 'explanation'],
  repercussions: ['point', 'explanation'],
  benefits: ['point', 'explanation'],
  counterarguments: ['point', 'rebuttal.point'],
  analysis: ['point'],
  way_forward: ['action', 'means'],
  glossary: ['meaning'],
} as const satisfies Partial<Record<keyof Outline, readonly string[]>>;

/** The same, with the ways to the texts. */
const ITEM_WAYS = Object.entries(ITEM_TEXTS).map(([list, keys]) => ({
  list: list as keyof typeof ITEM_TEXTS,
  ways: keys.map((key) => key.split('.')),
}));

/**
 * The prose of an outline: what its author wrote for a reader, from the title to the glossary. Quotations, questions,
 * headings of a syllabus and MCQs are left out, since their words are others’ or are there to mislead.
 */
export function proseOf(outline: Outline): Passage[] {
  const { title, summary, thesis, hooks, conclusion } = outline;
  return [
    ...passage(['title'], title),
    ...passage(['summary'], summary),
    ...passage(['thesis', 'statement'], thesis?.statement),
    ...(thesis?.alternatives ?? []).flatMap(({ statement }, at) =>
      passage(['thesis', 'alternatives', at, 'statement'], statement),
    ),
    ...hooks.flatMap((text, at) => passage(['hooks', at], text)),
    ...ITEM_WAYS.flatMap(({ list, ways }) =>
      outline[list].flatMap((item, at) =>
        ways.flatMap((way) => passage([list, at, ...way], valueAt(item, way))),
      ),
    ),
    ...(['restated', 'synthesis', 'closing'] as const).flatMap((key) =>
      passage(['conclusion', key], conclusion?.[key]),
    ),
  ];
}

function passage(path: Path, text: unknown): Passage[] {
  return typeof text === 'string' ? [{ path, text }] : [];
}

function valueAt(item: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    item,
  );
}
