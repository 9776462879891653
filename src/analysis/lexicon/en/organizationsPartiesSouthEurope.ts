import { namesByGroup } from "../wordList";

/** Parties and movements of southern Europe, now and in history. */
export const partiesOfSouthernEurope = namesByGroup({
  Cyprus: `
    AKEL = Progressive Party of Working People, Citizens’ Alliance, DIKO, DISY
    EDEK = Movement for Social Democracy, ELAM, Nationalist People’s Front, Republican Turkish Party
  `,
  Greece: `
    ANEL, Antarsya, Coalition of the Radical Left, Course of Freedom, DIMAR
    Democratic Social Movement, Ecologist Greens, Elliniki Lysi, Filiki Eteria, Freethinkers’ Party
    Golden Dawn, Greek Rally, Greek Solution, Independent Greeks, KINAL
    KKE = Communist Party of Greece, Laiki Enotita, MeRA25, National Political Union
    National Radical Union, Nea Dimokratia, PASOK = Panhellenic Socialist Movement
    Plefsi Eleftherias, Political Spring, Popular Orthodox Rally, SYRIZA, Synaspismos, Syriza
    To Potami, United Democratic Left
  `,
  Italy: `
    Action Party, Alleanza Nazionale, Alleanza Verdi e Sinistra, Alliance of Progressives
    Alternativa Popolare, Articolo Uno, Autonomia Operaia, Azione, Brothers of Italy, Carbonari
    CasaPound, Christian Democratic Centre, Civic Choice, Common Man’s Front
    Communist Refoundation Party, Coraggio Italia, Democratic Party of the Left
    Democratic Union for the Republic, Democratici di Sinistra, Democrats of the Left
    Democrazia Cristiana, Die Freiheitlichen, Europa Verde, Federation of the Greens
    Fiamma Tricolore, Five Star Movement, Five-Star Movement, Forza Italia, Forza Nuova
    Fratelli d’Italia, Future and Freedom, Futuro e Libertà, Giovine Italia, Green Europe
    Greens and Left Alliance, Historical Left, Historical Right, House of Freedoms, Italia Viva
    Italia dei Valori, Italian Communist Party, Italian Democratic Party of Monarchist Unity
    Italian Democratic Socialist Party, Italian Democratic Socialists, Italian Left
    Italian Liberal Party, Italian People’s Party, Italian Radicals, Italian Republican Party
    Italian Social Movement, Italian Socialist Party, Italy of Values, La Margherita
    Left Ecology Freedom, Lega, Lega Lombarda, Lega Nord, Liberi e Uguali, Liga Veneta
    Lombard League, Lotta Continua, L’Ulivo, M5S, More Europe, Movement for the Autonomies
    Movimento 5 Stelle, Movimento Cinque Stelle, Movimento Sociale Italiano, National Fascist Party
    New Centre-Right, Noi Moderati, Northern League, Nuovo Centrodestra, Partito Comunista Italiano
    Partito Democratico, Partito Liberale Italiano, Partito Nazionale Fascista
    Partito Popolare Italiano, Partito Repubblicano Italiano, Partito Socialista Italiano
    Partito d’Azione, Party of Italian Communists, Patto Segni, People of Freedom, Più Europa
    Pole of Freedoms, Popolo della Libertà, Potere Operaio, Potere al Popolo, Proletarian Democracy
    Proletarian Unity Party, Radicali Italiani, Republican Fascist Party, Rifondazione Comunista
    Rose in the Fist, Sardinian Action Party, Scelta Civica, Segni Pact, Sinistra Ecologia Libertà
    Sinistra Italiana, South Tyrolean People’s Party, Südtiroler Volkspartei, The People of Freedom
    Transnational Radical Party, Tricolour Flame, Union Valdôtaine
    Union of Christian and Centre Democrats, Unione Democratica, Unione di Centro
    United Christian Democrats, Uomo Qualunque, Valdostan Union, Young Italy
  `,
  Malta: `
    Alternattiva Demokratika, Imperium Europa, Malta Labour Party, Partit Laburista
    Partit Nazzjonalista, Strickland’s Constitutional Party
  `,
  Portugal: `
    Aliança Democrática, Armed Forces Movement, Bloco de Esquerda, CDS – People’s Party, CDS–PP
    Chega, Coligação Democrática Unitária, Iniciativa Liberal, Juntos pelo Povo, LIVRE
    Liberal Initiative, Movimento das Forças Armadas, Partido Comunista Português, Partido Popular
    Partido Republicano Português, Partido Social Democrata, Partido Socialista
    People Animals Nature, People’s Monarchist Party, Pessoas-Animais-Natureza
    Popular Democratic Union, Portugal Ahead, Portuguese Communist Party
    Portuguese Republican Party, Portuguese Workers’ Communist Party, Revolutionary Left Movement
    Together for the People, Unitary Democratic Coalition, União Nacional
  `,
  "San Marino and Andorra": `
    Democrats for Andorra, Sammarinese Christian Democratic Party, Sammarinese Communist Party
    Sammarinese Fascist Party
  `,
  Spain: `
    Acción Republicana, Adelante Andalucía, Ahora Madrid, Alianza Popular, Aliança Catalana, Amaiur
    Andalusian Party, Aragonese Party, Aralar, Assemblea Nacional Catalana, Barcelona en Comú
    Basque Nationalist Party, Batasuna, Bloc Nacionalista Valencià, Bloque Nacionalista Galego
    CEDA = Spanish Confederation of Autonomous Rights, Canarian Coalition
    Candidatura d’Unitat Popular, Carlists, Catalan Alliance, Catalan European Democratic Party
    Catalan National Assembly, Catalunya en Comú, Chunta Aragonesista, Ciudadanos
    Coalició Compromís, Coalición Canaria, Communist Party of Spain, Compromís
    Convergence and Union, Convergència Democràtica de Catalunya, Convergència i Unió
    Democratic Convergence of Catalonia, Democratic Union of Catalonia, EH Bildu, En Comú Podem
    En Marea, Equo, Esquerra Republicana, Esquerra Republicana de Catalunya, Estat Català
    Euskal Herria Bildu, Euskal Herritarrok, Eusko Alkartasuna, Euzko Alderdi Jeltzalea
    FET y de las JONS, Falange, Falange Española, Foro Asturias, Fuerza Nueva
    Galician Nationalist Bloc, Geroa Bai, Herri Batasuna, Iniciativa per Catalunya Verds
    Initiative for Catalonia Greens, Izquierda Republicana, Izquierda Unida, Junts, Junts pel Sí
    Junts per Catalunya, Lliga Regionalista, Más Madrid, Más País, Més per Mallorca
    Navarrese People’s Union, Nueva Canarias, POUM = Workers’ Party of Marxist Unification
    PSOE = Partido Socialista Obrero Español, PSOE = Spanish Socialist Workers’ Party
    PSOE = Spanish Socialist Workers Party, Partido Andalucista, Partido Aragonés
    Partido Comunista de España, Partido Nacionalista Vasco, Partido Popular de España
    Partit dels Socialistes de Catalunya, Podemos, Popular Unity Candidacy, Radical Republican Party
    Regionalist League of Catalonia, Regionalist Party of Cantabria, Renovación Española
    Republican Action, Republican Left of Catalonia, Republican Left of Catalonia–Catalonia Yes
    Se Acabó La Fiesta, Socialists’ Party of Catalonia, Sortu, Spanish Communist Party
    Spanish Falange, Spanish Patriotic Union, Spanish Renovation, Sumar, Teruel Existe
    Together for Catalonia, UPyD = Unión Progreso y Democracia = Union Progress and Democracy
    Unidas Podemos, Unidos Podemos, Unified Socialist Party of Catalonia
    Union of the Democratic Centre, Unió Democràtica de Catalunya, Unión de Centro Democrático
    Unión del Pueblo Navarro, Valencian Union, Òmnium Cultural
  `,
});
