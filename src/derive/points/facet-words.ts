import type { DIMENSIONS, LEVELS } from '../../model/outline.ts';

/**
 * Words that tell on which side of public life an effect falls, and how far a cause lies, by their beginnings: `tax` is in
 * `taxes` and `taxation` too. `=` before a word means the whole word only. Own lists; the sides are those of the outline.
 */
export const dimensionWords: Readonly<Record<(typeof DIMENSIONS)[number], ReadonlySet<string>>> = {
  political: toSet(`
    parliament assembl elect vot politic party =parties governmen govern minist cabinet democra constitution opposition senate
    federal provinc devol legislat ordinance coup martial civil-military civilian coalition president premier mandate
    autonom centre bureaucra administrat corrupt judicia court judge law =laws reform institution council mayor patronage
    legitim accountab sovereign`),
  security: toSet(`
    militan terror attack insurgen army military soldier troop weapon arms armed war =wars violen bomb kill border police
    crime criminal kidnap extort smuggl secur defence nuclear missile drone extremis sectarian radical deterren gang raid
    raids rebel threat strike =ttp separatis ceasefire murder robber conflict clash`),
  economic: toSet(`
    econom tax revenue export import trade debt loan budget deficit price inflat wage income invest bank rupee dollar
    billion crore lakh market industr factor mill =mills firm =firms business employ unemploy job =jobs labour cost =costs
    subsid tariff duty =duties growth gdp fiscal currency remittanc crop cotton wheat yield harvest farmer trader
    shopkeeper producti =fuel =fuels power electric energy bill bills surcharge rent profit loss losses money fund poverty poor
    livelihood earn sale`),
  social: toSet(`
    school educat teach pupil student literacy health hospital disease mortal child girl =girls women woman famil marriage
    marry community communit societ social class classes migra refugee housing slum water sanitation drink nutrition
    stunt populat birth =births youth young village urban dowry widow gender religio minorit caste tribe tribal media curriculum
    universit clinic mother patient doctor nurse flood drought smog pollut lung`),
  diplomatic: toSet(`
    diploma foreign bilateral treaty treaties ambassador embassy alliance ally allies neighbour summit envoy negotiat un
    nations relation sanction abroad visa accord washington beijing delhi kabul tehran moscow riyadh india china afghan
    iran saudi america american russia saarc oic brics`),
  psychological: toSet(`
    fear mistrust distrust trust morale despair hope anxi trauma humiliat resent confiden mind mental memory percept
    psycholog anger shame pride hatred grief identit belief habit cynic suspicio loyal faith`),
};

/** Words of violence: where they stand, ties and capitals beside them are only where it happens. */
export const violenceWords: ReadonlySet<string> = toSet(
  '=ttp militan terror attack strike drone insurgen bomb violen clash extremis arms armed',
);

export const levelWords: Readonly<Record<(typeof LEVELS)[number], ReadonlySet<string>>> = {
  domestic: toSet(`
    provinc federal punjab sindh balochistan khyber pakhtunkhwa karachi lahore islamabad peshawar quetta district tehsil
    village parliament assembl ministry department fbr nepra wapda hec nfc pdma nadra police court school farmer local
    domestic government bureaucra civil =army landlord patwari municipal council household cabinet budget tax shopkeeper
    mill teacher constitution ordinance amendment rupee crore lakh union`),
  regional: toSet(`
    region neighbour border south-asia asia india indian delhi modi kashmir afghan kabul taliban durand iran tehran china
    chinese beijing cpec gwadar saarc gulf saudi riyadh uae emirates central-asia bangladesh dhaka lanka indus treaty sco
    transit torkham chaman`),
  global: toSet(`
    global world international imf =un nato united-nations united-states america american washington europe european russia
    moscow soviet cold-war west western multilateral wto fatf climate brics power powers superpower pandemic`),
};

/** Words that tell when an effect is felt, or when something can be done. */
export const horizonWords: Readonly<Record<'short' | 'medium' | 'long', ReadonlySet<string>>> = {
  short: toSet(
    'immediate immediately already =now today this-year next-year month months week weeks overnight at-once first urgent by-june by-september by-march within-a-year days',
  ),
  medium: toSet(
    'two-years three-years three-year five-years five-year medium-term phased phase next-election years',
  ),
  long: toSet(
    'decade decades generation generations long-term eventually century future lasting permanent ten-years twenty-years thirty-years for-ever',
  ),
};

/** Words of one who grants a point, and of one who waves it away. */
export const strengthWords: Readonly<Record<'strong' | 'weak', ReadonlySet<string>>> = {
  strong: toSet(
    'right true fair serious strong force weight real cannot-be-denied respectable legitimate undeniable grant granted concede admit reasonable valid deserves evidence figures record proved data per-cent',
  ),
  weak: toSet(
    'myth excuse pretext absurd nonsense hollow wrong false fallacy convenient slogan claim alleged weak lazy rumour conspiracy mistaken illusion',
  ),
};

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
