import { namesByGroup } from "../wordList";

/** Parliaments, their chambers, courts and offices of state with names of their own. */
export const legislatures = namesByGroup({
  "The Americas": `
    Armed Services Committee, Asamblea Nacional, Blue Dog Coalition, Casa Rosada
    Chamber of Deputies, Confederate Congress, Congreso de la República, Congress of Deputies
    Congress of the Republic, Congress of the Union, Congressional Black Caucus
    Congressional Progressive Caucus, Constituent Assembly, Constituent National Assembly
    Continental Congress, Court of Appeals, Cámara de Diputados, Cámara de Senadores
    Câmara dos Deputados, Electoral College, Federal Electoral Institute, First Continental Congress
    Foreign Intelligence Surveillance Court, Freedom Caucus, General Court
    House Appropriations Committee, House Armed Services Committee, House Foreign Affairs Committee
    House Freedom Caucus, House Intelligence Committee, House Judiciary Committee
    House Oversight Committee, House Un-American Activities Committee
    House Ways and Means Committee, House of Assembly, House of Burgesses
    House of Commons of Canada, House of Delegates, Joint Chiefs of Staff, Legislative Assembly
    Legislative Assembly of Alberta, Legislative Assembly of British Columbia
    Legislative Assembly of Ontario, Legislative Yuan, National Assembly of Quebec
    National Constituent Assembly, National Electoral Council, National Electoral Institute
    National Security Council, Planalto, Plurinational Legislative Assembly, Privy Council Office
    Problem Solvers Caucus, Progressive Caucus, Quebec National Assembly, Rideau Hall, SCOTUS
    Second Continental Congress, Senado Federal, Senate Armed Services Committee
    Senate Banking Committee, Senate Finance Committee, Senate Foreign Relations Committee
    Senate Intelligence Committee, Senate Judiciary Committee, Senate of Canada
    Superior Electoral Court, Supreme Court of Canada, Supreme Court of the United States
    Supreme Electoral Tribunal, Supremo Tribunal Federal, Tribunal Superior Eleitoral, U.S. Congress
    U.S. House of Representatives, U.S. Senate, U.S. Supreme Court, US Congress
    US House of Representatives, US Senate, US Supreme Court, United States Congress
    United States House of Representatives, United States Senate, United States Supreme Court
    Ways and Means Committee
  `,
  "Britain and Ireland": `
    Boundary Commission, British Parliament, Church Assembly, Court of Chancery, Court of Session
    Crown Prosecution Service, Dail, Dail Eireann, Dáil, Dáil Éireann, Electoral Commission
    Executive Council, Foreign Affairs Select Committee, Greater London Authority
    Greater London Council, High Court of Justice, High Court of Justiciary, Holyrood
    Home Affairs Select Committee, House of Keys, Judicial Committee of the Privy Council
    King’s Bench, Legislative Council, London Assembly, Long Parliament, National Assembly for Wales
    Northern Ireland Assembly, Northern Ireland Constitutional Convention
    Northern Ireland Executive, Northern Ireland Forum, Northern Ireland Office, Oireachtas
    Old Bailey, Parliament of the United Kingdom, Privy Council, Privy Council of the United Kingdom
    Public Accounts Committee, Queen’s Bench, Rump Parliament, Scotland Office, Scottish Executive
    Scottish Government, Scottish Parliament, Seanad, Seanad Éireann, Senedd, Senedd Cymru
    Shadow Cabinet, Star Chamber, States of Alderney, States of Guernsey, States of Jersey, Stormont
    Tynwald, UK Parliament, Wales Office, Welsh Assembly, Welsh Government, Welsh Parliament
    Áras an Uachtaráin
  `,
  "Continental Europe": `
    Abgeordnetenhaus, Althing, Althingi, Alþingi, Areios Pagos, Assembleia da República
    Assembly of Kosovo, Assembly of the Republic, Assemblée nationale, Audiencia Nacional, Bankova
    Basque Parliament, Belgian Federal Parliament, Borgarting, Bundesgerichtshof
    Bundesverfassungsgericht, Camera Deputaților, Camera dei Deputati
    Chamber of Fasces and Corporations, Chamber of Peers, Chambre des représentants
    Committee of Public Safety, Congreso de los Diputados, Conseil constitutionnel, Conseil d’État
    Constitutional Council, Constitutional Tribunal, Corte Costituzionale, Cortes Generales
    Corts Valencianes, Council of Five Hundred, Council of Ministers, Council of People’s Commissars
    Council of People’s Deputies, Council of State, Council of States, Cour de cassation
    Court of Cassation, Croatian Parliament, Diet of Hungary, Državni zbor
    Economic and Social Council, Eduskunta, Eerste Kamer, Elysee, Elysée, Estates General
    Estates-General, Federal Assembly, Federal Constitutional Court, Federal Council
    Federal Court of Justice, Federation Council, Flemish Parliament, Folketing, Folketinget
    Frankfurt National Assembly, Frankfurt Parliament, French National Assembly, Generalitat
    Generalitat Valenciana, Generalitat de Catalunya, Generalitat of Catalonia
    Grand Council of Fascism, Grand National Assembly, Grand National Assembly of Turkey
    Grand and General Council, Great National Assembly, Hellenic Parliament
    Hungarian National Assembly, Imperial Council, Imperial Diet, Inatsisartut
    Italian Chamber of Deputies, Italian Senate, Junta de Andalucía, Kosovo Assembly, Kuvendi
    Lagting, Landsting, Landtag, Landtag of Bavaria, Løgting, Løgtingið, Marshal of the Sejm
    Matignon, Milli Majlis, Moncloa, Moscow City Duma, Narodna skupština, Narodno Sabranie
    National Assembly for Upper Silesia, National Assembly of Armenia, National Assembly of Belarus
    National Assembly of Serbia, National Convention, National Council of the Judiciary
    National Council of the Slovak Republic, Nationalrat, Národná rada, Országgyűlés
    Parlament de Catalunya, Parliament of Catalonia, Parliament of Galicia, Parliament of Wallonia
    Parliament of the French Community, People’s Assembly of Abkhazia
    Politburo of the Communist Party, Poslanecká sněmovna, Presidium
    Presidium of the Supreme Soviet, Prussian House of Lords, Quai d’Orsay, Quirinale
    Raad van State, Rada of Belarus, Reichsrat, Reichstag, Rigsdag, Riigikogu, Riksdag, Riksdagen
    Russian Duma, Russian State Duma, Sabor, Saeima, Sami Parliament, Seimas
    Sejm of the Republic of Poland, Sejmik, Senado, Senate of Poland, Seym, Skupstina, Skupština
    Sobranie, Sobranje, Soviet of Nationalities, Soviet of the Union, Sovnarkom, States General
    States Provincial, States-General, Storting, Stortinget, Ständerat, Sublime Porte
    Supreme People’s Assembly, Supreme Soviet, Supreme Soviet of the Soviet Union
    Swiss Federal Council, Sámi Parliament, Sénat, Tagsatzung, Tribunal Constitucional
    Tribunal Supremo, Turkish Grand National Assembly, Tweede Kamer, Türkiye Büyük Millet Meclisi
    Verkhovna Rada of Ukraine, Volkskammer, Walloon Parliament, Weimar National Assembly
    Xunta de Galicia
  `,
  "European Union and Council of Europe": `
    Berlaymont, Committee of the Regions, Council of Europe, Council of the European Union
    Court of First Instance, Court of Justice of the European Union, Eurogroup
    European Committee of Social Rights, European Court of Auditors, European Court of Human Rights
    European Court of Justice, European Economic and Social Committee
    European External Action Service, European Ombudsman, European Public Prosecutor’s Office
    Parliamentary Assembly of the Council of Europe, Venice Commission
  `,
  "Middle East": `
    Assembly of Experts, Assembly of the Representatives of the People
    Coalition Provisional Authority, Consultative Assembly, Consultative Council
    Council of Guardians, Council of Representatives, Council of Representatives of Iraq
    Expediency Council, Expediency Discernment Council, Federal National Council
    General National Congress, Government of National Accord, Government of National Unity
    Guardian Council, House of Councillors, Iranian Majlis, Iraqi Governing Council
    Islamic Consultative Assembly, Jewish Agency, Jewish National Council, Jewish National Fund
    Kurdistan National Assembly, Kurdistan Parliament, Kurdistan Regional Government
    Libyan House of Representatives, Majlis al-Shura, Majlis al-Umma, Majlis ash-Shura
    National Transitional Council, Palestine National Council, Palestinian Authority
    Palestinian Legislative Council, Palestinian National Authority, Palestinian National Council
    People’s Assembly, Presidential Leadership Council, Shura Council, Supreme Constitutional Court
    Supreme Council of the Armed Forces, Supreme National Security Council
    Transitional Sovereign Council, Transitional Sovereignty Council, Vaad Leumi, Wafd
    World Zionist Organization, Zionist Congress
  `,
  Asia: `
    Amyotha Hluttaw, Batasang Pambansa, Bhutanese National Assembly, CPPCC
    Central Commission for Discipline Inspection, Central Legislative Assembly
    Central Military Commission, Cheong Wa Dae, Chinese People’s Political Consultative Conference
    Committee Representing Pyidaungsu Hluttaw, Conference of Rulers, Congress of the Philippines
    Constituent Assembly of India, Control Yuan, Dewan Negara, Dewan Perwakilan Rakyat, Dewan Rakyat
    Diet of Japan, Election Commission of India, Examination Yuan, Executive Council of Hong Kong
    Executive Yuan, Genrōin, Gram Sabha, Halk Maslahaty, House of Nationalities, House of Peers
    Imperial Household Agency, Imperial Legislative Council, Indian Parliament, Jatiya Sangsad
    Jogorku Kenesh, Judicial Yuan, Kantei, Khural, Kokkai, LegCo, Legco
    Legislative Council of Hong Kong, Lokpal, Loya Jirga, Majelis Permusyawaratan Rakyat, Majilis
    Majlis-e-Shoora, Majlisi Oli, Malacañang, Mazhilis, Mejlis, Mejlis of the Crimean Tatar People
    Meshrano Jirga, NITI Aayog, National Assembly of Pakistan, National Assembly of South Korea
    National Assembly of Vietnam, National Council for Peace and Order, National Diet
    National Legislative Assembly, National People’s Congress
    National Security Council of South Korea, Niti Aayog, Oliy Majlis, Oliy Mazhlis
    Parliament of India, People’s Consultative Assembly, People’s Council of Turkmenistan
    People’s Majlis, People’s Representative Council, Philippine Senate, Planning Commission
    Politburo Standing Committee, Pyidaungsu Hluttaw, Pyithu Hluttaw
    Regional Representative Council, Sandiganbayan, Senate of Pakistan
    Standing Committee of the National People’s Congress, State Administration Council
    State Council, State Great Khural, State Law and Order Restoration Council
    State Peace and Development Council, Supreme Court of India, Supreme People’s Court
    Supreme People’s Procuratorate, Vidhan Parishad, Vidhan Sabha, Wolesi Jirga, Zhongnanhai
  `,
  Africa: `
    Armed Forces Revolutionary Council, Armed Forces Ruling Council, Assembly of the Union
    Constitutional Court, Constitutional Court of South Africa, Council of Nation, Derg, Dergue
    East African Legislative Assembly, Economic and Financial Crimes Commission
    Electoral Commission of South Africa, Federal Parliament of Somalia
    House of Assembly of South Africa, House of Chiefs, House of Federation
    House of Peoples’ Representatives, Independent Electoral and Boundaries Commission
    Independent National Electoral Commission, Libyan Revolutionary Command Council
    National Assembly of Kenya, National Assembly of Nigeria, National Assembly of South Africa
    National Council for the Defense of the Homeland, National Council of Provinces
    National Liberation Council, National Redemption Council, Pan-African Parliament
    People’s National Assembly, Provisional Military Administrative Council
    Provisional National Defence Council, Revolutionary Command Council, State Capture Commission
    Supreme Military Council, Transitional Federal Government, Transitional National Council
    Truth and Reconciliation Commission, Zimbabwe Electoral Commission, Zondo Commission
  `,
  Oceania: `
    Australian Electoral Commission, Australian House of Representatives, Australian Parliament
    Australian Senate, Bose Levu Vakaturaga, Fair Work Commission, Great Council of Chiefs
    High Court of Australia, Legislative Fono, National Parliament of Papua New Guinea
    New South Wales Legislative Assembly, New South Wales Legislative Council
    New Zealand House of Representatives, New Zealand Parliament, Parliament of Australia
    Parliament of New South Wales, Parliament of Queensland, Parliament of Victoria
    Queensland Legislative Assembly, South Australian House of Assembly, Tasmanian House of Assembly
    Victorian Legislative Assembly, Victorian Legislative Council, Waitangi Tribunal
    Western Australian Legislative Assembly
  `,
});
