/** Verbs that say what something measures: “prevalence stood at 31 per cent”. */
export const LEVEL =
  /^(?:is|are|was|were|be|been|being|'s|stands?|stood|averages?|averaged|totals?|totalled|reach(?:es|ed)?|exceeds?|exceeded|touch(?:es|ed)?|hit|hits|remains?|remained|hover(?:s|ed)?|amounts?|amounted|comes?|came|runs?|ran|equals?|equalled|numbers?|numbered|measures?|measured)$/;

/** Participles before “at”: “was put at 31 per cent”. */
export const SET =
  /^(?:put|estimated|fixed|set|capped|priced|kept|held|valued|assessed|reckoned|projected|recorded|placed|pegged|budgeted|calculated)$/;

export const PRICE = /^(?:costs?|costing)$/;

/** Verbs of rising and falling, by the noun that a fact has for them. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:rises?|rose|risen|rising|grows?|grew|grown|climb(?:s|ed)?|jump(?:s|ed)?|increas(?:es?|ed|ing)|surg(?:es?|ed)|soar(?:s|ed)?|swell(?:s|ed)?|swollen|expand(?:s|ed)?|raised)$/,
    'Rise',
  ],
  [
    /^(?:falls?|fell|fallen|falling|drop(?:s|ped)?|declin(?:es?|ed|ing)|shrinks?|shrank|shrunk|decreas(?:es?|ed)|slip(?:s|ped)?|slid|slides?|plung(?:es?|ed)|contract(?:s|ed)?|reduced|cut|narrow(?:s|ed)?|sank|sunk|dipped|dips?)$/,
    'Fall',
  ],
];

/** `Rise` or `Fall` for a verb of change, undefined for any other. */
export function changeOf(verb: string): string | undefined {
  return CHANGES.find(([words]) => words.test(verb))?.[1];
}

/** Verbs under which a figure is no fact but a wish, a guess or a denial. */
export const UNREAL =
  /^(?:could|should|would|may|might|must|ought|can|cannot|not|n't|never|shall|let|if|unless|neither|nor)$/;

/** People, of whom a fact says “who”. */
export const PEOPLE =
  /(?:^|-)(?:people|men|women|children|persons?|farmers?|workers?|students?|pupils?|girls?|boys?|families|refugees?|migrants?|civilians?|soldiers?|officers?|teachers?|voters?|patients?|doctors?|nurses?|labourers?|citizens?|prisoners?|journalists?|candidates?|graduates?|judges?|lawyers?|households?|respondents?|mothers?|infants?|members?|residents?|growers?|tenants?|users?|consumers?|taxpayers?|filers?|freelancers?|Pakistanis|Afghans|Indians|personnel|militants?|pilgrims?|tourists?|passengers?|employees?|owners?|dealers?|parents|youths?)$/i;
