import { isId } from '../../model/id.ts';

/** Own limit, in characters: ids are typed by hand in evidence. */
const LONGEST = 60;

/** A file’s name without its ending. */
export function docOf(name: string): string {
  return name.replace(/(?<=.)\.[a-z\d]{1,10}$/i, '');
}

/** The id of an article: its file’s name in kebab-case, else its title, else `article`. */
export function nameArticle(name: string, title: string): string {
  const candidates = [docOf(name), title].map(toId);
  return candidates.find((id) => isId(id) && /[a-z]/.test(id)) ?? 'article';
}

function toId(text: string): string {
  const plain = text.slice(0, 500).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return id.length <= LONGEST
    ? id
    : id.slice(0, LONGEST + 1).replace(/-?[^-]*$/, '') || id.slice(0, LONGEST);
}
