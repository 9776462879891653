import { namesByGroup } from "../wordList";

/** Parties and movements of northern Africa and western Asia, now and in history. */
export const partiesOfTheMiddleEast = namesByGroup({
  Algeria: `
    Algerian Communist Party, Algerian People’s Party, Armed Islamic Group
    Armed Islamic Group of Algeria, Democratic National Rally, El-Islah, FIS
    FLN = Front de libération nationale, Front des forces socialistes, Front islamique du salut
    Future Front, Green Algeria Alliance, Hirak, Islamic Renaissance Movement
    Justice and Development Front, Movement for National Reform
    Movement for the Autonomy of Kabylie, Movement for the Triumph of Democratic Liberties
    Movement of Society for Peace, National Liberation Front of Algeria
    National Rally for Democracy, North African Star, Organisation armée secrète
    Provisional Government of the Algerian Republic, Rally for Culture and Democracy
    Rally for Hope for Algeria, Rassemblement national démocratique
    Rassemblement pour la Culture et la Démocratie, Socialist Forces Front
    Workers’ Party of Algeria, Étoile Nord-Africaine
  `,
  "Bahrain and the Gulf": `
    Al Asalah, Al Islah, Al Wefaq, Al-Menbar Islamic Society, Al-Wefaq
    Al-Wefaq National Islamic Society, Dhofar Liberation Front, February 14 Youth Coalition
    Islamic Constitutional Movement, Islamic Front for the Liberation of Bahrain
    Kuwait Democratic Forum, National Democratic Action Society, National Liberation Front – Bahrain
    Popular Front for the Liberation of Oman
    Popular Front for the Liberation of the Occupied Arabian Gulf, Wa’ad
  `,
  Egypt: `
    Al Nour Party, Al-Dostour Party, Al-Gama’a al-Islamiyya, Al-Nour, Al-Nour Party, Al-Wafd
    Al-Wasat Party, April 6 Youth Movement, Building and Development Party, Dignity Party
    Egyptian Islamic Jihad, Egyptian Social Democratic Party, El-Ghad Party, Free Egyptians Party
    Free Officers, Free Officers Movement, Gamaa Islamiya, Ghad Party, Homeland Defenders Party
    Ikhwan, Ittihad Party, Karama Party, Kefaya, Kifaya, Liberal Constitutional Party
    Liberation Rally, Mostaqbal Watan, Muslim Sisterhood, National Association for Change
    National Democratic Party of Egypt, National Progressive Unionist Party
    National Salvation Front of Egypt, Nation’s Future Party, New Wafd Party, Nour Party
    Revolutionary Socialists, Saadist Institutional Party, Socialist Popular Alliance Party
    Strong Egypt Party, Tagammu, Tagammu Party, Tamarod, Tomorrow Party, Umma Party, Wafd Party
    Watani Party, Young Egypt Party, al-Gama’a al-Islamiyya
  `,
  Iran: `
    Alliance of Builders of Islamic Iran, Ansar-e Hezbollah
    Arab Struggle Movement for the Liberation of Ahvaz, Association of Combatant Clerics
    Association of Teachers and Researchers of Qom, Azerbaijani Democratic Party, Basij
    Builders of Islamic Iran, Combatant Clergy Association, Communist Party of Persia
    Constitutionalist Party of Iran, Democrat Party of Iran, Democratic Party of Iranian Kurdistan
    Executives of Construction Party, Fada’iyan, Fada’iyan-e Islam, Fedaian Organisation
    Fedayeen of Islam, Freedom Movement of Iran, Front of Islamic Revolution Stability
    Green Path of Hope, Iran Novin Party, Iranian Green Movement, Islamic Coalition Party
    Islamic Iran Participation Front, Islamic Republican Party, Jaish al-Adl, Jaish ul-Adl
    Jundallah, Komala, Komala Party of Iranian Kurdistan, Kurdistan Democratic Party of Iran
    Kurdistan Free Life Party, Kurdistan Freedom Party, Melliyun Party, Moderate Socialists Party
    Moderation and Development Party, Mojahedin of the Islamic Revolution Organization
    Mojahedin-e Khalq, Monarchist Party of Iran, Mujahedin-e-Khalq
    Mujahideen of the Islamic Revolution Organization, Mujahideen-e-Khalq, Nation Party of Iran
    National Council of Resistance of Iran, National Front of Iran
    Organization of Iranian People’s Fedai Guerrillas, PJAK, Pan-Iranist Party
    Party of the Iranian People, Paydari Front, People’s Mojahedin Organization of Iran
    People’s Mujahedin, People’s Mujahedin of Iran, Principlists, Rastakhiz Party, Reformists’ Front
    Resurgence Party, Socialist Party of Iran, Society of Seminary Teachers of Qom, Tudeh
    Tudeh Party, Tudeh Party of Iran, Worker-communist Party of Iran
  `,
  Iraq: `
    Al-Hikma Movement, Al-Muwatin, Al-Wataniya, Alliance Towards Reforms
    Assyrian Democratic Movement, Azm Alliance, Citizens Alliance, Constitutional Union Party
    Coordination Framework, Dawa Party, Da’wa Party, Fatah Alliance, Gorran, Gorran Movement
    Hashd al-Shaabi, Hashd al-Sha’abi, Hizb al-Dawa, Imtidad Movement, Iraqi Accord Front
    Iraqi Armed Islamic Movement, Iraqi Communist Party, Iraqi Islamic Party, Iraqi National Accord
    Iraqi National Alliance, Iraqi National Congress, Iraqi National Movement, Iraqi Turkmen Front
    Islamic Supreme Council of Iraq, Islamic Virtue Party, Kurdistan Democratic Party
    Kurdistan Islamic Movement, Kurdistan Islamic Union, Kurdistan Justice Group
    Kurdistan Socialist Democratic Party, Kurdistan Toilers’ Party, Nasr Coalition
    National Democratic Party of Iraq, National Iraqi Alliance, National Wisdom Movement
    New Generation Movement, Patriotic Union of Kurdistan, Popular Mobilisation Forces
    Popular Mobilization Forces, Popular Mobilization Units, Progress Party of Iraq, Saairun
    Sadrist Movement, Sadrists, Sairoon, State of Law Coalition
    Supreme Council for the Islamic Revolution in Iraq, Taqaddum, Tishreen Movement
    United Iraqi Alliance, Victory Alliance
  `,
  Israel: `
    Agudat Israel, Agudat Yisrael, Agudat Yisrael Workers, Agudath Israel, Ahdut HaAvoda
    Arab Democratic Party, Betar, Blue and White, Blue and White Alliance, Breaking the Silence
    Brit Shalom, B’Tselem, Center Party of Israel, Degel HaTorah, Derekh Eretz, Gahal, Gush Emunim
    Gush Shalom, HaBayit HaYehudi, HaShomer HaTzair, Hadash, Haganah, Hapoel HaMizrachi
    Hapoel Hatzair, Hashomer Hatzair, Hatnua, Hatnuah, Herut, Hilltop Youth, Histadrut, Hovevei Zion
    Im Tirtzu, Independent Liberals, Irgun, Israel Beiteinu, Israel Labor Party
    Israel Resilience Party, Israeli Communist Party, Israeli Labor Party, Jewish Home, Jewish Power
    Joint List, Kach, Kach and Kahane Chai, Kadima, Kahane Chai, Kahol Lavan, Kulanu, Lehava, Lehi
    Mafdal, Mapai, Mapam, Meretz, Meretz-Yachad, Mizrachi, Moledet, National Religious Party
    New Hope – The United Right, One Israel, Otzma Yehudit, Palmach, Peace Now, Poale Zion
    Progressive List for Peace, Ra’am, Religious Zionist Party, Revisionist Movement, Shinui
    Stern Gang, Ta’al, Tehiya, The Jewish Home, Tkuma, Tsomet, United Arab List
    United Torah Judaism, Yamina, Yisrael BaAliyah, Yisrael Beiteinu, Yisrael Beytenu, Zehut
    Zionist Camp
  `,
  Jordan: `
    Arab Legion, Islamic Action Front of Jordan, Jordanian Arab Socialist Ba’ath Party
    Jordanian Communist Party, National Charter Party, National Current Party
    National Socialist Party of Jordan
  `,
  Lebanon: `
    Al-Ahbash, Al-Jama’a al-Islamiyya, Al-Mourabitoun, Amal Movement, Arab Tawhid Party
    Azm Movement, Constitutional Bloc, Free Patriotic Movement, Future Movement
    Guardians of the Cedars, Islamic Jihad Organization, Islamic Unification Movement
    Jamaa Islamiya, Kataeb, Kataeb Party, Lebanese Communist Party, Lebanese Democratic Party
    Lebanese Forces, Lebanese Front, Lebanese Kataeb Party, Lebanese National Movement
    Lebanese Phalanges Party, Lebanese Resistance Brigades, Loyalty to the Resistance Bloc, Marada
    Marada Movement, March 14 Alliance, March 8 Alliance, Murabitun, Najjadeh Party, National Bloc
    National Liberal Party of Lebanon, Phalange, Phalangist Party, Popular Nasserist Organization
    South Lebanon Army, Syrian Social Nationalist Party, Tashnag, Tigers Militia
  `,
  Libya: `
    General People’s Congress, High Council of State, Justice and Construction Party, Libya Dawn
    Libya Revolutionaries Joint Operations Room, Libya Shield Force, Libyan Arab Armed Forces
    Libyan Arab Socialist Union, Libyan Dawn, Libyan Islamic Fighting Group, Libyan National Army
    Libyan Political Dialogue Forum, Misrata Brigades, National Forces Alliance
    National Front Party, National Front for the Salvation of Libya, National Salvation Government
    Senussi Order, Union for the Homeland, Zintan Brigades
  `,
  "Morocco and Western Sahara": `
    Al Adl Wa Al Ihssane, Annahj Addimocrati, Authenticity and Modernity Party
    Constitutional Union of Morocco, Democratic Independence Party, Democratic Way
    February 20 Movement, Federation of the Democratic Left, Frente Polisario
    Front for the Defence of Constitutional Institutions, Ila al-Amam, Istiqlal, Istiqlal Party
    Justice and Spirituality, Moroccan Communist Party, Moroccan Liberal Party, Mouvement populaire
    National Rally of Independents, National Union of Popular Forces
    Parti authenticité et modernité, Party of Progress and Socialism, Polisario, Polisario Front
    Popular Movement, Rassemblement National des Indépendants, Socialist Union of Popular Forces
    Union Marocaine du Travail, Union socialiste des forces populaires
  `,
  Mauritania: `
    African Liberation Forces of Mauritania, Democratic and Social Republican Party, El Insaf
    Equity Party, Initiative for the Resurgence of the Abolitionist Movement
    Mauritanian People’s Party, National Rally for Reform and Development
    Rally of Democratic Forces, Republican Party for Democracy and Renewal, Tewassoul
  `,
  Palestine: `
    Abu Nidal Organization, Al Aqsa Martyrs Brigades, Al-Aqsa Martyrs’ Brigades, Al-Fatah, Al-Haq
    Al-Istiqlal, Al-Qassam Brigades, Al-Quds Brigades, All-Palestine Government
    Arab Higher Committee, Arab Liberation Front, Arab Nationalist Movement, As-Sa’iqa
    Black September, Black September Organization, Change and Reform
    DFLP = Democratic Front for the Liberation of Palestine, FIDA, Fatah Revolutionary Council
    Force 17, Islamic Jihad, Islamic Jihad Movement in Palestine, Izz ad-Din al-Qassam Brigades
    Izz al-Din al-Qassam Brigades, National Defense Party
    PFLP = Popular Front for the Liberation of Palestine, PFLP-GC, Palestine Arab Party
    Palestine Communist Party, Palestine Liberation Army, Palestine Liberation Front
    Palestinian Centre for Human Rights, Palestinian Democratic Union, Palestinian Islamic Jihad
    Palestinian Liberation Front, Palestinian National Initiative, Palestinian People’s Party
    Palestinian Popular Struggle Front
    Popular Front for the Liberation of Palestine – General Command, Popular Resistance Committees
    Qassam Brigades, Saraya al-Quds, Supreme Muslim Council, Tanzim, al-Aqsa Martyrs’ Brigades
    al-Qassam Brigades
  `,
  Sudan: `
    Ansar movement, Ashigga Party, Beja Congress, Democratic Unionist Party of Sudan, Eastern Front
    Forces for Freedom and Change, Forces of Freedom and Change, Girifna, Janjaweed
    National Congress Party of Sudan, National Islamic Front, National Umma Party
    National Unionist Party, Popular Congress Party, Rapid Support Forces, Reform Now Movement
    Southern Sudan Liberation Movement, Sovereignty Council, Sudan African National Union
    Sudan Liberation Army, Sudan Liberation Movement, Sudan Revolutionary Front
    Sudanese Armed Forces, Sudanese Ba’ath Party, Sudanese Communist Party, Sudanese Congress Party
    Sudanese Professionals Association, Sudanese Socialist Union, Transitional Military Council
    Transitional Sovereignty Council of Sudan, White Flag League
  `,
  Syria: `
    Arab Liberation Movement, Arab Socialist Ba’ath Party – Syria Region, Arab Socialist Movement
    Autonomous Administration of North and East Syria, Damascus Declaration, Free Syrian Army
    High Negotiations Committee, Kurdish Democratic Party in Syria, Kurdish National Council
    Movement for Justice and Development in Syria, Movement for a Democratic Society
    National Bloc of Syria, National Coalition for Syrian Revolutionary and Opposition Forces
    National Coordination Committee, National Coordination Committee for Democratic Change
    National Party of Syria, National Progressive Front, Partiya Yekîtiya Demokrat
    People’s Will Party, Syriac Union Party, Syrian Communist Party, Syrian Democratic Council
    Syrian Interim Government, Syrian National Army, Syrian National Coalition
    Syrian National Council, Syrian Negotiation Commission, Syrian Opposition Coalition
    Syrian Salvation Government
  `,
  Tunisia: `
    Afek Tounes, An-Nahda, Ansar al-Sharia in Tunisia, Call of Tunisia, Citizens Against the Coup
    Democratic Constitutional Rally, Democratic Current, Democratic Forum for Labour and Liberties
    Destour, Destourian Party, Dignity Coalition, Echaab Movement, Ennahda, Ennahda Movement
    Ennahdha, Ettajdid Movement, Ettakatol, Free Destourian Party, Free Patriotic Union
    Heart of Tunisia, Hizb ut-Tahrir Tunisia, Long Live Tunisia, Machrouu Tounes
    National Salvation Front of Tunisia, Neo Destour, Nidaa Tounes, Nidaa Tunes
    People’s Movement of Tunisia
    Popular Front for the Realization of the Objectives of the Revolution, Popular Front of Tunisia
    Popular Petition, Progressive Democratic Party of Tunisia, Qalb Tounes
    Rassemblement Constitutionnel Démocratique, Republican Party of Tunisia, Salvation Front
    Socialist Destourian Party, Tahya Tounes, Tunisian General Labour Union
    Tunisian National Dialogue Quartet, Tunisian Workers’ Communist Party, UGTT
    Union générale tunisienne du travail, Young Tunisians
  `,
  Yemen: `
    Al-Haqq, Al-Islah, Ansar Allah, Ansarallah, Free Yemeni Movement
    Front for the Liberation of Occupied South Yemen, General People’s Congress of Yemen
    Giants Brigades, Hadhrami Elite, Houthi movement, Joint Meeting Parties
    Nasserist Unionist People’s Organisation, National Liberation Front of South Yemen
    Popular Resistance of Yemen, Presidential Leadership Council of Yemen, Security Belt Forces
    Southern Movement, Southern Transitional Council, Supreme Political Council
    Yemeni Congregation for Reform, Yemeni Socialist Party, al-Hirak, al-Islah
  `,
  Region: `
    Axis of Resistance, Hizb ut-Tahrir, Hizb ut-Tahrir al-Islami, Hizb-ut-Tahrir
    Koma Civakên Kurdistan, Kurdistan Communities Union, Kurdistan Freedom Falcons
    Kurdistan Freedom Hawks, Kurdistan Workers Party, Partiya Karkerên Kurdistanê
    People’s Defence Forces, People’s Defense Units
  `,
});
