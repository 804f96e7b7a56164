import { findGroup } from '../../language/names/find-groups.ts';
import { stateGroups } from '../../language/names/name-groups.ts';
import type { Word } from '../../language/names/words-of.ts';

/** Agencies that name the United Nations by their first letters. */
const AGENCY =
  /^UN(?:AMA|AIDS|CTAD|DP|EP|ESCO|FCCC|FPA|HCR|ICEF|IDO|MOGIP|OCHA|ODC|RWA|SC|GA|HRC)$/;

/** Groups of the names in a text; a longer name hides the shorter ones in it, but that of a body names its state too. */
export function groupsOf(words: readonly Word[]): string[] {
  const groups: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = findGroup(words, at);
    if (found?.group !== undefined) groups.push(found.group, ...impliedBy(found.group));
    else if (isAgency(words[at])) groups.push('United Nations');
    else if (isArticle(words, at)) groups.push('Constitution');
    if (found?.group !== undefined && !stateGroups.has(found.group))
      groups.push(...statesIn(words.slice(at, at + found.length)));
    at += found?.length ?? 1;
  }
  return groups;
}

function isAgency(word: Word | undefined): boolean {
  return word?.isAcronym === true && AGENCY.test(word.text);
}

/** Whether an article of the Constitution is cited, “Article 140A”: one of another law has that behind it. */
function isArticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.isCapital !== true || !ARTICLE.test(word.text)) return false;
  const [next, afterNext] = words.slice(at + 1, at + 3);
  if (next?.isNext === true || next?.text === 'of') return false;
  return afterNext?.text !== 'of' || next?.text.length !== 1;
}

const ARTICLE = /^Art(?:icles?)?$/;

function statesIn(words: readonly Word[]): string[] {
  return words
    .flatMap((word) => findGroup([word], 0)?.group ?? [])
    .filter((group) => stateGroups.has(group));
}

/**
 * What a name names beside what is written: the General Assembly is that of the United Nations, a province is that of its
 * people.
 */
function impliedBy(group: string): readonly string[] {
  return PEOPLES.get(group) ?? (group.startsWith('UN ') ? ['United Nations'] : []);
}

/** Peoples whose names are no forms of those of their provinces, as Sindhi is of Sindh; Pashtuns live in others too. */
const PEOPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Balochistan', ['Baloch']],
  ['Baloch', ['Balochistan']],
  ['Khyber Pakhtunkhwa', ['Pashtun']],
]);
