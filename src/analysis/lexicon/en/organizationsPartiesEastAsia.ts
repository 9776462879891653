import { namesByGroup } from "../wordList";

/** Parties and movements of eastern and central Asia, now and in history. */
export const partiesOfEasternAsia = namesByGroup({
  "Brunei and Timor": `
    Brunei People’s Party, FRETILIN, Falintil, Fretilin, Khunto
    National Congress for Timorese Reconstruction, National Council of Maubere Resistance
    National Council of Timorese Resistance, People’s Liberation Party of Timor
    Timorese Democratic Union
  `,
  Cambodia: `
    Buddhist Liberal Democratic Party, Cambodia National Rescue Party, Cambodian People’s Party
    Candlelight Party, Coalition Government of Democratic Kampuchea, Communist Party of Kampuchea
    FUNCINPEC, Funcinpec, Grassroots Democracy Party, Human Rights Party
    Kampuchea National United Front, Kampuchean People’s Revolutionary Party, Khmer Issarak
    Khmer People’s National Liberation Front, Khmer Serei, National United Front of Kampuchea
    Norodom Ranariddh Party, Sam Rainsy Party, Sangkum
  `,
  China: `
    Beiyang Government, Central Tibetan Administration, China Association for Promoting Democracy
    China Democracy Party, China Democratic League, China Democratic Socialist Party
    China National Democratic Construction Association, China Zhi Gong Party
    Chinese Nationalist Party, Chinese Peasants’ and Workers’ Democratic Party
    Chinese Soviet Republic, Chushi Gangdruk, Communist Youth League
    Communist Youth League of China, Falun Gong, Fujian People’s Government, Guomindang
    Jiusan Society, Kashag, Kuomintang, Nationalist Party of China, Propaganda Department
    Red Guards, Revive China Society, Revolutionary Committee of the Chinese Kuomintang
    Tibetan Government in Exile, Tibetan Youth Congress, Tongmenghui, United Front Work Department
    Wang Jingwei regime, World Uyghur Congress, Young China Party, Young Pioneers
  `,
  "Hong Kong and Macau": `
    Business and Professionals Alliance for Hong Kong, Civic Passion, Civil Human Rights Front
    Democratic Alliance for the Betterment and Progress of Hong Kong
    Democratic Alliance for the Betterment of Hong Kong, Democratic Party of Hong Kong, Demosisto
    Demosistō, Hong Kong Alliance in Support of Patriotic Democratic Movements of China
    Hong Kong Confederation of Trade Unions, Hong Kong Democratic Party
    Hong Kong Federation of Students, Hong Kong Federation of Trade Unions, Hong Kong Indigenous
    Hong Kong National Party, League of Social Democrats, Neo Democrats, New Macau Association
    New People’s Party, Occupy Central, Occupy Central with Love and Peace, Scholarism
    United Democrats of Hong Kong, Youngspiration
  `,
  Indonesia: `
    Aceh Party, Budi Utomo, Communist Party of Indonesia, Crescent Star Party, Darul Islam
    Free Aceh Movement, Free Papua Movement, Front Pembela Islam, Gerakan Aceh Merdeka, Gerindra
    Golkar, Great Indonesia Movement Party, Hanura, Hizbut Tahrir Indonesia, Indische Partij
    Indonesian Democratic Party, Indonesian National Party, Indonesian Socialist Party
    Indonesian Solidarity Party, Islamic Defenders Front, Jong Java, Masyumi, Masyumi Party
    Muhammadiyah, Nahdlatul Ulama, NasDem, NasDem Party, Nasdem Party, National Awakening Party
    National Mandate Party, Organisasi Papua Merdeka
    PDI-P = Indonesian Democratic Party of Struggle = Partai Demokrasi Indonesia Perjuangan, PDI–P
    Partai Aceh, Partai Amanat Nasional, Partai Bulan Bintang, Partai Demokrat
    Partai Keadilan Sejahtera, Partai Kebangkitan Bangsa, Partai Komunis Indonesia
    Partai Nasional Indonesia, Partai Persatuan Pembangunan, Partai Solidaritas Indonesia
    People’s Conscience Party, Perindo, Prosperous Justice Party, Sarekat Islam, Taman Siswa
    United Development Party, United Liberation Movement for West Papua, Volksraad
  `,
  Japan: `
    Black Dragon Society, Clean Government Party, Conservative Party of Japan
    Constitutional Democratic Party of Japan, Democratic Party For the People
    Democratic Party for the People, Democratic Party of Japan, Democratic Socialist Party
    Freedom and People’s Rights Movement, Genyosha, Imperial Rule Assistance Association
    Ishin no Tō, Japan Communist Party, Japan Democratic Party, Japan Innovation Party
    Japan Ishin no Kai, Japan New Party, Japan Progressive Party, Japan Renewal Party
    Japan Restoration Party, Japan Socialist Party, Japanese Communist Party, Japanese Red Army
    Japanese Socialist Party, Jiminto, Kenseikai, Kenseitō, Kibō no Tō, Komeito, Kōdōha, Kōmeitō
    Liberal Democratic Party of Japan, Minseito, Minseitō, NHK Party, New Komeito, New Liberal Club
    New Party Daichi, New Party Sakigake, Nippon Ishin no Kai, Nippon Kaigi
    Okinawa Social Mass Party, Osaka Ishin no Kai, Osaka Restoration Association
    Party to Protect the People from NHK, People’s Life First, People’s New Party, Reiwa Shinsengumi
    Rikken Kaishintō, Rikken Minseitō, Rikken Seiyūkai, Sakurakai, Sanseito, Sanseitō, Seiyukai
    Seiyūkai, Shinseito, Social Democratic Party of Japan, Social Mass Party, Sunrise Party
    Taisei Yokusankai, Tomin First, Tomin First no Kai, Tōhōkai, United Red Army
    Your Party of Japan, Zengakuren
  `,
  "Kazakhstan and Central Asia": `
    Agzybirlik, Ak Jol, Ak Zhol, Ak Zhol Democratic Party, Akromiya, Alash Orda, Ar-Namys, Ata-Jurt
    Ata-Zhurt, Auyl, Basmachi, Bir Bol, Birimdik, Birlik, Butun Kyrgyzstan
    Communist Party of Kazakhstan, Communist Party of Tajikistan, Communist Party of Turkmenistan
    Communist Party of Uzbekistan, Communist People’s Party of Kazakhstan
    Democratic Choice of Kazakhstan, Democratic Party of Turkmenistan, Erk Democratic Party
    Islamic Movement of Uzbekistan, Islamic Renaissance Party of Tajikistan, Jadids
    Kyrgyzstan Party, Mekenchil, Milliy Tiklanish, Nationwide Social Democratic Party, Nur Otan
    People’s Democratic Party of Tajikistan, People’s Democratic Party of Uzbekistan
    People’s Party of Kazakhstan, Respublika–Ata Zhurt, Social Democratic Party of Kyrgyzstan
    Social Democratic Party of Tajikistan, United Tajik Opposition
    Uzbekistan Liberal Democratic Party, Young Bukharans
  `,
  Korea: `
    Advancement Unification Party, Bareun Party, Bareunmirae Party, Basic Income Party
    Chondoist Chongu Party, Chongryon, Creative Korea Party
    Democratic Front for the Reunification of Korea, Democratic Party of Korea
    Democratic United Party, Federation of Korean Trade Unions, Future Korea Party
    Grand National Party, Heroic Corps, Korea Democratic Party, Korea Independence Party
    Korea Liberty Party, Korean Confederation of Trade Unions, Korean Independence Party
    Korean Liberation Army, Korean Provisional Government, Korean Restoration Army
    Korean Social Democratic Party, Korean Workers’ Party, Liberty Forward Party
    Liberty Korea Party, Millennium Democratic Party, Mindan, Minjoo Party, Minjoo Party of Korea
    National Congress for New Politics, New Politics Alliance for Democracy, People Power Party
    Provisional Government of the Republic of Korea, Rebuilding Korea Party
    Reunification Democratic Party, Saenuri Party, Together Democratic Party
    Unified Progressive Party, United Future Party, United Liberal Democrats, Uri Party
    Workers’ Party of Korea
  `,
  "Laos and Vietnam": `
    Bình Xuyên, Can Lao Party, Cao Dai, Cao Đài, Communist Party of Vietnam, Cần Lao Party, FULRO
    Hoa Hao, Hòa Hảo, Indochinese Communist Party, Khmer Rumdo, Labour Party of Vietnam
    Lao Front for National Construction, Lao Issara, Lao People’s Revolutionary Party
    National Liberation Front of South Vietnam, Pathet Lao
    Provisional Revolutionary Government of the Republic of South Vietnam, Viet Cong, Viet Minh
    Viet Tan, Vietcong, Vietnam Fatherland Front, Vietnamese Communist Party
    Vietnamese Fatherland Front, Vietnamese Independence League, Vietnamese Nationalist Party
    Việt Cộng, Việt Minh, Việt Nam Quốc Dân Đảng, Việt Tân, Workers’ Party of Vietnam
    Đại Việt Quốc dân đảng
  `,
  Malaysia: `
    Alliance Party of Malaya, Angkatan Belia Islam Malaysia, BERSIH, Barisan Alternatif
    Barisan Nasional, Bersatu, Bersih, Communist Party of Malaya, Gabungan Parti Sarawak
    Gabungan Rakyat Sabah, Gerakan, Hindraf, Malayan Communist Party
    Malayan National Liberation Army, Malayan People’s Anti-Japanese Army
    Malaysian Chinese Association, Malaysian Indian Congress, Malaysian Islamic Party
    Malaysian People’s Movement Party, Malaysian United Democratic Alliance
    Malaysian United Indigenous Party, National Trust Party, Pakatan Harapan, Pakatan Rakyat
    Pan-Malayan Islamic Party, Pan-Malaysian Islamic Party, Parti Amanah Negara, Parti Bersatu Sabah
    Parti Gerakan Rakyat Malaysia, Parti Islam Se-Malaysia, Parti Keadilan Rakyat
    Parti Melayu Semangat 46, Parti Pejuang Tanah Air, Parti Pesaka Bumiputera Bersatu
    Parti Pribumi Bersatu Malaysia, Parti Rakyat Malaysia, Parti Sosialis Malaysia
    Parti Warisan Sabah, Pejuang, People’s Justice Party, Perikatan Nasional, Perkasa
    Sabah Heritage Party, Sarawak National Party, Sarawak United Peoples’ Party, Semangat 46
    Socialist Party of Malaysia, UMNO = United Malays National Organisation, Umno
    United Sabah National Organisation, United Sabah Party, Warisan
  `,
  Mongolia: `
    Civil Will–Green Party, Democratic Party of Mongolia, Mongolian National Democratic Party
    Mongolian People’s Party, Mongolian People’s Revolutionary Party
    Motherland Democratic Coalition
  `,
  Myanmar: `
    88 Generation Students Group, All Burma Students’ Democratic Front
    Anti-Fascist People’s Freedom League, Arakan National Party, Burma Independence Army
    Burma National Army, Burma Socialist Programme Party, Communist Party of Burma, Dobama Asiayone
    General Council of Burmese Associations, Ma Ba Tha
    National Coalition Government of the Union of Burma, National Democratic Force
    National League for Democracy, National Unity Government, National Unity Government of Myanmar
    People’s Comrade Party, People’s Defence Force, People’s Defense Force
    Shan Nationalities League for Democracy, Thakins, Union Solidarity and Development Association
    Union Solidarity and Development Party, Zomi Congress for Democracy
  `,
  Philippines: `
    Akbayan, Aksyon Demokratiko, Alliance of Concerned Teachers, Anakpawis
    Bagong Alyansang Makabayan, Bayan Muna, Communist Party of the Philippines, Federalista Party
    Gabriela Women’s Party, Genuine Opposition, Hugpong ng Pagbabago, Hukbalahap, Huks
    Kabataan Partylist, Kalayaan Movement, Kalibapi, Katipunan, Kilusang Bagong Lipunan
    Kilusang Mayo Uno, La Liga Filipina, Laban ng Demokratikong Pilipino, Lakas-CMD, Lakas–CMD
    Lakas–Christian Muslim Democrats, Liberal Party of the Philippines, Magdalo, Makabayan
    Nacionalista Party, National Democratic Front of the Philippines, Nationalist People’s Coalition
    New People’s Army, PDP-Laban, PDP–Laban, Partido Demokratiko Pilipino
    Partido Demokratiko Pilipino–Lakas ng Bayan, Partido Federal ng Pilipinas, Partido Federalista
    Partido Komunista ng Pilipinas, Partido Reporma, Philippine Democratic Party
    Philippine Independent Church, Progressive Party of the Philippines, Propaganda Movement
    Pwersa ng Masang Pilipino, Reform the Armed Forces Movement, Sandatahang Yunit Pangpropaganda
    UniTeam, United Nationalist Alliance, United Nationalist Democratic Organization
  `,
  Singapore: `
    Barisan Sosialis, National Solidarity Party, People’s Action Party of Singapore
    Progress Singapore Party, Singapore Alliance Party, Singapore Democratic Alliance
    Singapore Democratic Party, Singapore People’s Party, Workers’ Party of Singapore
  `,
  Taiwan: `
    Chinese Unification Promotion Party, New Power Party, Non-Partisan Solidarity Union
    Pan-Blue Coalition, Pan-Green Coalition, People First Party, Sunflower Student Movement
    Taiwan Communist Party, Taiwan People’s Party, Taiwan Solidarity Union
    Taiwan Statebuilding Party, Tangwai movement
  `,
  Thailand: `
    Bhumjaithai, Bhumjaithai Party, Chart Pattana Party, Chart Thai Party, Chartthaipattana Party
    Communist Party of Thailand, Democrat Party of Thailand, Free Thai Movement
    Future Forward Party, Justice Unity Party, Khana Ratsadon, Kla Tham Party, Move Forward Party
    New Aspiration Party, Palang Dharma Party, Palang Pracharat, Palang Pracharath
    Palang Pracharath Party, People’s Alliance for Democracy, People’s Democratic Reform Committee
    People’s Party of Siam, Pheu Thai, Pheu Thai Party, Prachachart Party, Red Shirts
    Seri Manangkhasila Party, Seri Thai, Social Action Party, Thai Liberal Party, Thai Rak Thai
    Thai Rak Thai Party, Thai Raksa Chart, Thai Sang Thai
    United Front for Democracy Against Dictatorship, United Thai Nation Party, Village Scouts
    Yellow Shirts
  `,
});
