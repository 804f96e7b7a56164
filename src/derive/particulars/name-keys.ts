import { wordsOf } from '../../language/names/words-of.ts';
import type { Gazetteer } from '../lexicons/gazetteer.ts';

/** Every word with a capital of the names in a gazetteer, as names are compared. */
export function nameKeys(gazetteer: Gazetteer): ReadonlySet<string> {
  const { people, places, organisations, laws, treaties } = gazetteer;
  const names = [people, places, organisations, laws, treaties].flat();
  return new Set(
    names.flatMap(({ name, also }) =>
      wordsOf([name, ...also].join(' | '))
        .filter(({ isCapital }) => isCapital)
        .map(({ key }) => key),
    ),
  );
}
