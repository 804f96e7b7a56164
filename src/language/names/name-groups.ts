/**
 * Names that mean the same in an outline: a state, its people, its government by the capital’s name; an organisation and
 * its other names. One group a line, names parted by bars. Names in capitals count only in capitals (`US`, not `us`).
 * Own list, for what candidates of the CSS and PMS exams write of; any other name is compared as it is written.
 */
const STATES = `
Pakistan|Pakistani|Islamabad|Pak|PK
United States|United States of America|US|USA|U.S.|U.S.A.|America|American|Washington|Washington DC|Washington D.C.
India|Indian|New Delhi|Delhi|Bharat|Indo
China|Chinese|Beijing|PRC|People’s Republic of China|Sino
Afghanistan|Afghan|Kabul
Russia|Russian|Moscow|Russian Federation|Kremlin|Russo
Soviet Union|Soviet|USSR
Iran|Iranian|Tehran|Teheran|Islamic Republic of Iran
Saudi Arabia|Saudi|Riyadh|Kingdom of Saudi Arabia|KSA
United Arab Emirates|UAE|Emirati|Emirates|Abu Dhabi
Qatar|Qatari|Doha
Turkey|Turkish|Türkiye|Turkiye|Ankara|Turk
United Kingdom|UK|U.K.|Britain|Great Britain|British|London|Anglo
France|French|Paris|Franco
Germany|German|Berlin
Japan|Japanese|Tokyo
Israel|Israeli|Tel Aviv
Palestine|Palestinian
Iraq|Iraqi|Baghdad
Syria|Syrian|Damascus
Yemen|Yemeni|Sanaa
Egypt|Egyptian|Cairo
Jordan|Jordanian|Amman
Lebanon|Lebanese|Beirut
Libya|Libyan|Tripoli
Kuwait|Kuwaiti
Bahrain|Bahraini
Oman|Omani|Muscat
Bangladesh|Bangladeshi|Dhaka|East Pakistan
Sri Lanka|Sri Lankan|Colombo
Nepal|Nepali|Nepalese|Kathmandu
Bhutan|Bhutanese
Maldives|Maldivian
Myanmar|Burma|Burmese
Thailand|Thai|Bangkok
Vietnam|Vietnamese|Hanoi|South Vietnam|South Vietnamese
Indonesia|Indonesian|Jakarta
Malaysia|Malaysian|Kuala Lumpur
Singapore|Singaporean
Philippines|Philippine|Filipino|Manila
South Korea|South Korean|Seoul|Republic of Korea
North Korea|North Korean|Pyongyang
Mongolia|Mongolian
Kazakhstan|Kazakh|Astana
Uzbekistan|Uzbek|Tashkent
Tajikistan|Tajik|Dushanbe
Turkmenistan|Turkmen|Ashgabat
Kyrgyzstan|Kyrgyz|Bishkek
Azerbaijan|Azerbaijani|Baku
Armenia|Armenian|Yerevan
Georgia|Georgian|Tbilisi
Ukraine|Ukrainian|Kyiv|Kiev
Poland|Polish|Warsaw
Italy|Italian|Rome
Spain|Spanish|Madrid
Norway|Norwegian|Oslo
Sweden|Swedish|Stockholm
Denmark|Danish|Copenhagen
Netherlands|Dutch|The Hague
Switzerland|Swiss|Berne
Canada|Canadian|Ottawa
Mexico|Mexican
Brazil|Brazilian|Brasilia
Argentina|Argentine|Argentinian
Cuba|Cuban|Havana
Venezuela|Venezuelan|Caracas
Chile|Chilean
Australia|Australian|Canberra
New Zealand|New Zealander|Wellington
South Africa|South African|Pretoria
Nigeria|Nigerian|Abuja
Kenya|Kenyan|Nairobi
Ethiopia|Ethiopian|Addis Ababa
Sudan|Sudanese|Khartoum
Somalia|Somali|Mogadishu
Algeria|Algerian|Algiers
Morocco|Moroccan|Rabat
Tunisia|Tunisian|Tunis
Greece|Greek|Athens
Europe|European
Arabia|Arabian
Arab
Africa|African|Afro
Asia|Asian
Central Asia|Central Asian
South Asia|South Asian
Southeast Asia|South-East Asia|South East Asia|Southeast Asian|South-East Asian|South East Asian
Middle East|Middle Eastern
Latin America|Latin American
South America|South American
North America|North American
`;

const BODIES = `
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
Parliament|National Assembly|Majlis-e-Shoora|parliamentary|parliamentarian|lawmaker|legislature|legislator
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
Eid
Ramadan|Ramzan|Ramazan
`;

/** Longer names that hold one of the names above but mean something else. */
const OTHERS = `
Washington Post|Washington Times|Washington Consensus|George Washington|Washington State|Fort Washington
Times of India|Indian Express|India Today|Indian Ocean|East India Company|Government of India Act
South China Sea|South China Morning Post|China Daily|Indo-Pacific|Indochina
Moscow Times|Kabul River|Islamabad High Court|London School of Economics|Paris Agreement|Paris Club|Tokyo Conference
American University|Bank of America|Voice of America|Captain America
West Indies|Georgia Tech|New Mexico|New England|Nairobi Convention
Delhi Sultanate|Delhi Declaration|Lahore Declaration|Washington Treaty
Ramallah|Jordan River|West Bank|Turkey Creek
`;

/** Every group as a list of its names, and the longer names that must not be taken for one of them. */
export const nameGroups: readonly (readonly string[])[] = parse(STATES + BODIES);

/** The names by which groups of states and regions are called. */
export const stateGroups: ReadonlySet<string | undefined> = new Set(
  parse(STATES).map(([first]) => first),
);

export const otherNames: readonly string[] = parse(OTHERS).flat();

function parse(lines: string): string[][] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}
