import { articleSchema, type ArticleFrontMatter } from '../../model/article.ts';
import type { LeftOut } from '../extracted-article.ts';
import { cleanText } from './clean-text.ts';
import type { Stated, StatedKey } from './found-document.ts';
import { isNameLine } from './is-name-line.ts';
import { parseByline } from './parse-byline.ts';

/** Lines that stood around the article, in their order, and the day on which it is read. */
export interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly today: string;
}

/** What names of sections say of the kind; the first that fits. Own table. */
const KINDS: readonly (readonly [RegExp, ArticleFrontMatter['kind']])[] = [
  [/^editorials?\b|\beditorial board\b/i, 'editorial'],
  [
    /^(?:opinions?|op-?ed|columns?|comment(?:ary)?|guest column|perspective|blogs?|letters)\b/i,
    'opinion',
  ],
  [/^(?:policy|issue|research|working|briefing) (?:brief|paper|note)s?\b/i, 'report'],
  [
    /\b(?:staff (?:reporter|report|correspondent)|correspondent|news desk|bureau report|agencies)\b/i,
    'news',
  ],
  [/^(?:news|breaking news|latest|pakistan|national|world|business|metro)\b[^.]{0,40}$/i, 'news'],
];

/** Where a line says in which paper it was. */
const OUTLETS: readonly RegExp[] = [
  /\bappeared first on (.{2,60}?)\.?$/i,
  /^(?:first )?published in (?!the (?:print|[\p{L}]+ (?:edition|pages))|print|our)(\p{Lu}[^,|]{2,60}?),/iu,
];

const UNKNOWN = 'unknown';

/**
 * The front matter that a document shows, in the shape of `articleSchema`; what it does not show is `unknown`, and what
 * it states in a form that the schema refuses is listed.
 */
export function proposeFrontMatter(
  stated: Stated,
  title: string,
  { above, below, today }: Around,
): { readonly frontMatter: ArticleFrontMatter; readonly refused: readonly LeftOut[] } {
  const bylines = [...above, ...below].map((line) => parseByline(line));
  const shown: Record<StatedKey, string | undefined> = {
    title,
    author: stated.author ?? bylines.find((line) => line?.author)?.author ?? above.find(isNameLine),
    outlet: stated.outlet ?? outletIn([...above, ...below]),
    country: stated.country,
    published: dayOf(stated.published) ?? bylines.find((line) => line?.published)?.published,
    accessed: stated.accessed ?? today,
    url: stated.url,
    kind: kindOf([stated.kind ?? '', ...above, ...below.slice(0, 3)]),
    stance: stated.stance,
    language: stated.language,
    note: stated.note,
  };
  return hold(shown, stated);
}

/** Each value as its schema accepts it, or `unknown`. */
function hold(
  shown: Readonly<Record<StatedKey, string | undefined>>,
  stated: Stated,
): { frontMatter: ArticleFrontMatter; refused: LeftOut[] } {
  const refused: LeftOut[] = [];
  const held: Record<string, string> = {};
  for (const [key, value] of Object.entries(shown) as [StatedKey, string | undefined][]) {
    const isOptional = key === 'language' || key === 'note';
    const parsed = articleSchema.shape[key].safeParse(value ?? (isOptional ? undefined : UNKNOWN));
    if (parsed.success && parsed.data !== undefined) held[key] = parsed.data;
    else if (!isOptional) held[key] = UNKNOWN;
    if (value !== undefined && !parsed.success && stated[key] !== undefined)
      refused.push({ text: `${key}: ${cleanText(value)}`, why: 'front matter that does not fit' });
  }
  return { frontMatter: articleSchema.parse(held), refused };
}

/** The day, or as much of it as is written, of a date in any of the forms that pages use. */
function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/.exec(written.trim())?.[0];
  return iso ?? parseByline(written)?.published ?? written;
}

function outletIn(lines: readonly string[]): string | undefined {
  for (const line of lines.filter(({ length }) => length < 300)) {
    const name = OUTLETS.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
    if (name !== undefined) return name.trim();
  }
  return undefined;
}

function kindOf(lines: readonly string[]): ArticleFrontMatter['kind'] {
  const known = articleSchema.shape.kind.safeParse(lines[0]);
  if (known.success) return known.data;
  const short = lines.filter(({ length }) => length < 120);
  return KINDS.find(([pattern]) => short.some((line) => pattern.test(line)))?.[1] ?? 'analysis';
}
