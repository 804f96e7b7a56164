/** States with their peoples and capitals, and regions: one a line, names parted by bars. */
export const states = `
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
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
Ghana|Ghanaian|Accra
Uganda|Ugandan|Kampala
Tanzania|Tanzanian|Dodoma
Rwanda|Rwandan|Kigali
Senegal|Senegalese|Dakar
Mozambique|Mozambican|Maputo
Angola|Angolan|Luanda
Cameroon|Cameroonian|Yaoundé
Eritrea|Eritrean|Asmara
Portugal|Portuguese|Lisbon
Ireland|Irish|Dublin
Finland|Helsinki
Austria|Austrian|Vienna
Hungary|Hungarian|Budapest
Czech Republic|Czech|Czechia|Prague
Romania|Romanian|Bucharest
Bulgaria|Bulgarian|Sofia
Serbia|Serbian|Belgrade
Croatia|Croatian|Zagreb
Belarus|Belarusian|Minsk
Lithuania|Lithuanian|Vilnius
Latvia|Latvian|Riga
Estonia|Estonian|Tallinn
Cyprus|Cypriot|Nicosia
Cambodia|Cambodian|Phnom Penh
Laos|Laotian|Vientiane
Taiwan|Taiwanese|Taipei
Peru|Peruvian|Lima
Colombia|Colombian|Bogotá
Ecuador|Ecuadorian|Quito
Bolivia|Bolivian|La Paz
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
