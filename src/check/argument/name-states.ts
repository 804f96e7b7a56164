/** A state by the names that a writer may use for it, its capital and its people among them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  America: ['United States', 'U.S.', 'US', 'USA', 'Washington', 'American', 'Americans'],
  Pakistan: ['Islamabad', 'Rawalpindi'],
  India: ['New Delhi', 'Delhi'],
  China: ['Beijing', 'Chinese', 'Sino'],
  Russia: ['Moscow', 'Kremlin'],
  Afghanistan: ['Kabul', 'Afghan', 'Afghans'],
  Iran: ['Tehran'],
  Saudi: ['Riyadh'],
  Turkey: ['Ankara', 'Türkiye', 'Turkish'],
  Britain: ['United Kingdom', 'UK', 'British'],
  Europe: ['European Union', 'EU', 'Brussels'],
  Nations: ['United Nations', 'UN'],
};

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([state, names]) => names.map((name) => [name, state])),
);

const ANY_NAME = new RegExp(
  `\\b(?:${[...STATES.keys()].map((name) => name.replaceAll('.', '\\.')).join('|')})(?![A-Za-z])`,
  'g',
);

/** A text in which each state has one name, so that `Washington` and `the United States` are the same. */
export function nameStates(text: string): string {
  return text.replace(ANY_NAME, (name) => STATES.get(name) ?? name);
}
