import { named, type NameGroup } from './name-group.ts';

const LAWS = [
  'Pressler Amendment|Pressler',
  'Symington Amendment|Symington',
  'Glenn Amendment|Glenn',
  'Kerry–Lugar–Berman Act|Kerry-Lugar-Berman Act|Kerry–Lugar Act|Enhanced Partnership with Pakistan Act',
  'Twenty-Fifth Amendment',
  'Twenty-First Amendment',
  'Twenty-Seventh Amendment',
];

const TREATIES = [
  'Mutual Defence Assistance Agreement',
  'Strategic Mutual Defence Agreement',
  'Geneva Accords',
  'Doha agreement|Doha Agreement',
  'Bonn Agreement',
  'Peshawar Accord',
  'LEMOA|Logistics Exchange Memorandum of Agreement',
  'Durand Line',
];

const PLANS = [
  'National Action Plan',
  'National Security Policy',
  'CPEC|China–Pakistan Economic Corridor|China-Pakistan Economic Corridor',
  'Economic Survey',
  'Global Terrorism Index',
  'Coalition Support Fund|Coalition Support Funds',
  'Zarb-e-Azb',
  'War on Terror',
  'Board of Peace',
];

/** Laws, treaties and plans that the shipped content names. */
export const INSTRUMENTS: readonly NameGroup[] = [
  ...LAWS.map(named('law')),
  ...TREATIES.map(named('treaty')),
  ...PLANS.map(named('plan')),
];
