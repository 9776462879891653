import { phraseList } from "../wordList";

/** Cities that news of the world names without saying where they are; no capitals of countries. */
export const cities = phraseList(`
  Aachen, Aberdeen, Abidjan, Adelaide, Aden, Agra, Ahmedabad, Albuquerque, Aleppo, Alexandria
  Allahabad, Almaty, Amritsar, Anchorage, Antwerp, Arequipa, Astana, Atlanta, Auckland, Baltimore
  Bangalore, Bengaluru, Barcelona, Barranquilla, Basel, Basra, Baton Rouge, Beersheba, Belém
  Belfast, Belo Horizonte, Benghazi, Bergen, Bethlehem, Bhopal, Bhubaneswar, Bilbao, Birmingham
  Boise, Bologna, Bonn, Bordeaux, Boston, Bradford, Bremen, Brighton, Brisbane, Bristol, Brno
  Brooklyn, Buffalo, Bulawayo, Busan, Cairns, Calais, Calcutta, Calgary, Cali, Cambridge, Cancun
  Cancún, Cape Town, Cardiff, Cartagena, Casablanca, Cebu, Chandigarh, Changsha, Charleston
  Charlottesville, Chengdu, Chennai, Chernobyl, Chicago, Chittagong, Chongqing, Christchurch
  Cincinnati, Ciudad Juárez, Ciudad Juarez, Cleveland, Cochabamba, Cologne, Columbus, Cork
  Coventry, Cusco, Da Nang, Daegu, Dalian, Dallas, Davos, Dearborn, Denver, Des Moines, Detroit
  Dnipropetrovsk, Donetsk, Dortmund, Dresden, Dubai, Dubrovnik, Dundee, Durban, Düsseldorf
  Edinburgh, Edmonton, Eindhoven, El Paso, Erbil, Faisalabad, Fallujah, Fortaleza, Fort Worth
  Frankfurt, Fresno, Fukuoka, Fukushima, Galway, Gaza City, Gdansk, Geneva, Genoa, Ghent, Glasgow
  Goma, Gothenburg, Granada, Grozny, Guadalajara, Guangzhou, Guayaquil, Gwadar, Haifa, Halifax
  Hamburg, Hangzhou, Hanover, Harare, Harbin, Hebron, Heidelberg, Herat, Hiroshima
  Ho Chi Minh City, Hobart, Hodeida, Houston, Hull, Hyderabad, Incheon, Indianapolis, Indore
  Innsbruck, Irkutsk, Isfahan, Islamabad, Istanbul, Izmir, Jaffa, Jaipur, Jalalabad, Jeddah, Jenin
  Jersey City, Jinan, Johannesburg, Johor Bahru, Juárez, Kandahar, Kano, Kanpur, Kansas City
  Karachi, Karbala, Kathmandu, Kawasaki, Kazan, Khabarovsk, Kherson, Kirkuk, Kisumu, Kobe, Kochi
  Kolkata, Konya, Kosice, Krakow, Kraków, Krasnodar, Kunming, Kyoto, Lagos, Lahore, Las Vegas
  Latakia, Lausanne, Leeds, Leicester, Leipzig, Lille, Linz, Liverpool, Los Alamos, Los Angeles
  Louisville, Lucknow, Lugansk, Lviv, Lyon, Madurai, Makhachkala, Malmö, Manchester, Mandalay
  Manhattan, Mannheim, Maracaibo, Mariupol, Marrakech, Marrakesh, Marseille, Mashhad, Mecca
  Medellin, Medellín, Medina, Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Mogadishu
  Mombasa, Monterrey, Montreal, Montréal, Mosul, Multan, Mumbai, Munich, Murmansk, Mykolaiv
  Nablus, Nagasaki, Nagoya, Nagpur, Najaf, Nanjing, Nantes, Naples, Nashville, Nazareth
  New Orleans, New York, New York City, Newark, Newcastle, Ningbo, Norwich, Nottingham
  Novosibirsk, Nuremberg, Oakland, Odesa, Odessa, Oklahoma City, Omaha, Omdurman, Orlando, Osaka
  Oxford, Palermo, Palm Beach, Palmyra, Palo Alto, Pasadena, Patna, Pattaya, Penang, Perth
  Peshawar, Philadelphia, Phoenix, Phuket, Pittsburgh, Plymouth, Pokrovsk, Port Harcourt
  Port Said, Port Sudan, Portland, Porto, Porto Alegre, Portsmouth, Poznan, Pretoria, Pune
  Punta Cana, Qom, Quebec City, Quetta, Raleigh, Ramallah, Rawalpindi, Recife, Rio de Janeiro, Rio
  Rochester, Rostov-on-Don, Rotterdam, Sacramento, Salt Lake City, Salzburg, San Antonio
  San Diego, San Francisco, San Jose, Sana’a, Santa Cruz, Santa Fe, São Paulo, Sao Paulo, Sapporo
  Seattle, Sendai, Sevastopol, Seville, Shanghai, Sharjah, Sheffield, Shenyang, Shenzhen
  Sheung Shui, Shiraz, Sidon, Sirte, Slovyansk, Smolensk, Sochi, Southampton, Soweto, Srinagar
  St. Louis, St. Petersburg, St Petersburg, Saint Petersburg, Stalingrad, Strasbourg, Stuttgart
  Suez, Surabaya, Suzhou, Sydney, Tabriz, Taif, Tainan, Taichung, Kaohsiung, Tampa, Tampico
  Tangier, Tel Aviv, Thessaloniki, The Hague, Tianjin, Tijuana, Tikrit, Timbuktu, Toledo, Toronto
  Toulouse, Trieste, Tucson, Tulsa, Turin, Utrecht, Valencia, Valparaíso, Vancouver, Varanasi
  Venice, Verona, Vladivostok, Volgograd, Wellington, Windsor, Winnipeg, Wolverhampton, Wroclaw
  Wuhan, Xiamen, Yangon, Rangoon, Yazd, Yekaterinburg, Yokohama, Zaporizhzhia, Zhengzhou, Zurich
  Zürich, Bronx, Staten Island, Harlem, Westminster, Heathrow, Camp David, Bakhmut, Avdiivka
  Kramatorsk, Kupiansk, Belgorod, Kursk, Bryansk, Natanz, Fordow, Bushehr, Bandar Abbas, Chabahar
  Ahvaz, Kermanshah, Zahedan, Rasht, Karaj, Ras Al Khaimah, Fujairah, Ajman, Umm Al Quwain, Al Ain
  Dammam, Dhahran, Tabuk, Abha, Jizan, Neom, NEOM, Taiz, Saada, Mukalla, Salalah, Mbombela
  Polokwane, Gqeberha, Port Elizabeth, East London, Eldoret, Nakuru, Arusha, Mwanza, Jinja, Gulu
  Entebbe, Kumasi, Tamale, Ibadan, Enugu, Benin City, Jos, Maiduguri, Kaduna, Port Moresby, Davao
  Davao City, Quezon City, Makati, Chiang Mai, Hat Yai, Haiphong, Johor, Selangor, Kota Kinabalu
  Kuching, Bandung, Medan, Semarang, Yogyakarta, Denpasar, Makassar, Nusantara, Ulsan, Gwangju
  Daejeon, Pohang, Pyeongchang, Jeju, Hsinchu, Taoyuan, Keelung, Hualien, Urumqi, Lhasa, Hefei
  Nanchang, Changchun, Qingdao, Foshan, Dongguan, Zhuhai, Haikou, Guiyang, Nanning, Lanzhou
  Xining, Yinchuan, Hohhot, Taiyuan, Shijiazhuang, Tangshan, Wuxi, Wenzhou, Sylhet, Khulna
  Rajshahi, Barisal, Cox’s Bazar, Comilla, Kandy, Jaffna, Trincomalee, Pokhara, Saskatoon, Regina
  Iqaluit, Yellowknife, Whitehorse, Puebla, Querétaro, Mérida, Acapulco, Culiacán, Veracruz
  Tegucigalpa, San Pedro Sula, Bluefields, Guanacaste, Limón, Colón, Bucaramanga, Cúcuta
  Barquisimeto, Antofagasta, Concepción, La Plata, Mar del Plata, Salta, Tucumán, Ciudad del Este
  Curitiba, Florianópolis, Manaus, Brasilia, Campinas, Goiânia
`);
