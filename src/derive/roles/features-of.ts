import type { Token } from '../../language/create-tagger.ts';
import type { Cue, CueIndex } from './index-cues.ts';
import { headingSenses } from './heading-senses.ts';
import type { TaggedUnit } from './unit.ts';

/** What the model sees of each unit: the names of what holds of it. */
export type Features = readonly ReadonlySet<string>[];

/** Features of a neighbour that also tell of a sentence. */
const OF_NEIGHBOURS = /^(?:first:|aux:|question$|heading$|year$|c:[a-z-]+$)/;

/** What holds of each unit of an article: its words, cues and figures, where it stands, and what stands beside it. */
export function featuresOf(units: readonly TaggedUnit[], findCues: CueIndex): Features {
  const title = units.find(({ kind }) => kind === 'heading')?.text ?? '';
  let heading = '';
  const own = units.map((unit, at) => {
    if (unit.kind === 'heading') {
      heading = unit.text;
      return ['heading'];
    }
    return [
      ...wordFeatures(unit.tokens),
      ...cueFeatures(findCues(unit.tokens)),
      ...figureFeatures(unit),
      ...placeFeatures(units, at),
      ...headingSenses(heading).map((sense) => `heading:${sense}`),
      ...headingSenses(title).map((sense) => `title:${sense}`),
      ...wordsOf(heading).map((word) => `h:${word}`),
    ];
  });
  return own.map(
    (features, at) =>
      new Set([
        ...features,
        ...beside(own[at - 1]).map((feature) => `before ${feature}`),
        ...beside(own[at + 1]).map((feature) => `after ${feature}`),
      ]),
  );
}

function beside(features: readonly string[] | undefined): readonly string[] {
  return features?.filter((feature) => OF_NEIGHBOURS.test(feature)) ?? ['edge'];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** A word as the model knows it: its base form; any number is one word. */
function keyOf({ lemma }: Token): string {
  return /\d/.test(lemma) ? '#' : lemma;
}

function wordFeatures(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ text }) => text.toLowerCase());
  const keys = tokens.map(keyOf);
  const parts = tokens.map(({ pos }) => pos);
  const verbs = tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const past = verbs.filter(({ text, lemma }) => isPast(text.toLowerCase(), lemma)).length;
  return [
    ...keys.filter((_, at) => isPlain(tokens[at])).map((key) => `w:${key}`),
    ...keys.slice(1).map((key, at) => `b:${keys[at]} ${key}`),
    ...parts.slice(2).map((part, at) => `t:${parts[at]} ${parts[at + 1]} ${part}`),
    `first:${words[0]}`,
    `first two:${words.slice(0, 2).join(' ')}`,
    `first part:${parts[0]}`,
    `first parts:${parts.slice(0, 2).join(' ')}`,
    `verb:${verbs[0]?.text.toLowerCase()}`,
    ...verbs.filter(({ pos }) => pos === 'AUX').map(({ text }) => `aux:${text.toLowerCase()}`),
    `past:${Math.min(past, 3)}`,
    `length:${Math.min(6, Math.floor(tokens.length / 7))}`,
  ];
}

/** Names tell the subject, not the role; signs have features of their own. */
function isPlain(token: Token | undefined): boolean {
  return token !== undefined && !['PUNCT', 'SPACE', 'PROPN', 'SYM'].includes(token.pos);
}

function isPast(word: string, lemma: string): boolean {
  return ['was', 'were', 'had'].includes(word) || (word !== lemma && word.endsWith('ed'));
}

function cueFeatures(cues: readonly Cue[]): string[] {
  const groups = [...new Set(cues.map(({ group }) => group))].toSorted();
  return [
    ...cues.flatMap(({ group, phrase, from }) => [
      `c:${group}`,
      `cue:${group}:${phrase}`,
      `c at:${group}:${from < 3 ? 'start' : 'later'}`,
    ]),
    ...groups.flatMap((one, at) => groups.slice(at + 1).map((other) => `both:${one} ${other}`)),
  ];
}

function figureFeatures({ text, tokens }: TaggedUnit): string[] {
  const numbers = tokens.filter((token) => /\d/.test(token.text)).length;
  const signs = SIGNS.filter(([, sign]) => sign.test(text)).map(([name]) => name);
  return [
    `numbers:${Math.min(3, numbers)}`,
    ...signs,
    ...signs.map((sign) => `${sign}, numbers:${Math.min(3, numbers)}`),
  ];
}

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:1[89]|20)\d\d\b/],
  ['per cent', /per ?cent|%|percentage points?/],
  ['money', /[$£€₹]|\b(?:Rs|PKR|rupees?|dollars?|USD)\b/],
  ['great number', /\b(?:lakhs?|crores?|[mb]illions?|trillions?|thousands?|hundreds?|bn|mn)\b/],
  [
    'number in words',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|third|thirds|quarters?)\b/i,
  ],
  [
    'date',
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  ],
  [
    'law or report',
    /\b(?:Act|Ordinance|Treaty|Accords?|Agreement|Convention|Amendment|Constitution|Resolution|Charter|Protocol|Pact|Code|Article \d+|Section \d+|Commission|Report|Survey|Index|Census|Plan|Policy|Programme|Award)\b/,
  ],
  ['share', /\b(?:one|two|three|four|\d+) (?:in|out of) (?:every )?(?:\w+)\b/i],
  [
    'measure',
    /\b(?:km|kilomet\w+|tonnes?|acres?|hectares?|MAF|MW|megawatts?|units?|people|persons|children|women|years|days)\b/,
  ],
  ['question', /\?/],
  ['quotation', /[“"‘]/],
  ['dash', /[—–]| - /],
  ['semicolon', /;/],
  ['colon', /:/],
  ['no stop', /(?<![.!?…]["”’)]?)$/],
];

function placeFeatures(units: readonly TaggedUnit[], at: number): string[] {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  const features = [`tenth:${Math.floor((8 * at) / units.length)}`];
  if (at >= units.length - 2) features.push('last two');
  if (before?.paragraph !== unit?.paragraph) features.push('paragraph begins');
  if (after?.paragraph !== unit?.paragraph) features.push('paragraph ends');
  if (unit?.block !== 'paragraph') features.push(`block:${unit?.block}`);
  return features;
}
