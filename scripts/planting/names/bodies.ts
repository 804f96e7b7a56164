import { named, type NameGroup } from './name-group.ts';

const ARMED_GROUPS = [
  'Taliban|Afghan Taliban',
  'TTP|Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan',
  'BLA|Balochistan Liberation Army',
  'Haqqani Network|Haqqani network',
  'Majeed Brigade',
  'al-Qaeda',
];

const STATE_BODIES = [
  'Congress|US Congress',
  'Senate',
  'Pentagon',
  'State Department',
  'National Assembly',
  'Supreme Court',
  'Peshawar High Court',
  'Foreign Office',
  'State Bank',
  'Abbottabad Commission',
  'National Security Committee',
  'CIA',
  'Frontier Works Organisation',
];

const ALLIANCES = [
  'NATO',
  'UN|United Nations',
  'SEATO|South-East Asia Treaty Organization',
  'CENTO|Central Treaty Organization|Baghdad Pact',
  'BRICS',
  'Quad',
  'AUKUS',
  'Security Council',
];

const AGENCIES = [
  'UNAMA',
  'UNHCR',
  'IMF|International Monetary Fund',
  'FATF|Financial Action Task Force',
  'SIPRI|Stockholm International Peace Research Institute',
  'PICSS|Pakistan Institute for Conflict and Security Studies',
  'Pew',
  'World Bank',
  'Bureau of Investigative Journalism',
  'Brown University',
  'Human Rights Watch',
  'Institute for Economics and Peace',
  'Jinnah Institute',
];

const OUTLETS = [
  'Financial Times',
  'Business Recorder',
  'Pakistan Observer',
  'The News',
  'Al Jazeera',
  'Newsweek',
  'Dawn',
  'CNN',
  'BBC',
  'Data Stories',
];

/** Armed groups, bodies of a state, alliances, agencies and outlets that the shipped content names. */
export const BODIES: readonly NameGroup[] = [
  ...ARMED_GROUPS.map(named('armed group')),
  ...STATE_BODIES.map(named('state body')),
  ...ALLIANCES.map(named('alliance')),
  ...AGENCIES.map(named('agency')),
  ...OUTLETS.map(named('outlet')),
];
