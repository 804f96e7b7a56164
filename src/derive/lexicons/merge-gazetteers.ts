import { keyOf } from '../../language/names/key-of.ts';
import type { Gazetteer } from './gazetteer.ts';

interface Named {
  readonly name: string;
}

/** Two gazetteers as one. Of what both name, the second (a tutor’s own) is kept. */
export function mergeGazetteers(built: Gazetteer, own: Gazetteer): Gazetteer {
  return {
    people: merge(built.people, own.people),
    places: merge(built.places, own.places),
    organisations: merge(built.organisations, own.organisations),
    laws: merge(built.laws, own.laws),
    treaties: merge(built.treaties, own.treaties),
    reports: merge(built.reports, own.reports),
    events: merge(built.events, own.events),
    terms: merge(built.terms, own.terms),
  };
}

function merge<T extends Named>(built: readonly T[], own: readonly T[]): T[] {
  const names = new Set(own.map(keyOfName));
  return [...built.filter((entry) => !names.has(keyOfName(entry))), ...own];
}

function keyOfName({ name }: Named): string {
  return name.split(/\s+/).map(keyOf).join(' ');
}
