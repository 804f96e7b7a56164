import { toChange } from './targets/edit-target.ts';
import type { Span } from './text/mention.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import type { Pool } from './targets/pool.ts';
import { holdsQuotation, quotedSpans } from './text/quoted-words.ts';
import type { Random } from './random.ts';

/** Wrong quotations: one word replaced, dropped, swapped with its neighbour or negated; another speaker. */
export function plantQuotations(target: Target, pool: Pool, random: Random): PlantedChange[] {
  if (target.field === 'speaker') return plantSpeakers(target, pool, random);
  return quotedSpans(target).flatMap((span) => plantWords(target, span, { pool, random }));
}

type WordChange = (words: readonly string[], about: { pool: Pool; random: Random }) => string[];

const ROWS: readonly (readonly [string, WordChange])[] = [
  [
    'a word replaced',
    (words, { pool, random }) => {
      const at = random.below(words.length);
      const own = words[at] ?? '';
      const letters = /[\p{L}\d][\p{L}\d’'-]*/u;
      const others = pool.words.filter((word) => word !== letters.exec(own)?.[0].toLowerCase());
      return words.with(at, own.replace(letters, random.pick(others) ?? 'other'));
    },
  ],
  [
    'a word dropped',
    (words, { random }) => words.toSpliced(random.below(words.length), words.length > 1 ? 1 : 0),
  ],
  [
    'two neighbours swapped',
    (words, { random }) => {
      const at = random.below(Math.max(1, words.length - 1));
      return words.toSpliced(at, 2, ...words.slice(at, at + 2).reverse());
    },
  ],
  [
    'a negation put in',
    (words, { random }) => words.toSpliced(random.below(words.length), 0, 'not'),
  ],
];

/** Chances that each quotation is given, since there are few of them. */
const TRIES = 3;

function plantWords(
  target: Target,
  { from, to }: Span,
  about: { pool: Pool; random: Random },
): PlantedChange[] {
  const own = target.text.slice(from, to);
  const words = own.split(/\s+/);
  return ROWS.flatMap(([row, change]) => {
    const changed = Array.from({ length: TRIES }, () => change(words, about).join(' '));
    return [...new Set(changed)]
      .filter((quoted) => quoted !== own && holdsLetters(quoted))
      .map((quoted) => ({
        ...toChange(target, { kind: 'quotation', row }, around(target.text, { from, to }, quoted)),
        canBeTold: !holdsQuotation(target.cited.text, quoted),
        wasCited: holdsQuotation(target.cited.text, own),
      }));
  });
}

function around(text: string, { from, to }: Span, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

function holdsLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function plantSpeakers(target: Target, pool: Pool, random: Random): PlantedChange[] {
  const others = pool.speakers.filter((speaker) => speaker !== target.text);
  return random.sample(others, TRIES).map((speaker) => ({
    ...toChange(target, { kind: 'quotation', row: 'speaker swapped' }, speaker),
    canBeTold: !isNamed(speaker, target.cited.text),
    wasCited: isNamed(target.text, target.cited.text),
  }));
}

/** Whether a text names a speaker: a person by surname, a body in full. */
function isNamed(speaker: string, text: string): boolean {
  const isBody = / of | the |Commission|Office/.test(speaker);
  const name = isBody ? speaker : (speaker.split(' ').at(-1) ?? speaker);
  return new RegExp(`\\b${name}\\b`).test(text);
}
