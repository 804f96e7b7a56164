import { extractFigures } from '../../../language/figures/extract-figures.ts';
import { isQuantity, type Figure } from '../../../language/figures/figure.ts';
import type { LocatedToken, Tagger } from '../../../language/create-tagger.ts';
import type { Chunk, ChunkKind } from './chunk.ts';

/** A sentence of more is no sentence but a table or a list that lost its lines; patterns over it take too long. */
const MOST_CHARACTERS = 800;
const MOST_CHUNKS = 140;

/** The chunks of a sentence; none for one that is too long to be read. */
export function readChunks(text: string, tag: Tagger): readonly Chunk[] {
  if (text.length > MOST_CHARACTERS) return [];
  const figures = extractFigures(text).filter(({ start, end }) => !isInCompound(text, start, end));
  const words = tag(mask(text, figures)).filter(
    ({ start, end }) => !figures.some((one) => start < one.end && end > one.start),
  );
  const plain = joinCompounds(words, text).map((word) => ({ ...word, figure: undefined }));
  const all = [
    ...plain,
    ...figures.map((figure) => ({ ...figure, pos: 'NUM', figure: figure as Figure | undefined })),
  ].toSorted((a, b) => a.start - b.start);
  if (all.length > MOST_CHUNKS) return [];
  return all.map(({ text: written, pos, start, end, figure }, at) => {
    const lower = written.toLowerCase().replace('’', "'");
    const isTitle = at > 0 && pos === 'VERB' && /^\p{Lu}/u.test(written);
    const word = { lower, pos: isTitle ? 'PROPN' : pos };
    const kind = figure ? kindOfFigure(figure) : kindOfWord(word, at, all);
    const isName = pos === 'PROPN';
    const chunk = { text: text.slice(start, end), lower, start, end, kind, isName };
    return figure === undefined ? chunk : { ...chunk, figure };
  });
}

/** Digits in place of figures, so that the tagger sees one number where it would see many words. */
function mask(text: string, figures: readonly Figure[]): string {
  let masked = text.replaceAll('\u00A0', ' ');
  for (const { start, end } of figures)
    masked = masked.slice(0, start) + '1'.repeat(end - start) + masked.slice(end);
  return masked;
}

/** Of “a two-roomed house” and “the 71-day closure” the number is part of a word. */
function isInCompound(text: string, start: number, end: number): boolean {
  return (
    /^[-‑]\p{L}/u.test(text.slice(end, end + 2)) || /[\p{L}\d][-‑]$/u.test(text.slice(0, start))
  );
}

/** A word of a sentence, with the part of speech that it has there. */
type Word = Pick<LocatedToken, 'text' | 'start' | 'end'> & { readonly pos: string };

function joinCompounds(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isJoined =
      before !== undefined &&
      before.end === word.start &&
      (/^[-‑–]$/.test(word.text) || /[\p{L}\d][-‑–]$/u.test(before.text)) &&
      !/\s/.test(text.slice(before.start, word.end));
    if (!isJoined) joined.push(word);
    else
      joined[joined.length - 1] = {
        text: text.slice(before.start, word.end),
        pos: word.pos === 'PUNCT' ? before.pos : word.pos,
        start: before.start,
        end: word.end,
      };
  }
  return joined;
}

function kindOfFigure({ readings, isSoft }: Figure): ChunkKind {
  const [own] = readings;
  if (own === undefined || !isQuantity(own)) return 'T';
  return isSoft || own.kind === 'ordinal' ? 'M' : 'F';
}

interface Tagged {
  readonly lower: string;
  readonly pos: string;
}

const BY_POS: Readonly<Record<string, ChunkKind>> = {
  DET: 'D',
  ADJ: 'A',
  NOUN: 'N',
  PROPN: 'N',
  VERB: 'V',
  AUX: 'X',
  ADV: 'R',
  PRON: 'U',
  ADP: 'P',
  SCONJ: 'L',
  CCONJ: 'C',
  NUM: 'M',
};

/** Words that the tagger has in several classes, by the one in which patterns want them. */
const BY_WORD: readonly (readonly [RegExp, ChunkKind])[] = [
  [/^(?:its|their|his|her|our|my|your)$/, 'H'],
  [/^(?:'s|')$/, 'S'],
  [/^(?:not|n't|today|yesterday|tonight|meanwhile)$/, 'R'],
  [/^(?:which|who|whom|whose|where|when|that|what|how|why)$/, 'W'],
  [/^(?:because|although|though|whereas|while|unless|if|than|once|so)$/, 'L'],
  [/^(?:as|since|until)$/, 'P'],
  [/^(?:and|or|but|nor|&)$/, 'C'],
  [/^(?:a|an|the|each|every|all|some|no|any|both|these|those|this)$/, 'D'],
  [/^,$/, 'K'],
];

function kindOfWord({ lower, pos }: Tagged, at: number, all: readonly Word[]): ChunkKind {
  const next = all[at + 1];
  if (lower === 'to') return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) ? 'O' : 'P';
  const byWord = BY_WORD.find(([words]) => words.test(lower));
  if (byWord !== undefined) return byWord[1];
  if (isHiddenVerb({ lower, pos }, at, all)) return 'V';
  return isParticiple({ lower, pos }, at, all) ? 'A' : (BY_POS[pos] ?? 'Z');
}

/** A participle before its noun: “a devolved subject”. */
function isParticiple({ lower, pos }: Tagged, at: number, all: readonly Word[]): boolean {
  return (
    pos === 'VERB' &&
    /(?:ed|ing|en)$/.test(lower) &&
    /^(?:NOUN|PROPN)$/.test(all[at + 1]?.pos ?? '') &&
    /^(?:DET|ADJ|ADP|NUM)$/.test(all[at - 1]?.pos ?? '')
  );
}

/** What many do, taken for a noun: “40,000 children work in kilns”. */
const HIDDEN_VERB =
  /^(?:work|live|need|face|lack|want|die|depend|suffer|attend|use|earn|own|remain|vote|fall|cross|leave)$/;

function isHiddenVerb({ lower, pos }: Tagged, at: number, all: readonly Word[]): boolean {
  const [number, many] = [all[at - 2], all[at - 1]];
  return (
    pos === 'NOUN' &&
    HIDDEN_VERB.test(lower) &&
    number?.pos === 'NUM' &&
    /[^s]s$|^(?:people|men|women|children)$/i.test(many?.text ?? '') &&
    /^(?:ADP|DET|NOUN|ADJ|PRON)$/.test(all[at + 1]?.pos ?? '')
  );
}
