import { phraseList } from "../wordList";

/** Continents, seas and regions that are named as one. */
export const regions = phraseList(`
  Africa, Americas, Antarctica, Asia, Europe, North America, South America, Oceania, Eurasia
  Australasia, Latin America, Central America, Middle East, Near East, Far East
  Middle East and North Africa, North Africa, West Africa, East Africa, Southern Africa
  Central Africa, Sub-Saharan Africa, sub-Saharan Africa, southern Africa, Horn of Africa, Sahel
  Sahara, Maghreb, Levant, Mesopotamia, Central Asia, South Asia, East Asia, Southeast Asia
  South-East Asia, South East Asia, Northeast Asia, West Asia, Western Asia, Asia Pacific
  Asia-Pacific, Indo-Pacific, Central Europe, Eastern Europe, Western Europe, Northern Europe
  Southern Europe, LatAm, Balkans, Western Balkans, Baltics, Baltic States, Baltic, Scandinavia
  Caucasus, South Caucasus, North Caucasus, Iberia, Crimea, Donbas, Donbass, Chechnya, Dagestan
  Tatarstan, Siberia, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Karabakh, Kurdistan
  Iraqi Kurdistan, Caribbean, West Indies, Arctic, Amazon, Amazonia, Andes, Alps, Himalayas
  Himalaya, Urals, Rockies, Pyrenees, Carpathians, Patagonia, Manchuria, Inner Mongolia, Xinjiang
  Tibet, Kashmir, Jammu and Kashmir, Ladakh, Punjab, Balochistan, Sindh, Khyber Pakhtunkhwa
  Indian Subcontinent, Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Golan, Sinai
  Sinai Peninsula, Rafah, Khan Younis, Khan Yunis, Negev, Galilee, Judea, Samaria, Darfur
  South Kordofan, Tigray, Oromia, Amhara, Somaliland, Puntland, Biafra, Niger Delta, Cabinda
  Tripolitania, Cyrenaica, Kivu, North Kivu, South Kivu, Katanga, Ituri, Zanzibar, Western Sahara
  Matabeleland, Arabian Peninsula, Arabia, Iberian Peninsula, Korea, Korean Peninsula
  Balkan Peninsula, Crimean Peninsula, Persian Gulf, Arabian Gulf, Gulf States
  Arabian Sea, Red Sea, Black Sea
  Caspian Sea, Dead Sea, Baltic Sea, North Sea, Mediterranean, Mediterranean Sea, Aegean Sea
  Aegean, Adriatic, Adriatic Sea, South China Sea, East China Sea, Sea of Japan, Yellow Sea
  Sea of Azov, Bay of Bengal, Strait of Hormuz, Straits of Hormuz, Taiwan Strait
  Strait of Malacca, Bosphorus, Dardanelles, Suez Canal, Panama Canal, English Channel
  Gulf of Mexico, Gulf of Aden, Gulf of Oman, Hormuz, Atlantic, Atlantic Ocean, Pacific
  Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Nile, Danube, Rhine, Volga, Dnieper
  Dnipro River, Mekong, Yangtze, Ganges, Euphrates, Tigris, Mississippi River, Lake Victoria
  Lake Chad, Lake Malawi, Lake Tanganyika, Zambezi, Mount Everest, Everest, Kilimanjaro
  Mount Fuji, Hindu Kush, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany
  West Germany, Ottoman Empire, Roman Empire, British Empire, Rhodesia, New England, Midwest
  Pacific Northwest, Deep South, Appalachia, Silicon Valley, Wall Street, Bay Area, Hollywood
  Great Lakes, Rust Belt, West Coast, East Coast, Gulf Coast, New World, Greenland, Faroe Islands
  Canary Islands, Balearic Islands, Azores, Madeira, Galapagos Islands, Ryukyu Islands
  Senkaku Islands, Spratly Islands, Paracel Islands, Kuril Islands, Solomon Islands
  Channel Islands, Hebrides, Orkney, Shetland, Cook Islands, Guantanamo, Guantanamo Bay
  Guantánamo, Silesia, Galicia, Bohemia, Moravia, Transylvania, Thrace, Anatolia, Bavaria, Saxony
  Lower Saxony, Hesse, Thuringia, Brandenburg, Saarland, North Rhine-Westphalia, Baden-Württemberg
  Prussia, Rhineland-Palatinate, Saxony-Anhalt, Schleswig-Holstein, Tyrol, Lombardy, Tuscany
  Sicily, Sardinia, Veneto, Piedmont, Calabria, Campania, Umbria, Corsica, Brittany, Normandy
  Provence, Alsace, Burgundy, Catalonia, Basque Country, Andalusia, Flanders, Wallonia, Lapland
  Åland, Luzon, Mindanao, Visayas, Java, Sumatra, Borneo, Sulawesi, Bali, Aceh, Papua, West Papua
  Sabah, Sarawak, Okinawa, Hokkaido, Honshu, Kyushu, Hainan, Kowloon, England, Scotland, Wales
  Northern Ireland, Ulster, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire
  Norfolk, Suffolk, Cumbria, Northumberland, Oxfordshire, Cambridgeshire, Hampshire, Berkshire
  Merseyside, Greater Manchester, West Midlands, Highlands
`);

/** States, provinces and the like below the countries. */
export const states = phraseList(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii
  Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts
  Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey
  New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania
  Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia
  Washington State, West Virginia, Wisconsin, Wyoming, Puerto Rico, District of Columbia, Ontario
  Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick
  Newfoundland, Newfoundland and Labrador, Labrador, Prince Edward Island, Yukon
  Northwest Territories, Nunavut, New South Wales, NSW, Queensland, Tasmania, South Australia
  Western Australia, Northern Territory, Australian Capital Territory, Andhra Pradesh
  Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh
  Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland
  Odisha, Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand
  West Bengal, Bengal, Puducherry, Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hebei
  Heilongjiang, Henan, Hubei, Hunan, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi
  Shandong, Shanxi, Sichuan, Yunnan, Zhejiang, Kherson Oblast, Luhansk, Kharkiv, Dnipro, Rostov
  Helmand, Nangarhar, Idlib, Homs, Hama, Raqqa, Deir ez-Zor, Anbar, Nineveh, Khuzestan, Fars
  Sistan and Baluchestan, Hodeidah, Marib, Hadramawt, Sinaloa, Chiapas, Oaxaca, Jalisco, Chihuahua
  Sonora, Guerrero, Michoacán, Michoacan, Yucatan, Yucatán, Tamaulipas, Baja California, Antioquia
  Cauca, Borno, Plateau State, Lagos State, Rivers State, Zamfara, Katsina, Sokoto, Gauteng
  KwaZulu-Natal, Limpopo, Mpumalanga, Eastern Cape, Western Cape, Northern Cape, Free State
`);
