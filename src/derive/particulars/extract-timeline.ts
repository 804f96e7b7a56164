import { createLexicon } from '../../language/names/lexicon.ts';
import type { Tagger } from '../../language/create-tagger.ts';
import { isBefore } from '../../model/date.ts';
import type { Outline } from '../../model/outline.ts';
import type { DraftItem } from '../draft.ts';
import type { LabelledArticle } from '../labelled-article.ts';
import { contentKeys, overlapOf } from './content-keys.ts';
import { draftSource, evidenceOf } from './draft-source.ts';
import { nameItem } from './name-item.ts';
import type { DatedEvent } from './timeline/dated-event.ts';
import { readEvents } from './timeline/read-events.ts';

type Event = Outline['timeline'][number];

/** Words that two events of one date must share, as a part of all of both, to be the same: own rule. */
const ALIKE = 0.5;

/** No article tells more; each is compared with every other. */
const MOST_EVENTS = 100;

/**
 * What happened on a day, in a month or a year that the articles name, in the order of time. Fiscal years, ranges, levels
 * and what is still to come are no events; one that several sentences tell is one event, with the finest of their dates.
 */
export function extractTimeline(
  articles: readonly LabelledArticle[],
  tag: Tagger,
): DraftItem<Event>[] {
  const groups: DatedEvent[][] = [];
  for (const event of articles.flatMap((article) => eventsOf(article, tag))) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, event));
    if (group === undefined) groups.push([event]);
    else group.push(event);
  }
  const taken = new Set<string>();
  return groups
    .toSorted(([a], [b]) => compare(a, b))
    .map((group) => {
      const item = toItem(group, taken);
      taken.add(item.value.id);
      return item;
    });
}

function eventsOf(labelled: LabelledArticle, tag: Tagger): DatedEvent[] {
  const { blocks, frontMatter } = labelled.article;
  const { isName } = createLexicon(blocks.map(({ text }) => text));
  const { published } = frontMatter;
  const found: DatedEvent[] = [];
  for (const sentence of labelled.sentences) {
    if (found.length >= MOST_EVENTS) break;
    const source = draftSource(labelled, sentence);
    if (source === undefined || /^(?:other|way-forward)$/.test(sentence.role)) continue;
    const events = readEvents(sentence.text, { tag, isName }).filter(
      ({ date }) => published === 'unknown' || !isBefore(published, date),
    );
    found.push(...events.map((event) => ({ ...event, source })));
  }
  return found.slice(0, MOST_EVENTS);
}

function isSame(a: DatedEvent, b: DatedEvent): boolean {
  const isSameTime = a.date.startsWith(b.date) || b.date.startsWith(a.date);
  return isSameTime && overlapOf(contentKeys(a.event), contentKeys(b.event)) >= ALIKE;
}

function compare(a: DatedEvent | undefined, b: DatedEvent | undefined): number {
  if (a === undefined || b === undefined || a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}

function toItem(group: readonly DatedEvent[], taken: ReadonlySet<string>): DraftItem<Event> {
  const sources = group.map(({ source }) => source);
  const dates = group.map(({ date }) => date);
  const date = dates.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const [{ event } = { event: '' }] = group;
  const remarks = group.flatMap(({ remark }) => remark ?? []).slice(0, 1);
  return {
    value: {
      id: nameItem('t', `${event} ${date.slice(0, 4)}`, taken),
      date,
      event,
      evidence: evidenceOf(sources),
    },
    sources,
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}
