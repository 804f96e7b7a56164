import type { ArticleFrontMatter } from '../../model/article.ts';
import type { Draft } from '../draft.ts';
import { commentLines } from './comment-lines.ts';

/** Found in the same place by every editor that knows the YAML language server. */
const SCHEMA = 'yaml-language-server: $schema=../schemas/outline.schema.json';

/** What stands on top of a draft, as lines without `#`: what it is, which articles it was made from, and their stances. */
export function introduceDraft({ articles }: Pick<Draft, 'articles'>): readonly string[] {
  return [
    SCHEMA,
    '',
    ...commentLines(
      'A draft that the program derived from the articles below. Above each item stands the sentence that it was made from, what that was taken for, how surely (0 to 1), and what spoke for it. Read each against its sentence; write what is TODO; docs/derive.md says how.',
    ),
    '',
    ...articles.flatMap(({ id, frontMatter }) =>
      commentLines(`[${id}] ${describeArticle(frontMatter)}`),
    ),
    ...warnOfOneSide(articles.map(({ frontMatter }) => frontMatter)).flatMap((line) =>
      commentLines(`TODO: ${line}`),
    ),
  ];
}

function describeArticle({ title, author, outlet, published, kind, stance }: ArticleFrontMatter) {
  const by = [outlet, author, published].map((part) => (part === 'unknown' ? '?' : part));
  return `${title} (outlet ${by[0]}, author ${by[1]}, published ${by[2]}; ${kind}; stance: ${stance})`;
}

/** Stances that take no side. */
const NO_SIDE: ReadonlySet<string> = new Set(['neutral', 'official']);

/** Own rule, after FPSC’s wish for several angles (CE-2016, Essay): one source, stance or outlet is one angle. */
function warnOfOneSide(articles: readonly ArticleFrontMatter[]): string[] {
  const stances = new Set(articles.map(({ stance }) => stance.trim().toLowerCase()));
  const outlets = new Set(articles.map(({ outlet }) => outlet.trim().toLowerCase()));
  const [stance] = stances;
  if (stance === undefined) return [];
  if (stances.size === 1 && stance === 'unknown')
    return [
      'no stance is known. Write in each article where it stands, then look for the other side.',
    ];
  if (articles.length === 1)
    return ['there is one source only. Derive again with others, one that disagrees among them.'];
  if (stances.size === 1 && !NO_SIDE.has(stance))
    return [`every source takes one stance (${stance}). Derive again with one that disagrees.`];
  if (outlets.size === 1 && !outlets.has('unknown'))
    return ['every source is of one outlet. Derive again with one of another.'];
  return [];
}
