import type { Profile } from '../model/exams.ts';
import type { Outline } from '../model/outline.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-figure.ts';
import type { PointView } from './claim-views.ts';
import type { ItemLink, RouteView } from './question-views.ts';
import type { SheetView } from './sheet-view.ts';
import { wordsOf } from './view-budgets.ts';

type Prompt = Outline['prompts'][number];
type Body = Pick<SheetView, 'causes' | 'repercussions' | 'benefits' | 'analysis'>;

/** What routes are drawn through. */
export interface RouteMap {
  readonly outline: Outline;
  /** The points that the body of an answer is written from. */
  readonly body: Body;
  /** Number by item id. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** A prompt as it is asked, and the length of its answer where its profile is known. */
export interface Asked {
  readonly asked: string;
  readonly profile: Profile | undefined;
}

/** What each list of an outline is for in an answer, in the order of an answer. */
const VERBS = [
  ['background', 'begin with', 'background'],
  ['timeline', 'name the events of', undefined],
  ['counterarguments', 'reply to', 'counterarguments'],
  ['way_forward', 'end with', 'way_forward'],
  ['facts', 'cite', undefined],
  ['quotes', 'quote', undefined],
] as const;

/**
 * The way from a prompt to its answer: which points to use and to leave, held against the words of its profile. Where
 * `use` names more body points than there is room for, those of the best priority come first, and within one priority
 * those that the author names first; where it names fewer, unused points on the prompt's variables may fill the room.
 */
export function viewRoute(prompt: Prompt, { asked, profile }: Asked, map: RouteMap): RouteView {
  const points = Object.values(pickBody(map.body)).flat();
  const usable = points.filter(({ id }) => !prompt.skip.includes(id));
  const used = byPriority(
    prompt.use.flatMap((id) => usable.find((point) => point.id === id) ?? []),
  );
  const room = countRoom(profile);
  const chosen = used.slice(0, room?.points);
  const spare = used.slice(chosen.length);
  const variables = matchVariables(prompt, map);
  const fill = byPriority(
    usable.filter((point) => !used.includes(point) && isAbout(point, variables.own)),
  ).slice(0, room === undefined ? 0 : room.points - chosen.length);
  const inOrder = points.filter((point) => chosen.includes(point));
  const others = otherItems(prompt, profile, map);
  const leave = datesLast(prompt.skip.flatMap((id) => linkToItem(id, map)));
  return {
    isEmpty: profile === undefined && [...chosen, ...others, ...leave].length === 0,
    asked,
    body: inOrder.map(linkTo),
    spare: spare.map(linkTo),
    fill: fill.map(linkTo),
    others,
    leave,
    length: lengthOf(profile),
    advice: adviseOn({ chosen: chosen.length, used: used.length, fill: fill.length, room }),
    covers: (chosen.length === 0 ? [] : variables.shown).map((name) => ({
      name,
      items: inOrder.filter((point) => isAbout(point, [name])).map(linkTo),
      instead: inOrder.some((point) => isAbout(point, [name]))
        ? []
        : [...spare, ...fill].filter((point) => isAbout(point, [name])).map(linkTo),
    })),
  };
}

function pickBody({ causes, repercussions, benefits, analysis }: Body): Body {
  return { causes, repercussions, benefits, analysis };
}

/** Sorting is stable: within one priority the order stays. */
function byPriority(points: readonly PointView[]): PointView[] {
  return points.toSorted((a, b) => a.priority - b.priority);
}

interface Room {
  /** How many body points the profile has. */
  readonly points: number;
  readonly words: number;
}

/** A body that is given as one block says nothing of how many points it holds. */
function countRoom(profile: Profile | undefined): Room | undefined {
  const body = profile?.parts.filter(({ part, times }) => part === 'body' && times > 1) ?? [];
  if (body.length === 0) return undefined;
  return {
    points: body.reduce((sum, { times }) => sum + times, 0),
    words: body.reduce((sum, { times, words }) => sum + times * words, 0),
  };
}

function adviseOn(count: {
  readonly chosen: number;
  readonly used: number;
  readonly fill: number;
  readonly room: Room | undefined;
}): string {
  const { chosen, used, fill, room } = count;
  if (room === undefined || used === 0 || used === room.points) return '';
  if (used > room.points) return `room for ${room.points} of these ${used}`;
  const few = `${chosen} of the ${room.points} points that there is room for`;
  if (fill > 0) return few;
  // Two points spun out to fill a paper are no answer.
  if (chosen * 2 < room.points) return `${few}: find more of your own`;
  return `${few}: write about ${Math.round(room.words / chosen / 5) * 5} words on each`;
}

/** Variables by which points may be matched to a prompt, and those of which a route tells who covers them. */
function matchVariables(
  prompt: Prompt,
  { outline, body }: RouteMap,
): { own: readonly string[]; shown: readonly string[] } {
  const marked = new Set(
    Object.values(pickBody(body))
      .flat()
      .flatMap(({ variables }) => variables.map(fold)),
  );
  const own = prompt.variables.filter((name) => marked.has(fold(name)));
  const thesis = (outline.thesis?.variables ?? []).filter((name) => marked.has(fold(name)));
  return { own, shown: own.length > 0 ? own : thesis };
}

function isAbout({ variables }: PointView, names: readonly string[]): boolean {
  return variables.some((variable) => names.some((name) => fold(name) === fold(variable)));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function otherItems(
  prompt: Prompt,
  profile: Profile | undefined,
  map: RouteMap,
): RouteView['others'] {
  return VERBS.flatMap(([list, verb, part]) => {
    const ids = new Set(
      map.outline[list].map((item) => (typeof item === 'string' ? item : item.id)),
    );
    const items = prompt.use
      .filter((id) => ids.has(id) && !prompt.skip.includes(id))
      .flatMap((id) => linkToItem(id, map));
    const words = profile?.parts
      .filter((each) => each.part === part)
      .reduce((sum, each) => sum + each.words * each.times, 0);
    return items.length === 0
      ? []
      : [
          {
            verb,
            items,
            isNumbered: list !== 'timeline',
            words: words === undefined || words === 0 ? '' : `${words} words`,
          },
        ];
  });
}

function linkTo({ id, number }: PointView): ItemLink {
  return { number, target: `item-${id}` };
}

/** Events have no number: their date stands for them, without a link, since plans do not list them. */
function linkToItem(id: string, { outline, numbers }: RouteMap): ItemLink[] {
  const event = outline.timeline.find((each) => each.id === id);
  if (event !== undefined) return [{ number: formatDate(event.date).short, target: '' }];
  const number = numbers.get(id);
  return number === undefined ? [] : [{ number, target: `item-${id}` }];
}

function datesLast(links: readonly ItemLink[]): ItemLink[] {
  return links.toSorted((a, b) => Number(a.target === '') - Number(b.target === ''));
}

function lengthOf(profile: Profile | undefined): string {
  if (profile === undefined) return '';
  const { words, budget_words: budget, minutes, confirmed } = profile;
  return [
    words === undefined ? `${formatNumber(budget)} words (own budget)` : wordsOf(words),
    minutes === undefined ? 'no time rule seen' : `${minutes} minutes`,
    ...(confirmed ? [] : ['unconfirmed']),
  ].join(', ');
}
