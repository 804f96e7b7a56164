import { states } from './states.ts';

/**
 * Names that mean the same in an outline: a state, its people, its government by the capital’s name; an organisation and
 * its other names. One group a line, names parted by bars. Names in capitals count only in capitals (`US`, not `us`).
 * Own list, for what candidates of the CSS and PMS exams write of; any other name is compared as it is written.
 */
const bodies = `
United Nations|UN|U.N.|UNO
UN Security Council|UNSC|United Nations Security Council|Security Council
UN General Assembly|UNGA|United Nations General Assembly|General Assembly
European Union|EU|E.U.
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
SEATO|Southeast Asia Treaty Organization|South-East Asia Treaty Organization|Southeast Asia Treaty Organisation|Manila Pact
CENTO|Central Treaty Organization|Central Treaty Organisation|Baghdad Pact
TTP|Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan|Tehrik-i-Taliban|Tehreek-e-Taliban|Tehrik-e-Taliban|Tehreek-i-Taliban|Pakistani Taliban|Pakistan Taliban|Fitna al Khwarij|Fitna al-Khwarij|Fitna al-Khawarij
Taliban|Taleban|Afghan Taliban|Islamic Emirate of Afghanistan|Islamic Emirate|Talib
al-Qaeda|Al Qaeda|al-Qaida|Al Qaida
Islamic State|IS|ISIS|ISIL|Daesh|Da’esh
ISKP|IS-K|Islamic State Khorasan Province|Islamic State Khorasan|ISIS-K
IMF|International Monetary Fund|the Fund
World Bank|WB|IBRD
FATF|Financial Action Task Force
SAARC|South Asian Association for Regional Cooperation
OIC|Organisation of Islamic Cooperation|Organization of Islamic Cooperation|Organisation of the Islamic Conference
SCO|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
CPEC|China–Pakistan Economic Corridor|China-Pakistan Economic Corridor
BRI|Belt and Road Initiative|One Belt One Road|OBOR|Belt and Road
ISI|Inter-Services Intelligence
ISPR|Inter-Services Public Relations
CIA|Central Intelligence Agency
LEMOA|Logistics Exchange Memorandum of Agreement
Kerry–Lugar–Berman Act|Kerry-Lugar-Berman Act|Kerry–Lugar–Berman|Kerry–Lugar Act|Kerry–Lugar Bill|KLB Act|KLB|Enhanced Partnership with Pakistan Act
Khyber Pakhtunkhwa|KP|KPK|Khyber-Pakhtunkhwa|NWFP|North-West Frontier Province
FATA|Federally Administered Tribal Areas|tribal areas|tribal districts|tribal belt|erstwhile FATA
Azad Kashmir|Azad Jammu and Kashmir|AJK
Gilgit-Baltistan|GB|Northern Areas
Kashmir|Kashmiri|Jammu and Kashmir|J&K
War on Terror|War on Terrorism|Global War on Terror|GWOT|WoT|fight against terrorism|war against terrorism|war against terror
Cold War
First World War|World War I|Great War
Second World War|World War II|WWII
PPP|Pakistan Peoples Party|Pakistan People’s Party
PML-N|Pakistan Muslim League-Nawaz|PMLN
PTI|Pakistan Tehreek-e-Insaf|Tehreek-e-Insaf|Pakistan Tehrik-i-Insaf
Parliament|National Assembly|MNA|Majlis-e-Shoora|parliamentary|parliamentarian|lawmaker|legislature|legislator
Senate|Senator|senatorial
Congress|Congressional|congressman|US lawmakers|Capitol Hill
Pentagon|Department of Defense|US Defense Department|Defense Department|Defence Department
State Department|Department of State|Foggy Bottom
Supreme Court|apex court|Supreme Court of Pakistan
Army|Pakistan Army|military|armed forces|soldier|troop|GHQ|Rawalpindi
Constitution|constitutional
Koran|Quran|Qur’an
Foreign Office|Ministry of Foreign Affairs|foreign ministry|MoFA
National Action Plan|NAP
Pashtun|Pakhtun|Pathan|Pukhtun|Pashtoon
Baloch|Balochi|Baluch|Baluchi
Balochistan|Baluchistan
Osama bin Laden|Usama bin Laden|Usama bin Ladin|Osama Bin Laden|Bin Laden|Osama
Zia-ul-Haq|Zia ul Haq|Ziaul Haq|General Zia|Gen Zia|Zia
Muhammad Ali Jinnah|Quaid-i-Azam|Quaid-e-Azam|Jinnah|Quaid
Chatham House|Royal Institute of International Affairs
State Bank of Pakistan|SBP|State Bank|central bank
Federal Board of Revenue|FBR
Supreme Leader
Paris Agreement|Paris Accord|Paris Climate Agreement|Paris Climate Accord|Paris climate deal|Paris deal
Eid
Ramadan|Ramzan|Ramazan
`;

/** Longer names that hold one of the names above but mean something else. */
const others = `
Washington Post|Washington Times|Washington Consensus|George Washington|Washington State|Fort Washington
Times of India|Indian Express|India Today|Indian Ocean|East India Company|Government of India Act
South China Sea|South China Morning Post|China Daily|Indo-Pacific|Indochina
Moscow Times|Kabul River|Islamabad High Court|London School of Economics|Paris Club|Tokyo Conference
American University|Bank of America|Voice of America|Captain America
West Indies|Georgia Tech|New Mexico|New England|Nairobi Convention
Delhi Sultanate|Delhi Declaration|Lahore Declaration|Washington Treaty
Ramallah|Jordan River|West Bank|Turkey Creek
`;

/** Every group as a list of its names, and the longer names that must not be taken for one of them. */
export const nameGroups: readonly (readonly string[])[] = parse(states + bodies);

/** The names by which groups of states and regions are called. */
export const stateGroups: ReadonlySet<string | undefined> = new Set(
  parse(states).map(([first]) => first),
);

export const otherNames: readonly string[] = parse(others).flat();

function parse(lines: string): string[][] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}
