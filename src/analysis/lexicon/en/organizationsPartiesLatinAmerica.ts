import { namesByGroup } from "../wordList";

/** Parties and movements of Latin America and the Caribbean, now and in history. */
export const partiesOfLatinAmerica = namesByGroup({
  Argentina: `
    Abuelas de Plaza de Mayo, Antipersonalist Radical Civic Union, Argentine Anticommunist Alliance
    Argentine Patriotic League, Broad Progressive Front, Cambiemos, Civic Coalition ARI
    Coalición Cívica, Communist Party of Argentina, Confederación General del Trabajo
    Democratic Progressive Party of Argentina, Everyone’s Front, FREPASO, Federal Peronism
    Frente Grande, Frente Renovador, Frente de Todos, Frente para la Victoria, Frepaso
    Front for Victory, Grandmothers of the Plaza de Mayo, Hacemos por Nuestro País
    Integration and Development Movement, Intransigent Radical Civic Union, Juntos por el Cambio
    Justicialist Party, La Cámpora, La Libertad Avanza, Madres de Plaza de Mayo, Modernist Party
    Montoneros, Mothers of the Plaza de Mayo, National Autonomist Party
    Nationalist Liberation Alliance, Neuquén People’s Movement, Partido Justicialista
    People’s Radical Civic Union, Peronist Party, Propuesta Republicana
    Radical Civic Union of the People, Renewal Front, Republican Force, Socialist Party of Argentina
    Together for Change, Triple A, Unidad Ciudadana, Unión Cívica Radical, Unión por la Patria
    Workers’ Left Front, Workers’ Party of Argentina
  `,
  Bolivia: `
    Acción Democrática Nacionalista, Bolivian Socialist Falange, Bolivian Workers’ Center
    Central Obrera Boliviana, Christian Democratic Party of Bolivia, Civic Community
    Civic Solidarity Union, Civic Union of Solidarity, Comunidad Ciudadana, Conscience of Fatherland
    MAS-IPSP, Movement Toward Socialism, Movement for Socialism, Movement of the Revolutionary Left
    Movement toward Socialism, Movimiento Nacionalista Revolucionario, Movimiento al Socialismo
    National Unity Front, Nationalist Democratic Action, Pachakuti Indigenous Movement
    Plan Progress for Bolivia, Revolutionary Nationalist Movement, Social Democratic Movement
    Social and Democratic Power, Túpac Katari Guerrilla Army, Without Fear Movement
  `,
  Brazil: `
    Aliança Nacional Libertadora, Aliança Renovadora Nacional, Alliance for Brazil
    Ação Integralista Brasileira, Ação Libertadora Nacional, Brazil Union, Brazilian Communist Party
    Brazilian Democratic Alliance, Brazilian Democratic Movement, Brazilian Integralist Action
    Brazilian Labour Party, Brazilian Labour Renewal Party, Brazilian Republican Party
    Brazilian Socialist Party, Central Única dos Trabalhadores, Christian Labour Party, Cidadania
    Communist Party of Brazil, Democratas, Democratic Social Party, Free Brazil Movement
    Green Party of Brazil, Homeless Workers’ Movement, Landless Workers Movement
    Landless Workers’ Movement, Liberal Front Party, Liberator Party, Movimento Brasil Livre
    Movimento Democrático Brasileiro, Movimento dos Trabalhadores Rurais Sem Terra
    National Democratic Union, National Liberation Alliance, National Reconstruction Party
    National Renewal Alliance, National Renewal Alliance Party, New Party of Brazil
    PMDB = Brazilian Democratic Movement Party = Partido do Movimento Democrático Brasileiro
    PSDB = Partido da Social Democracia Brasileira = Brazilian Social Democracy Party
    PSOL = Socialism and Liberty Party = Partido Socialismo e Liberdade
    Partido Comunista Brasileiro, Partido Comunista do Brasil, Partido Democrático Trabalhista
    Partido Liberal, Partido Novo, Partido Progressista, Partido Social Cristão
    Partido Social Liberal, Partido Socialista Brasileiro, Partido Trabalhista Brasileiro
    Partido da Frente Liberal, Partido dos Trabalhadores, Party of National Mobilization, Patriota
    Paulista Republican Party, Popular Socialist Party of Brazil, Prestes Column, Progressistas
    Rede Sustentabilidade, Republicanos, Social Christian Party, Social Progressive Party
    Solidariedade, Sustainability Network, United Socialist Workers’ Party, União Brasil
    União Democrática Nacional, Workers’ Cause Party, Workers’ Party of Brazil
  `,
  Chile: `
    Alianza por Chile, Alliance for Chile, Amarillos por Chile, Apruebo Dignidad
    Central Unitaria de Trabajadores, Chile Digno, Chile Vamos, Christian Democratic Party of Chile
    Christian Left, Communist Party of Chile, Concertación
    Concertación de Partidos por la Democracia, Conservative Falange, Convergencia Social
    Democratic Revolution, Democratic Socialism, Evópoli, Falange Nacional, Fatherland and Liberty
    Frente Amplio, Humanist Party of Chile, Independent Democrat Union, Independent Democratic Union
    MAPU = Popular Unitary Action Movement, Manuel Rodríguez Patriotic Front, National Phalanx
    National Renewal, National Socialist Movement of Chile, Nueva Mayoría
    Partido Comunista de Chile, Partido Republicano, Partido Socialista de Chile
    Partido de la Gente, Partido por la Democracia, Party of the People, Patria y Libertad
    Political Evolution, Popular Action Front, Progressive Party of Chile, Radical Party of Chile
    Renovación Nacional, Republican Party of Chile, Revolución Democrática, Social Convergence
    Social Democrat Radical Party, Social Green Regionalist Federation, Socialist Party of Chile
    Unidad Popular, Unified Workers’ Central, United Popular Action Movement
    Unión Demócrata Independiente, Vamos por Chile
  `,
  Colombia: `
    19th of April Movement, ANAPO, Alianza Verde, Alternative Democratic Pole, April 19 Movement
    Cambio Radical, Centro Democrático, Citizen Option, Colombia Humana, Colombian Communist Party
    Colombian Conservative Party, Colombian Liberal Party, Common Alternative Revolutionary Force
    Historic Pact, Historic Pact for Colombia, Humane Colombia, Independent Democratic Pole
    Independent Social Alliance, League of Anti-Corruption Rulers, M-19, National Latino Party
    National Popular Alliance, Oxygen Green Party, Pacto Histórico, Partido Conservador Colombiano
    Partido Liberal Colombiano, Partido de la U, Party of the U, Polo Democrático Alternativo
    Radical Change, Social Party of National Unity, Unión Patriótica
  `,
  Ecuador: `
    Acción Democrática Nacional, Alfaro Vive Carajo, Alianza PAIS, Alianza País
    CONAIE = Confederation of Indigenous Nationalities of Ecuador, CREO, Citizen Revolution Movement
    Concentration of People’s Forces, Creating Opportunities, Democratic People’s Movement
    Ecuadorian Radical Liberal Party, Ecuadorian Roldosist Party, Izquierda Democrática
    Movimiento Revolución Ciudadana, National Democratic Action, PAIS Alliance
    PRIAN = Institutional Renewal Party of National Action, Pachakutik
    Pachakutik Plurinational Unity Movement, Partido Social Cristiano, Patriotic Society Party
    Popular Democracy, Revolución Ciudadana
  `,
  Paraguay: `
    Asociación Nacional Republicana, Authentic Radical Liberal Party, Beloved Fatherland Party
    Colorado Party, Concertación Nacional, Frente Guasú, Guasú Front, National Encounter Party
    National Republican Association, National Union of Ethical Citizens, Paraguayan Communist Party
    Paraguayan People’s Army, Partido Colorado, Partido Liberal Radical Auténtico
    Partido Patria Querida, Patriotic Alliance for Change, Revolutionary Febrerista Party
  `,
  Peru: `
    Acción Popular, Agricultural People’s Front of Peru, Alianza Popular Revolucionaria Americana
    Alianza para el Progreso, American Popular Revolutionary Alliance, Avanza País
    Broad Front for Justice Life and Liberty, Cambio 90, Change 90, Civilista Party, FREPAP
    Fuerza Popular, Gana Perú, Juntos por el Perú, Liberty Movement, MRTA, Movimiento Libertad
    Odriíst National Union, Partido Aprista Peruano, Partido Morado, Partido Popular Cristiano
    Peru Libre, Peru Wins, Peruanos Por el Kambio, Peruvian Aprista Party, Peruvian Communist Party
    Peruvian Nationalist Party, Peruvians for Change, Perú Libre, Perú Posible, Podemos Perú
    Popular Force, Popular Renewal, Purple Party, Renovación Popular, Revolutionary Union
    Rondas campesinas, Sendero Luminoso, Shining Path, Somos Perú, Together for Peru
    Tupac Amaru Revolutionary Movement, Túpac Amaru Revolutionary Movement, Union for Peru
    Unión por el Perú
  `,
  Uruguay: `
    Blanco Party, Cabildo Abierto, Coalición Multicolor, Colorado Party of Uruguay
    Communist Party of Uruguay, Encuentro Progresista, Independent Party
    Movement of Popular Participation, National Party of Uruguay, Open Cabildo, PIT-CNT
    Tupamaro National Liberation Movement, Tupamaros, Uruguay Assembly
  `,
  Venezuela: `
    Acción Democrática, Alianza Bravo Pueblo, Bolivarian Circles, COPEI, Causa R, Colectivos
    Communist Party of Venezuela, Convergencia, Coordinadora Democrática, Copei
    Democratic Republican Union, Fatherland for All, Fearless People’s Alliance, Fedecámaras
    Fifth Republic Movement, For Social Democracy, Great Patriotic Pole, Justice First
    La Causa Radical, Mesa de la Unidad Democrática, Movimiento V República, National Convergence
    PSUV = Partido Socialista Unido de Venezuela = United Socialist Party of Venezuela
    Patria Para Todos, Plataforma Unitaria, Primero Justicia, Progressive Advance, Project Venezuela
    Radical Cause, Revolutionary Bolivarian Movement-200, Soy Venezuela, Tupamaro, Un Nuevo Tiempo
    Unitary Platform, Vente Venezuela, Voluntad Popular
  `,
  "Guyana and Suriname": `
    A Partnership for National Unity, Alliance For Change, General Liberation and Development Party
    Jungle Commando, National Democratic Party of Suriname, National Party of Suriname
    New Front for Democracy and Development, Party for National Unity and Solidarity
    Suriname National Party, Surinamese Labour Party, Working People’s Alliance
  `,
  "Central America": `
    Accessibility without Exclusion, Alianza Republicana Nacionalista, Anti-Corruption Party
    Arnulfista Party, Belize Progressive Party, Broad Front of Costa Rica, Cambio Democrático
    Citizens for Freedom, Citizens’ Action Party, Citizen’s Action Party, Ciudadanos por la Libertad
    Civic Alliance for Justice and Democracy, Conservative Party of Nicaragua
    Constitutionalist Liberal Party, Contras, Costa Rican Renewal Party
    Democratic Unification Party, Encuentro por Guatemala
    FMLN = Farabundo Martí National Liberation Front
    FMLN = Frente Farabundo Martí para la Liberación Nacional
    FSLN = Sandinista National Liberation Front = Frente Sandinista de Liberación Nacional
    Frente Republicano Guatemalteco, Grand Alliance for National Unity, Grand National Alliance
    Guatemalan Christian Democracy, Guatemalan National Revolutionary Unity
    Guatemalan Party of Labour, Guatemalan Republican Front, Independent Liberal Party
    Independent Movement Vamos, Innovation and Unity Party, Institutional Democratic Party
    Liberal Party of Honduras, Libertad y Refundación, Libertarian Movement
    Liberty and Refoundation, MOLIRENA, Movimiento Semilla, National Advancement Party
    National Conciliation Party, National Convergence Front, National Integration Party
    National Liberation Party, National Opposition Union, National Party of Honduras
    National Republican Alliance, National Unity of Hope, Nationalist Liberal Party
    Nationalist Republican Alliance, Nationalist Republican Liberal Movement, New Republic
    Nicaraguan Democratic Force, Nicaraguan Liberal Alliance, Nuevas Ideas, Panameñista Party
    Partido Acción Ciudadana, Partido Liberación Nacional, Partido Nacional de Honduras
    Partido Panameñista, Partido Patriota, Partido Revolucionario Democrático
    Partido Unidad Social Cristiana, Party of National Conciliation, People’s United Party
    People’s Vanguard Party, Realizing Goals, Renewed Democratic Liberty
    Sandinista Renovation Movement, Sandinistas, Savior Party of Honduras, Semilla Movement
    Social Christian Unity Party, Social Democratic Progress Party, Solidarity Union, URNG, Unamos
    Unidad Nacional de la Esperanza, United Democratic Party of Belize
    Vision Inspired by the People, Winaq, YATAMA, Yatama
  `,
  Caribbean: `
    26th of July Movement, Alpha 66, Antigua Labour Party, Antigua and Barbuda Labour Party
    Aruban People’s Party, Authentic Party, Barbados Labour Party, Barbuda People’s Movement
    Brigade 2506, Caribbean Labour Congress, Cayman Democratic Party, Communist Party of Cuba
    Concerned Citizens’ Movement, Convergence Démocratique, Cuban American National Foundation
    Cuban Communist Party, Damas de Blanco, Democratic Labour Movement
    Democratic Labour Party of Barbados, Dominica Freedom Party, Dominica Labour Party
    Dominican Liberation Party, Dominican Party, Dominican Revolutionary Party, Fanmi Lavalas
    Free National Movement, Front for Hope, Front of Hope, Fuerza del Pueblo
    Fusion of Haitian Social Democrats, Grenada United Labour Party, Haitian Tèt Kale Party, Inite
    Jamaat al Muslimeen, Jamaica Labour Party, July 26 Movement, LAPEH, Ladies in White, Lavalas
    Lespwa, Modern Revolutionary Party, Movement for the Future of Curaçao
    Movimiento Electoral di Pueblo, National Alliance for Reconstruction
    National Alliance of Sint Maarten, National Democratic Movement, Nevis Reformation Party
    One Bermuda Alliance, Organisation for National Reconstruction, Orthodox Party
    Partido Auténtico, Partido Comunista de Cuba, Partido Ortodoxo
    Partido Revolucionario Dominicano, Partido Revolucionario Moderno
    Partido de la Liberación Dominicana, Patriotic Union of Cuba, People’s Action Movement
    People’s Democratic Movement, People’s Electoral Movement, People’s Force
    People’s National Movement of Trinidad and Tobago, People’s National Party of Jamaica
    Pitit Desalin, Popular Party of Cuba, Popular Socialist Party of Cuba
    Progressive Democratic Patriots, Progressive Labour Party of Bermuda, Real Future for Curaçao
    Saint Kitts and Nevis Labour Party, Saint Lucia Labour Party, San Isidro Movement
    Social Christian Reformist Party, Sovereign People, St Kitts and Nevis Labour Party
    St. Vincent Labour Party, Struggling People’s Organization, Team Unity
    Tobago Council of the People’s National Movement, Tobago Organisation of the People
    Tonton Macoute, Tontons Macoutes, Unity Labour Party, Universal Negro Improvement Association
    Varela Project, Virgin Islands Party, Viv Ansanm, West Indies Federal Labour Party
    Workers’ Party of Jamaica
  `,
});
