/** Nouns of adjectives that stand after “is” or “are”, one a line. Own list. */
const ADJECTIVES = `
absent absence
available availability
corrupt corruption
costly costliness
dangerous danger
dependent dependence
dominant dominance
expensive expense
fragile fragility
hostile hostility
inadequate inadequacy
incapable incapacity
incompetent incompetence
indifferent indifference
ineffective ineffectiveness
inefficient inefficiency
insecure insecurity
insufficient insufficiency
irrelevant irrelevance
obsolete obsolescence
poor poverty
powerless powerlessness
reliant reliance
reluctant reluctance
scarce scarcity
slow slowness
unaware ignorance
uncertain uncertainty
unequal inequality
unpopular unpopularity
unstable instability
vulnerable vulnerability
weak weakness
`;

export const adjectiveNouns: ReadonlyMap<string, string> = new Map(
  ADJECTIVES.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [adjective = '', noun = ''] = line.split(' ');
      return [adjective, noun];
    }),
);
