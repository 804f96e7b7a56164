import { createLexicon } from '../../../language/names/lexicon.ts';
import type { Tagger } from '../../../language/create-tagger.ts';
import { keyOf } from '../../../language/names/key-of.ts';
import { wordsOf } from '../../../language/names/words-of.ts';
import type { ExtractedArticle } from '../../extracted-article.ts';
import type { Gazetteer } from '../../lexicons/gazetteer.ts';
import type { PersonSense } from './find-persons.ts';

/** What tells persons from other names in an article. */
export function senseOf(
  article: ExtractedArticle,
  { others, tag }: { readonly others: ReadonlySet<string>; readonly tag: Tagger },
): PersonSense {
  return {
    lexicon: createLexicon(article.blocks.map(({ text }) => text)),
    tag,
    isOther: (name) => others.has(nameKey(name)),
  };
}

/** The names in a gazetteer that are not those of people. */
export function otherNamesIn(gazetteer: Gazetteer): ReadonlySet<string> {
  const { places, organisations, laws, treaties, reports, events, terms } = gazetteer;
  const named = [places, organisations, laws, treaties, reports, events, terms].flat();
  return new Set(named.flatMap(({ name, also }) => [name, ...also].map(nameKey)));
}

function nameKey(name: string): string {
  return wordsOf(name)
    .map(({ text }) => keyOf(text))
    .join(' ');
}
