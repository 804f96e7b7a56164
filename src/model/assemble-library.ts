import { createProblem } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import { briefOf, type TopicBrief } from './brief-of.ts';
import { checkShape } from './check-shape.ts';
import { extendedTopic } from './extended-topic.ts';
import type {
  CheckedShape,
  Library,
  Topic,
  WrittenContent,
  WrittenOutline,
  WrittenOverlay,
} from './library.ts';
import { laySite } from './lay-site.ts';
import { mergeOverlay } from './merge-overlay.ts';
import { outlineSchema, type Outline } from './outline.ts';
import { siteSchema, type Site } from './site.ts';
import type { Entry } from './source.ts';
import { writtenReferences } from './written-references.ts';

/** What stands in for `site.yaml` where there is none. */
const NAMELESS: Site = { name: 'Revision sheets', language: 'en', colours: { accent: '#7a1f2b' } };

/**
 * Everything written, found by id, with an overlay laid over the outlines if one is named.
 * @returns the library, and the problems met: outlines of the wrong shape are reported and left out.
 */
export function assembleLibrary(
  written: WrittenContent,
  overlay?: WrittenOverlay,
): { library: Library; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const topics: Topic[] = [];
  const briefs = new Map<string, TopicBrief>();
  const brokenTopics = new Set(written.unreadable);
  for (const outline of layOver(written.outlines, overlay, problems)) {
    const { held, problems: ofShape } = outline.checked ?? checkOutline(outline);
    problems.push(...ofShape);
    if (held === undefined) brokenTopics.add(outline.id);
    else {
      topics.push(toTopic(outline, held.open));
      briefs.set(outline.id, held.brief);
    }
  }
  const library: Library = {
    site: assembleSite(written.site, overlay?.site, problems),
    articles: byId(written.articles),
    facts: byId(written.facts),
    questions: byId(written.questions),
    papers: byId(written.papers),
    profiles: byId(written.profiles),
    topics: byId(topics.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    briefs,
    entries: [...written.facts, ...written.questions, ...written.papers, ...written.profiles],
    cited: writtenReferences([
      ...written.outlines,
      ...written.overlays.flatMap(({ outlines }) => outlines),
    ]),
    broken: written.broken,
    brokenTopics,
  };
  return { library, problems };
}

function checkOutline({ data, source }: WrittenOutline): CheckedShape {
  const { value, problems } = checkShape(outlineSchema, data, source);
  return { held: value && { brief: briefOf(value), open: () => value }, problems };
}

/** Its value is asked for each time, since it may be kept in few bytes. */
function toTopic({ id, source }: WrittenOutline, open: () => Outline): Topic {
  return {
    id,
    get value() {
      return open();
    },
    source,
    path: [],
  };
}

function layOver(
  outlines: readonly WrittenOutline[],
  overlay: WrittenOverlay | undefined,
  problems: Problem[],
): WrittenOutline[] {
  const byTopic = new Map(outlines.map((outline) => [outline.id, outline]));
  for (const layer of overlay?.outlines ?? []) {
    const topic = extendedTopic(layer);
    const below = topic === undefined ? undefined : byTopic.get(topic);
    if (topic === undefined) byTopic.set(layer.id, layer);
    else if (below === undefined) problems.push(unknownTopic(layer, topic, byTopic.keys()));
    else {
      const merged = mergeOverlay(below, layer);
      problems.push(...merged.problems);
      if (merged.value !== undefined) byTopic.set(topic, merged.value);
    }
  }
  return [...byTopic.values()];
}

function unknownTopic(layer: WrittenOutline, topic: string, known: Iterable<string>): Problem {
  return createProblem('overlay/unknown-topic', layer.source.locate(['extends']), {
    message: `There is no topic \`${topic}\` to extend.`,
    hint: didYouMean(topic, known) ?? 'Name an outline of content/outlines without its `.yaml`.',
  });
}

function assembleSite(
  site: WrittenOutline | undefined,
  layer: WrittenOutline | undefined,
  problems: Problem[],
): Site {
  if (site === undefined && layer === undefined) return NAMELESS;
  const merged = site !== undefined && layer !== undefined ? laySite(site, layer) : (layer ?? site);
  if (merged === undefined) return NAMELESS;
  const checked = checkShape(siteSchema, merged.data, merged.source);
  problems.push(...checked.problems);
  return checked.value ?? salvageSite(merged.data);
}

/** A site without the settings that are wrong, so that one mistake does not cost the brand. */
function salvageSite(data: unknown): Site {
  const settings = Object.entries(typeof data === 'object' && data !== null ? data : {});
  const sound = settings.filter(
    ([key, value]) => siteSchema.safeParse({ name: NAMELESS.name, [key]: value }).success,
  );
  return siteSchema.parse({ name: NAMELESS.name, ...Object.fromEntries(sound) });
}

/** The first of each id; the rule on duplicate ids tells of the others. */
function byId<T extends Entry<unknown>>(entries: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) if (!found.has(entry.id)) found.set(entry.id, entry);
  return found;
}
