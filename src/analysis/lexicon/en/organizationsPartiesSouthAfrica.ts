import { namesByGroup } from "../wordList";

/** Parties and movements of eastern and southern Africa, now and in history. */
export const partiesOfSouthernAfrica = namesByGroup({
  Angola: `
    Broad Convergence for the Salvation of Angola, CASA-CE
    FLEC = Front for the Liberation of the Enclave of Cabinda
    FNLA = National Liberation Front of Angola = Frente Nacional de Libertação de Angola
    Humanist Party of Angola, MPLA = People’s Movement for the Liberation of Angola
    MPLA = Popular Movement for the Liberation of Angola
    MPLA = Movimento Popular de Libertação de Angola, Social Renewal Party
    UNITA = National Union for the Total Independence of Angola
    UNITA = União Nacional para a Independência Total de Angola
  `,
  Botswana: `
    Alliance for Progressives, Botswana Congress Party, Botswana Democratic Party
    Botswana Movement for Democracy, Botswana National Front, Botswana Patriotic Front
    Botswana People’s Party, Umbrella for Democratic Change
  `,
  "Burundi and Rwanda": `
    CNDD-FDD, CNDD–FDD, Coalition for the Defence of the Republic, Democratic Green Party of Rwanda
    Democratic Republican Movement, FDU-Inkingi, FRODEBU = Front for Democracy in Burundi
    Impuzamugambi, Interahamwe, MDR-Parmehutu, MRND, National Congress for Liberty
    National Council for the Defense of Democracy
    National Council for the Defense of Democracy – Forces for the Defense of Democracy
    National Forces of Liberation, National Freedom Council
    National Revolutionary Movement for Development, Palipehutu, Parmehutu, Rwanda National Congress
    Rwandan Patriotic Army, Rwandan Patriotic Front, Rwandese National Union, UPRONA
    United Democratic Forces of Rwanda
  `,
  "Islands and Djibouti": `
    AREMA, Afar Democratic Union, Alliance Lepep, Alliance du Changement
    Association for the Rebirth of Madagascar, Comité d’Action Musulman
    Congress Party for the Independence of Madagascar, Convention for the Renewal of the Comoros
    Front for the Restoration of Unity and Democracy, Hery Vaovao ho an’i Madagasikara
    Isika Rehetra Miaraka amin’i Andry Rajoelina, Linyon Demokratik Seselwa
    Malagasy Tia Tanindrazana, Mauritian Militant Movement, Mauritian Social Democrat Party
    Mauritius Labour Party, Militant Socialist Movement, Mouvement Militant Mauricien
    Mouvement Socialiste Militant, Mouvement démocratique de la rénovation malgache
    Muvman Liberater, Parti Lepep, Parti Mauricien Social Démocrate, People’s Rally for Progress
    Reform Party of Mauritius, Seselwa Democratic Alliance, Seychelles National Party
    Seychelles People’s Progressive Front, Tanora malaGasy Vonona, Tiako I Madagasikara
    Union for the Presidential Majority, Vanguard of the Malagasy Revolution
    Young Malagasies Determined
  `,
  "Eritrea and Ethiopia": `
    Afar National Democratic Party, All-Ethiopia Socialist Movement, Amhara Democratic Party
    Amhara National Democratic Movement, Balderas for Genuine Democracy, Blue Party
    Coalition for Unity and Democracy, EPRDF, Eritrean Defence Forces, Eritrean Liberation Front
    Eritrean People’s Liberation Front, Ethiopian Citizens for Social Justice
    Ethiopian People’s Revolutionary Democratic Front, Ethiopian People’s Revolutionary Party
    Fano militia, MEISON, Medrek, Mekane Yesus, National Movement of Amhara
    Ogaden National Liberation Front, Oromo Democratic Party, Oromo Federalist Congress
    Oromo Liberation Army, Oromo Liberation Front, Oromo People’s Democratic Organization
    People’s Front for Democracy and Justice, Prosperity Party, Salsay Weyane Tigray, Semayawi Party
    Sidama Liberation Movement, Somali Abo Liberation Front, Somali People’s Democratic Party
    Southern Ethiopian People’s Democratic Movement
    TPLF = Tigray People’s Liberation Front = Tigrayan People’s Liberation Front
    Tigray Defense Forces, Unity for Democracy and Justice, Western Somali Liberation Front
    Workers’ Party of Ethiopia
  `,
  Kenya: `
    Amani National Congress, Azimio La Umoja, Azimio la Umoja, Chama Cha Mashinani
    Coalition for Reforms and Democracy, Democracy for the Citizens Party
    Devolution Empowerment Party, FORD-Asili, FORD-Kenya, FORD-People, Ford Kenya, Ford-Kenya
    Forum for the Restoration of Democracy, Grand Dream Development Party
    Independence for Africa Party, Jubilee Alliance, Jubilee Party
    KADU = Kenya African Democratic Union, KANU = Kenya African National Union, Kenya African Union
    Kenya Kwanza, Kenya People’s Union, Kikuyu Central Association, Mau Mau
    Mombasa Republican Council, Mungiki, NARC-Kenya, NARC–Kenya, National Rainbow Coalition
    National Super Alliance, Orange Democratic Movement, Social Democratic Party of Kenya
    United Democratic Alliance of Kenya, United Republican Party, Wiper Democratic Movement
    Wiper Democratic Movement – Kenya
  `,
  "Lesotho and Eswatini": `
    All Basotho Convention, Alliance of Democrats, Basotho Action Party, Basotho National Party
    Basutoland Congress Party, Democratic Congress, Imbokodvo National Movement
    Lesotho Congress for Democracy, Marematlou Freedom Party, Ngwane National Liberatory Congress
    PUDEMO, People’s United Democratic Movement, Popular Front for Democracy
    Revolution for Prosperity, Swaziland Democratic Party
  `,
  "Malawi and Zambia": `
    Alliance for Democracy and Development, Democratic Progressive Party of Malawi
    Forum for Democracy and Development, Malawi Congress Party
    Malawi Forum for Unity and Development, Movement for Multi-Party Democracy
    Movement for Multiparty Democracy, Northern Rhodesian African National Congress
    Nyasaland African Congress, Patriotic Front of Zambia, Socialist Party of Zambia, Tonse Alliance
    UNIP, United Party for National Development, United Progressive Party
    United Transformation Movement, Zambian African National Congress
  `,
  Mozambique: `
    Democratic Movement of Mozambique
    FRELIMO = Mozambique Liberation Front = Frente de Libertação de Moçambique, Frelimo
    Movimento Democrático de Moçambique, Optimist Party for the Development of Mozambique
    RENAMO = Mozambican National Resistance = Resistência Nacional Moçambicana, Renamo
    Renamo-Electoral Union
  `,
  Namibia: `
    Affirmative Repositioning, Congress of Democrats, DTA of Namibia, Democratic Turnhalle Alliance
    Independent Patriots for Change, Landless People’s Movement
    National Unity Democratic Organisation, People’s Liberation Army of Namibia
    Popular Democratic Movement, Republican Party of Namibia
    SWAPO = South West Africa People’s Organisation = South West Africa People’s Organization
    South West African National Union, South West African People’s Organisation, Swanu, Swapo
    United Democratic Front of Namibia
  `,
  Somalia: `
    Ahlu Sunna Waljama’a, Al-Itihaad al-Islamiya, Alliance for the Re-liberation of Somalia
    Greater Somali League, Himilo Qaran, Hizbul Islam, Islamic Courts Union, Juba Valley Alliance
    Kulmiye, Kulmiye Peace Unity and Development Party, Peace and Development Party
    Ras Kamboni Brigades, Somali National Alliance, Somali National League, Somali National Movement
    Somali Patriotic Movement, Somali Revolutionary Socialist Party
    Somali Salvation Democratic Front, Somali Youth League, UCID
    Union for Peace and Development Party, Union of Islamic Courts, United Somali Congress, Waddani
  `,
  "South Africa": `
    AMCU = Association of Mineworkers and Construction Union, ANC Women’s League, ANC Youth League
    AZAPO, Abahlali baseMjondolo, ActionSA, AfriForum, African Christian Democratic Party
    African Independent Congress, African National Congress Youth League
    African People’s Convention, African Transformation Movement, Afriforum, Afrikaner Bond
    Afrikaner Broederbond, Afrikaner Resistance Movement, Afrikaner Volksunie
    Afrikaner Weerstandsbeweging, Agang SA, Agang South Africa, Al Jama-ah
    Azanian People’s Liberation Army, Azanian People’s Organisation, Azapo, BOSA
    Black Consciousness Movement, Black Sash, Broederbond, Build One South Africa
    COSATU = Congress of South African Trade Unions, Cape Coloured Congress, Cape Independence Party
    Congress Alliance, Conservative Party of South Africa, Cosatu
    Democratic Alliance Federal Council, Democratic Party of South Africa, Dominion Party, EFF
    Economic Freedom Fighters, Freedom Front Plus, Herstigte Nasionale Party, Het Volk
    Independent Democrats, Inkatha, Inkatha Freedom Party, Labour Party of South Africa
    Liberal Party of South Africa, MK Party, Minority Front, Multi-Party Charter
    NUMSA = National Union of Metalworkers of South Africa, Natal Indian Congress
    National Freedom Party, National Party of South Africa, National Union of Mineworkers
    Operation Dudula, Orangia Unie, Orania Movement, Ossewabrandwag, Pan Africanist Congress
    Pan Africanist Congress of Azania, Poqo, Progressive Federal Party, Progressive Reform Party
    Purified National Party, RISE Mzansi, Reunited National Party, Rise Mzansi
    SAFTU = South African Federation of Trade Unions, South African Communist Party
    South African Congress of Democrats, South African Democratic Teachers Union
    South African Indian Congress, South African Native National Congress, South African Party
    South African Students’ Organisation, Transvaal Indian Congress, Treatment Action Campaign
    Umkhonto, Umkhonto we Sizwe, Umkhonto weSizwe, United Party of South Africa, Vryheidsfront Plus
    Workers and Socialist Party, uMkhonto we Sizwe, uMkhonto we Sizwe Party, uMkhonto weSizwe
    uMkhonto weSizwe Party
  `,
  "South Sudan": `
    Anyanya, National Salvation Front of South Sudan, Nuer White Army, SPLA, SPLA-IO, SPLM-IO
    SPLM-N, SPLM-North, South Sudan Defence Forces, South Sudan Liberation Movement
    South Sudan Opposition Alliance, South Sudan People’s Defence Forces
    Sudan People’s Liberation Army, Sudan People’s Liberation Movement
    Sudan People’s Liberation Movement-in-Opposition
  `,
  Tanzania: `
    ACT-Wazalendo, ACT–Wazalendo, Afro-Shirazi Party, Alliance for Change and Transparency, CHADEMA
    Chadema, Chama Cha Mapinduzi, Chama cha Demokrasia na Maendeleo, Chama cha Mapinduzi
    Civic United Front, NCCR-Mageuzi, NCCR–Mageuzi, Party for Democracy and Progress
    TANU = Tanganyika African National Union, Tanganyika African Association
    Zanzibar Nationalist Party
  `,
  Uganda: `
    Alliance for National Transformation, Conservative Party of Uganda, Democratic Party of Uganda
    Forum for Democratic Change, Holy Spirit Movement, Jeema, Justice Forum, Kabaka Yekka
    National Resistance Army, National Unity Platform, People Power Our Power
    Uganda National Congress, Uganda National Liberation Army, Uganda National Liberation Front
    Uganda People’s Congress, Uganda People’s Democratic Army
  `,
  Zimbabwe: `
    Citizens Coalition for Change, Dominion Party of Southern Rhodesia, MDC Alliance, MDC-T, Mavambo
    Movement for Democratic Change – Ncube, Movement for Democratic Change – Tsvangirai
    National Constitutional Assembly, National Democratic Party of Rhodesia, Rhodesian Front
    Southern Rhodesia Communist Party, Transform Zimbabwe, United African National Council
    United Federal Party, United Rhodesia Party, ZANLA, ZANU = Zimbabwe African National Union
    ZANU PF, ZANU-PF = Zimbabwe African National Union – Patriotic Front
    ZANU-PF = Zimbabwe African National Union-Patriotic Front, ZANU–Ndonga, ZANU–PF
    ZAPU = Zimbabwe African People’s Union, ZIPRA, Zanu, Zanu PF, Zanu-PF, Zapu
    Zimbabwe African National Liberation Army, Zimbabwe Congress of Trade Unions
    Zimbabwe People First, Zimbabwe People’s Revolutionary Army, Zimbabwe Rights Movement
    Zimbabwe Unity Movement
  `,
  "Pan-African": `
    All-African Peoples’ Conference, All-African People’s Revolutionary Party
    Organisation of African Unity, Organization of African Unity, Pan-African Congress
    Pan-African Congress Movement
  `,
});
