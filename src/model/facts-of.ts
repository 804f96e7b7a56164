import type { Fact } from './fact.ts';
import type { SharedContent, Topic } from './library.ts';

/** The facts of a topic in the order in which it names them; ids that the library does not know are left out. */
export function factsOf(library: SharedContent, topic: Topic): readonly Fact[] {
  return topic.value.facts.flatMap((fact) => {
    if (typeof fact !== 'string') return [fact];
    const shared = library.facts.get(fact);
    return shared === undefined ? [] : [shared.value];
  });
}
