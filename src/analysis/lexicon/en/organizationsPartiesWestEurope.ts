import { namesByGroup } from "../wordList";

/** Parties and movements of western Europe, now and in history. */
export const partiesOfWesternEurope = namesByGroup({
  Austria: `
    BZÖ = Alliance for the Future of Austria = Bündnis Zukunft Österreich
    Carinthian Slovenes Unity List, Die Grünen
    FPÖ = Freedom Party of Austria = Freiheitliche Partei Österreichs, Federation of Independents
    Greater German People’s Party, Heimwehr
    KPÖ = Communist Party of Austria = Kommunistische Partei Österreichs, Landbund, Liberales Forum
    Liste Pilz, NEOS, Pan-German Party, Republikanischer Schutzbund
    SPÖ = Social Democratic Party of Austria, SPÖ = Sozialdemokratische Partei Österreichs
    SPÖ = Socialist Party of Austria, Team Stronach, Vaterländische Front
    ÖVP = Austrian People’s Party = Österreichische Volkspartei
  `,
  Belgium: `
    Belgian Labour Party, Belgian Socialist Party, Belgian Workers’ Party, CD&V, Catholic Party
    Centre démocrate humaniste, Christen-Democratisch en Vlaams, Christian Democratic and Flemish
    Communist Party of Belgium, DéFI, Ecolo, Flemish Bloc, Flemish Interest, Flemish National Union
    Front Partij, Fédéralistes Démocrates Francophones, Groen, Humanist Democratic Centre
    Les Engagés, Lijst Dedecker, Mouvement Réformateur, N-VA, New Flemish Alliance
    Nieuw-Vlaamse Alliantie, Open VLD, Open Vlaamse Liberalen en Democraten, Parti Socialiste
    Parti du Travail de Belgique, Partij van de Arbeid van België, Party for Freedom and Progress
    People’s Union, ProDG, Rassemblement Wallon, Reformist Movement, Rexist Party, Rexists
    Socialistische Partij Anders, Vlaams Belang, Vlaams Blok, Vlaamsch Nationaal Verbond, Volksunie
    Vooruit, Walloon Rally, Workers’ Party of Belgium
  `,
  France: `
    Action Française, Alliance Centriste, Bloc identitaire, Breton Democratic Union
    Caledonian Union, Centre National des Indépendants et Paysans, Cordeliers, Corsica Libera
    Croix-de-Feu, Debout la France, Democratic Republican Alliance, Democratic and Republican Left
    En Marche, Ensemble Citoyens, Europe Ecology – The Greens, Europe Écologie Les Verts, FLNKS
    Femu a Corsica, France Unbowed, French Communist Party, French Popular Party
    French Section of the Workers’ International, French Socialist Party, Front National
    Front de Gauche, Generation Identity, Gilets jaunes, Girondins, Génération Identitaire
    Hunting Fishing Nature Traditions, Identity Bloc, Jacobin Club
    Kanak and Socialist National Liberation Front, La France Insoumise, La France insoumise
    La République En Marche, La République en Marche, Les Républicains, Les Verts, Les Écologistes
    Ligue communiste révolutionnaire, Ligue des Droits de l’Homme, Lutte Ouvrière, MoDem
    Montagnards, Mouvement démocrate, Mouvement pour la France, Mouvement républicain populaire
    Movement for France, NUPES, National Centre of Independents and Peasants, National Rally
    Neo-Destour, New Anticapitalist Party, New Centre, New Popular Front, Nouveau Centre
    Nouveau Front populaire, Nouveau Parti anticapitaliste
    Nouvelle Union populaire écologique et sociale, Occitan Party, Opportunist Republicans
    Parti communiste français, Parti de Gauche, Parti populaire français, Parti radical
    Parti radical de gauche, Parti socialiste, Place Publique, Popular Republican Union
    Radical Party of the Left, Rally of the French People, Rassemblement National
    Rassemblement du peuple français, Rassemblement pour la République, Reconquête, Résistons
    SFIO = Section française de l’Internationale ouvrière, Solidarity and Progress
    Tahoera’a Huiraatira, Tavini Huiraatira, The Republicans
    UMP = Union for a Popular Movement = Union pour un mouvement populaire
    Union des démocrates et indépendants, Union des démocrates pour la République
    Union for French Democracy, Union for the New Republic, Union of Democrats and Independents
    Union of Democrats for the Republic, Union populaire républicaine
    Union pour la démocratie française, Workers’ Struggle
  `,
  Germany: `
    Agricultural League, All-German Bloc, All-German People’s Party, Alliance 90
    Alternative für Deutschland, Bavaria Party, Bavarian People’s Party, Bayernpartei, Black Front
    Bund der Vertriebenen, Bündnis Sahra Wagenknecht, CSU = Christian Social Union in Bavaria
    CSU = Christlich-Soziale Union in Bayern, CSU = Christlich-Soziale Union
    Christian Democratic Union of Germany, Christlich Demokratische Union
    DNVP = German National People’s Party = Deutschnationale Volkspartei, Democratic Awakening
    Demokratie Jetzt, Demokratischer Aufbruch, Der Flügel, Deutsche Demokratische Partei
    Deutsche Kommunistische Partei, Deutsche Partei, Deutsche Volkspartei, Deutsche Volksunion
    Deutsche Zentrumspartei, Die Heimat, Die Linke, Die PARTEI, Die Republikaner
    Ecological Democratic Party, Economic Party, FDP = Freie Demokratische Partei
    Free Conservative Party, Free Saxons, Free-minded People’s Party, Freie Sachsen, Freie Wähler
    Freikorps, General German Workers’ Association, German Centre Party, German Communist Party
    German Conservative Party, German Democratic Party, German Fatherland Party, German Party
    German Peace Union, German People’s Party, German People’s Union, German Progress Party
    German Reich Party, German Social Union, German State Party, German Workers’ Party
    German Youth Movement, Junge Alternative, Junge Union, Jusos
    KPD = Communist Party of Germany = Kommunistische Partei Deutschlands
    Labour and Social Justice – The Electoral Alternative, Liberal Democratic Party of Germany
    Marxist-Leninist Party of Germany, Marxist–Leninist Party of Germany
    NSDAP = National Socialist German Workers’ Party
    NSDAP = Nationalsozialistische Deutsche Arbeiterpartei, National Democratic Party of Germany
    Nationaldemokratische Partei Deutschlands, Nazi Party, Neues Forum, PEGIDA, Pegida
    Pirate Party Germany, Piratenpartei Deutschland, Querdenken, Reichsbanner, Reichsbürger
    Rotfrontkämpferbund, Rural People’s Movement, Sahra Wagenknecht Alliance
    Social Democratic Party of Germany, Socialist Reich Party, Socialist Unity Party of Germany
    South Schleswig Voter Federation, South Schleswig Voters’ Association
    Sozialdemokratische Partei Deutschlands, Sozialistische Einheitspartei Deutschlands
    Spartacus League, Spartakusbund, Stahlhelm, Statt Party, Südschleswigscher Wählerverband
    USPD = Independent Social Democratic Party of Germany = Independent Social Democratic Party
    WerteUnion, Ökologisch-Demokratische Partei
  `,
  Luxembourg: `
    Alternative Democratic Reform Party, Chrëschtlech-Sozial Vollekspartei
    Communist Party of Luxembourg, Déi Gréng, Déi Lénk, Luxembourg Socialist Workers’ Party
    Lëtzebuerger Sozialistesch Aarbechterpartei
  `,
  Netherlands: `
    Anti-Revolutionaire Partij, Anti-Revolutionary Party, BIJ1, BoerBurgerBeweging
    Catholic People’s Party, Christen-Democratisch Appèl, ChristenUnie, Christian Democratic Appeal
    Christian Historical Union, Communist Party of the Netherlands, D66, DENK, Democraten 66
    Democrats 66, Denk, Evangelical People’s Party, Farmer-Citizen Movement, Farmer–Citizen Movement
    Forum for Democracy, Forum voor Democratie, Free-thinking Democratic League, GreenLeft
    GroenLinks, GroenLinks–PvdA, JA21, Katholieke Volkspartij, Leefbaar Nederland
    Leefbaar Rotterdam, Lijst Pim Fortuyn, Livable Netherlands, Nationaal-Socialistische Beweging
    National Socialist Movement, New Social Contract, Nieuw Sociaal Contract
    PVV = Partij voor de Vrijheid, Pacifist Socialist Party, Partij voor de Dieren
    Party for the North, Pim Fortuyn List, Political Party of Radicals, Proud of the Netherlands
    PvdA = Partij van de Arbeid, Reformatory Political Federation, Reformed Political League
    Reformed Political Party, Roman Catholic State Party, Socialistische Partij
    Staatkundig Gereformeerde Partij, Trots op Nederland
    VVD = People’s Party for Freedom and Democracy = Volkspartij voor Vrijheid en Democratie
  `,
  Switzerland: `
    Alliance of Independents, Christian Democratic People’s Party
    Christian Democratic People’s Party of Switzerland, Conservative Democratic Party
    Federal Democratic Union, Federation of Swiss Conservatives
    Free Democratic Party of Switzerland, Freedom Party of Switzerland, Geneva Citizens’ Movement
    Green Liberal Party, Green Liberal Party of Switzerland, Green Party of Switzerland
    Grünliberale, Lega dei Ticinesi, Party of Farmers Traders and Independents, Republican Movement
    Schweizerische Volkspartei, Social Democratic Party of Switzerland, Swiss Democrats
    Swiss Labour Party, Swiss Party of Labour, Swiss People’s Party, Swiss Social Democratic Party
    Swiss Socialist Party, Ticino League
  `,
});
