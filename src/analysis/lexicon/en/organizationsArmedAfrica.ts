import { namesByGroup } from "../wordList";

/** Armed forces, guerrillas and gangs of Africa and Latin America with names of their own. */
export const armedGroupsOfAfricaAndLatinAmerica = namesByGroup({
  "North Africa and the Sahel": `
    AQIM, Abu Salim Martyrs Brigade, Africa Corps, Afrika Korps, Al-Mourabitoun Brigade
    Al-Murabitoun, Al-Qaeda in the Islamic Maghreb, Ansar Bait al-Maqdis, Ansar Dine, Ansar Eddine
    Ansar al-Dine, Ansar al-Sharia in Libya, Ansarul Islam, Benghazi Defense Brigades
    Dan Na Ambassagou, G5 Sahel, Hasm Movement, Islamic Salvation Army
    Islamic State in the Greater Sahara, Islamic State in the Sahel
    JNIM = Jama’at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal-Muslimin
    Jama’at Nasr al-Islam wal-Muslimin, Katiba Macina, Koglweogo
    MINUSMA = United Nations Multidimensional Integrated Stabilization Mission in Mali, MNLA, MUJAO
    Macina Liberation Front, Movement for Oneness and Jihad in West Africa
    Salafist Group for Preaching and Combat, Shura Council of Benghazi Revolutionaries
    Sinai Province, Soldiers of Egypt, Tariq ibn Ziyad Brigade, Tuareg Self-Defense Group
    Wilayat Sinai, al-Qaeda in the Islamic Maghreb, al-Qaida in the Islamic Maghreb
  `,
  "Nigeria and West Africa": `
    Ambazonia Defence Forces, Ambazonia Governing Council, Ansaru, Armed Forces of Liberia
    Bakassi Boys, Civilian Joint Task Force, ECOMOG, Eastern Security Network
    ISWAP = Islamic State West Africa Province = Islamic State’s West Africa Province
    Ijaw National Congress, Islamic State in West Africa, Jama’atu Ahlis Sunna Lidda’awati wal-Jihad
    Kamajors, Lakurawa, Multi-National Joint Task Force, Multinational Joint Task Force
    Niger Delta People’s Volunteer Force, Niger Delta Vigilante, Nigeria Police Force
    Nigerian Air Force, Nigerian Armed Forces, Nigerian Army, Nigerian Navy, Nigerian Police Force
    Rapid Intervention Battalion, Small Boys Unit, Special Anti-Robbery Squad, West Side Boys
  `,
  "Central and East Africa": `
    AMISOM, ATMIS, African Union Mission in Somalia, Allied Democratic Forces, Anti-Balaka
    Anti-balaka, Burundi National Defence Force, CNDP, CODECO, Coalition of Patriots for Change
    Codeco, Congrès national pour la défense du peuple, Cooperative for the Development of the Congo
    Danab, Danab Brigade, Ethiopian National Defense Force, Ex-Séléka
    FARDC = Armed Forces of the Democratic Republic of the Congo
    FDLR = Democratic Forces for the Liberation of Rwanda, Force Publique
    Front for Change and Concord in Chad, Gambella Liberation Front, General Service Unit
    Islamic State Central Africa Province, Ituri Patriotic Resistance Force, Kenya Defence Forces
    Kenya Police, Lord’s Resistance Army, M23 = March 23 Movement, MINUSCA, MONUC
    MONUSCO = United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
    Mai Mai, Mai-Mai, Mai-Mai Kata Katanga, Mayi-Mayi, Mouvement du 23 Mars
    National Congress for the Defence of the People, Nationalist and Integrationist Front
    Nduma Defense of Congo, Popular Front for the Rebirth of Central African Republic
    Presidential Guard, Puntland Dervish Force, Puntland Maritime Police Force, RED-Tabara
    Raia Mutomboki, Red Sea Afar Democratic Organisation, Rwanda Defence Force, Rwandan Armed Forces
    Seleka, Somali National Army, Sudan People’s Armed Forces, Séléka, Twirwaneho, UNAMID, UNMISS
    UPDF, Uganda People’s Defence Force, Ugandan People’s Defence Force
    Union for Peace in the Central African Republic, Union of Congolese Patriots
    Union of Forces for Democracy and Development, Wazalendo, anti-Balaka
  `,
  "Southern Africa": `
    32 Battalion, Ahlu Sunnah wal Jama’ah, Ansar al-Sunna Mozambique
    Central Intelligence Organisation, Executive Outcomes, Fifth Brigade, Koevoet
    Military Veterans Association, Numbers Gang, Rhodesian Security Forces, Selous Scouts
    South African Defence Force, South African National Defence Force, South African Police Service
    State Security Council, Vlakplaas
  `,
  "Latin America": `
    18th Street gang, 400 Mawozo, Amigos dos Amigos, Atlacatl Battalion, Atlácatl Battalion
    Autodefensas Unidas de Colombia, BOPE, Barrio 18, Barrio Azteca
    Batalhão de Operações Policiais Especiais, Battalion 3-16, Beltrán Leyva Cartel
    Beltrán-Leyva Cartel, Black Eagles, Bolivarian Militia, Bolivarian National Armed Forces
    Bolivarian National Guard, Bolivarian National Intelligence Service, CJNG, Cali Cartel
    Carabineros, Carabineros de Chile, Cartel de los Soles, Cartel del Noreste, Cartel of the Suns
    Central Nacional de Informaciones, Clan del Golfo, Colina Group, Comando Vermelho
    Committees for the Defense of the Revolution, Cuban Revolutionary Armed Forces
    Cártel Santa Rosa de Lima, Cártel de Jalisco Nueva Generación, DINA, Dignity Battalions
    Dirección de Inteligencia Nacional
    ELN = National Liberation Army of Colombia = Ejército de Liberación Nacional
    Ejército Popular de Liberación, Ejército Revolucionario del Pueblo, Estado Mayor Central
    FARC = Revolutionary Armed Forces of Colombia = Fuerzas Armadas Revolucionarias de Colombia
    FARC-EP, FRAPH, First Capital Command, Forces Armées d’Haïti, G9 Family and Allies, Grupo Colina
    Guadalajara Cartel, Guatemalan Civil Defense Patrols, Guerrilla Army of the Poor, Gulf Cartel
    Gulf Clan, Haitian National Police, Jalisco Cartel New Generation, Jalisco New Generation Cartel
    Juarez Cartel, Juárez Cartel, Kaibiles, Knights Templar Cartel, Kraze Barye
    La Familia Michoacana, La Línea, Latin Kings, Los Choneros, Los Lobos, Los Pepes, Los Rastrojos
    Los Tiguerones, Los Urabeños, Los Zetas, MINUSTAH, MS-13, Mara Salvatrucha, Medellin Cartel
    Medellín Cartel, Militarized Communist Party of Peru, Muerte a Secuestradores
    National Directorate of Investigation, National Guard of Nicaragua
    National Intelligence Directorate, Navy Mechanics School, Norte del Valle Cartel, ORDEN
    Oficina de Envigado, Panama Defense Forces, Patriotic Forces of National Liberation
    People’s Revolutionary Army, Peruvian Armed Forces, Peruvian National Police
    Policía Nacional Bolivariana, Popular Forces of Liberation, Popular Liberation Army
    Primeiro Comando da Capital, Quintín Lame Armed Movement, Rebel Armed Forces, Red Command
    Revolutionary Armed Forces of Colombia – People’s Army, Revolutionary Armed Forces of Cuba
    Revolutionary Organization of People in Arms, Rodrigo Franco Command, SEBIN
    Santa Rosa de Lima Cartel, Second Marquetalia, Segunda Marquetalia, Sinaloa Cartel
    Special Action Forces, Terceiro Comando Puro, Tijuana Cartel, Tren de Aragua
    United Self-Defense Forces of Colombia, Zetas, Águilas Negras
  `,
});
