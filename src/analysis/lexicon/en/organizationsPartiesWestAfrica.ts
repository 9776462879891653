import { namesByGroup } from "../wordList";

/** Parties and movements of western and central Africa, now and in history. */
export const partiesOfWesternAfrica = namesByGroup({
  Benin: `
    Benin Rebirth Party, Cowry Forces for an Emerging Benin, Democratic Renewal Party of Benin
    People’s Revolutionary Party of Benin, Progressive Union, Progressive Union for Renewal
    Republican Bloc, Social Democrats of Benin, Union Makes the Nation
  `,
  "Burkina Faso": `
    African Democratic Rally, Balai Citoyen, Congress for Democracy and Progress, Le Balai Citoyen
    Organization for Popular Democracy – Labour Movement
    Patriotic Movement for Safeguard and Restoration, People’s Movement for Progress
    Rassemblement Démocratique Africain, Union for Progress and Reform, Voltaic Democratic Union
  `,
  "Cameroon and Gabon": `
    African Forum for Reconstruction, Cameroon Democratic Union, Cameroon National Union
    Cameroon People’s Democratic Movement, Cameroon Renaissance Movement
    Convergence for Social Democracy, Democratic Party of Equatorial Guinea
    Democratic Union of Builders, Gabonese Democratic Party, Gabonese People’s Union
    National Union for Democracy and Progress, National Union of Gabon, Parti démocratique gabonais
    Rally of Woodcutters, Social Democratic Front, Southern Cameroons National Council
    Union des Populations du Cameroun, Union of the Peoples of Cameroon
  `,
  "Cape Verde and Guinea-Bissau": `
    Assembly of the People United, Democratic Convergence Party
    Force for Change Democratic Movement, Independent Democratic Action, MADEM G15, Madem-G15
    Movement for Democratic Alternation, Movement for the Liberation of São Tomé and Príncipe
    PAICV = African Party for the Independence of Cape Verde
    PAIGC = African Party for the Independence of Guinea and Cape Verde, Party for Social Renewal
    Resistance of Guinea-Bissau
  `,
  "Central African Republic and Chad": `
    Central African Democratic Rally, Chadian Progressive Party, FROLINAT, Kwa Na Kwa
    Les Transformateurs, Movement for the Liberation of the Central African People
    Movement for the Social Evolution of Black Africa, National Convergence Kwa Na Kwa
    National Union for Independence and Revolution, United Hearts Movement
  `,
  Congo: `
    ABAKO = Bakongo Association, Alliance Fleuve Congo
    Alliance of Democratic Forces for the Liberation of Congo
    Alliance of Democratic Forces for the Liberation of Congo-Zaire, Bundu dia Kongo, CONAKAT
    Common Front for Congo, Congo River Alliance, Congolese Labour Party
    Congolese Movement for Democracy and Integral Development, Congolese National Movement
    Congolese Party of Labour, Congolese Rally for Democracy
    Democratic Union for the Defence of African Interests
    Engagement for Citizenship and Development, Ensemble pour la République, Filimbi
    Front commun pour le Congo, LUCHA, Lamuka, Mouvement National Congolais
    Mouvement Populaire de la Révolution, Movement for the Liberation of the Congo
    Pan-African Union for Social Democracy, Parti congolais du travail
    People’s Party for Reconstruction and Democracy, Popular Movement of the Revolution
    Rally for Congolese Democracy, Rassemblement Congolais pour la Démocratie
    Sacred Union of the Nation, Social Movement for Renewal, Together for the Republic, UDPS
    Unified Lumumbist Party, Union for the Congolese Nation
    Union pour la démocratie et le progrès social
  `,
  Ghana: `
    All People’s Party, Alliance of Free Democrats of Ghana, Convention People’s Party
    Ghana Union Movement, Great Consolidated Popular Party, National Alliance of Liberals
    National Convention Party, National Liberation Movement of Ghana, Northern People’s Party
    Popular Front Party, Progress Party of Ghana, Progressive People’s Party, Togoland Congress
    United Gold Coast Convention
  `,
  "Guinea, Liberia and Sierra Leone": `
    All People’s Congress, All People’s Congress Party
    Alliance for Patriotic Reorientation and Construction, Alternative National Congress
    Coalition for Democratic Change, Collaborating Political Parties, Congress for Democratic Change
    Democratic Party of Guinea, Democratic Party of Guinea – African Democratic Rally
    Front National pour la Défense de la Constitution, Gambia Democratic Congress
    Gambia Moral Congress, Independent National Patriotic Front of Liberia, Liberian Action Party
    Liberians United for Reconciliation and Democracy, Liberty Party of Liberia
    Movement for Democracy in Liberia, Movement for Justice in Africa
    National Committee of Reconciliation and Development
    National Council for Democracy and Development, National Democratic Party of Liberia
    National Front for the Defence of the Constitution, National Grand Coalition
    National Patriotic Front of Liberia, National Reconciliation Party, Party of Unity and Progress
    People’s Democratic Organisation for Independence and Socialism
    People’s Movement for Democratic Change, People’s Progressive Party of the Gambia
    People’s Redemption Council, Progressive Alliance of Liberia, Rally of the Guinean People
    Rassemblement du peuple de Guinée, Revolutionary United Front, Sierra Leone People’s Party
    True Whig Party, Union of Democratic Forces of Guinea, Union of Republican Forces
    United Democratic Party of Gambia, Unity Party of Liberia
  `,
  "Ivory Coast": `
    African Peoples’ Party – Côte d’Ivoire
    Democratic Party of Côte d’Ivoire – African Democratic Rally, Democratic Party of Ivory Coast
    Forces Nouvelles, Forces Nouvelles de Côte d’Ivoire, Front populaire ivoirien
    Ivorian Popular Front, Ivorian Workers’ Party, New Forces of Ivory Coast, PDCI-RDA
    Parti démocratique de Côte d’Ivoire, Patriotic Movement of Côte d’Ivoire
    Patriotic Movement of Ivory Coast, RHDP, Rally of Houphouëtists for Democracy and Peace
    Rally of the Republicans, Rassemblement des Républicains
    Union for Democracy and Peace in Ivory Coast, Young Patriots
  `,
  Mali: `
    ADEMA, African Solidarity for Democracy and Independence, Alliance for Democracy in Mali
    Azawad Liberation Front, Convergence for the Development of Mali
    Coordination of Azawad Movements, Democratic Union of the Malian People
    High Council for the Unity of Azawad, Imghad Tuareg Self-Defense Group and Allies
    June 5 Movement – Rally of Patriotic Forces, M5-RFP
    National Committee for the Salvation of the People
    National Movement for the Liberation of Azawad, Rally for Mali, Rassemblement pour le Mali, SADI
    Sudanese Progressive Party, Sudanese Union – African Democratic Rally
    Union for the Republic and Democracy, Yelema
  `,
  Niger: `
    Democratic and Social Convention, National Council for the Safeguard of the Homeland
    National Movement for the Development of Society, Niger Movement for Justice
    Nigerien Alliance for Democracy and Progress
    Nigerien Democratic Movement for an African Federation
    Nigerien Party for Democracy and Socialism, Nigerien Progressive Party, Sawaba
  `,
  Nigeria: `
    Accord Party, Action Alliance, Action Congress, Action Congress of Nigeria, Action Group
    Afenifere, African Democratic Congress, All Nigeria Peoples Party, All Progressives Congress
    All Progressives Grand Alliance, Allied Congress Party of Nigeria, Allied People’s Movement
    Amotekun, Arewa Consultative Forum, Congress for Progressive Change, Egbe Omo Oduduwa
    Great Nigeria People’s Party, IPOB, Indigenous People of Biafra, Kowa Party
    Labour Party of Nigeria
    MASSOB = Movement for the Actualization of the Sovereign State of Biafra
    MEND = Movement for the Emancipation of the Niger Delta, Middle Belt Forum, Miyetti Allah
    Miyetti Allah Cattle Breeders Association of Nigeria
    Movement for the Survival of the Ogoni People, National Council of Nigeria and the Cameroons
    National Council of Nigerian Citizens, National Democratic Coalition, National Party of Nigeria
    National Republican Convention, National Union of Nigeria, New Nigeria Peoples Party
    New Nigeria People’s Party, Niger Delta Avengers, Nigerian National Democratic Party
    Nigerian People’s Party, Nigerian Youth Movement, Northern Elements Progressive Union
    Northern People’s Congress, Ohanaeze Ndigbo, Oodua Peoples Congress, PANDEF
    Peoples Democratic Party of Nigeria, Progressive Peoples Party
    Social Democratic Party of Nigeria, United Middle Belt Congress
    United Progressive Grand Alliance, Unity Party of Nigeria, Young Progressives Party
    Zenith Labour Party
  `,
  Senegal: `
    African Independence Party, African Party of Independence
    African Patriots of Senegal for Work Ethics and Fraternity, Alliance for the Republic
    Alliance of the Forces of Progress, Alliance pour la République, Benno Bokk Yakaar
    Bloc Démocratique Sénégalais, Idy2024, Liberate the People, Manko Taxawu Sénégal
    Movement of Democratic Forces of Casamance, PASTEF, Parti démocratique sénégalais
    Parti socialiste du Sénégal, Pastef, Rewmi, Senegalese Democratic Party
    Senegalese Progressive Union, Socialist Party of Senegal, Taxawu Senegaal, United in Hope
    Wallu Senegal, Yewwi Askan Wi, Y’en a Marre
  `,
  Togo: `
    Action Committee for Renewal, Committee of Togolese Unity, Dynamique Kpodzro
    National Alliance for Change, Pan-African National Party, Rally of the Togolese People
    Togolese Party of Progress, Togolese Union for Democracy, Union of Forces for Change
  `,
});
