import { namesByGroup } from "../wordList";

/** Names that parties of several countries bear or bore. No acronyms: they differ by country. */
export const partiesOfManyCountries = namesByGroup({
  many: `
    Agrarian League, Agrarian Party, Agrarian Union, Alliance for Democracy, Alliance for Progress
    Animal Justice Party, Animal Welfare Party, Anti-Federalists, Arab Socialist Baath Party
    Arab Socialist Ba’ath Party, Arab Socialist Union, Baath, Baath Party, Ba’ath, Ba’ath Party
    Bloc of the Left, Broad Front, Center Party, Centre Democrats, Centre Party, Centre Union
    Centrist Party, Christian Democracy, Christian Democratic Party, Christian Democrats
    Christian People’s Party, Christian Social Party, Christian Social People’s Party
    Christian Social Union, Christian Union, Civic Alliance, Civic Forum, Civic Movement
    Civic Party, Civic Union, Communist League, Communist Party, Communist Workers’ Party
    Congress for the Republic, Congress of the People, Conservative People’s Party
    Conservative and Unionist Party, Constitution Party, Constitutional Democratic Party
    Constitutional Party, Constitutional Rally, Constitutional Union, Democratic Action
    Democratic Action Party, Democratic Alliance, Democratic Center, Democratic Centre
    Democratic Change, Democratic Choice, Democratic Coalition, Democratic Convention
    Democratic Convergence, Democratic Forum, Democratic Front, Democratic Justice Party
    Democratic Labor Party, Democratic Labour Party, Democratic League, Democratic Left
    Democratic Left Alliance, Democratic Left Movement, Democratic Left Party, Democratic Movement
    Democratic National Alliance, Democratic Opposition, Democratic People’s Alliance
    Democratic People’s Party, Democratic Progressive Party, Democratic Rally
    Democratic Renewal Party, Democratic Republican Party, Democratic Revolutionary Party
    Democratic Society Party, Democratic Union, Democratic Union Party, Democratic Unity Roundtable
    Democratic and Social Centre, Democratic-Republican Party, Ecologist Party, Ecology Party
    Economic Freedom Party, Family First, Family First Party, Family Party, Farmers’ Party
    Fatherland Front, Fatherland Union, Federalist Party, Feminist Initiative, Feminist Party
    Free Democratic Party, Free Democrats, Free Party, Free Voters, Freedom Front, Freedom Movement
    Freedom Party, Freedom and Justice Party, Freedom and Solidarity, General Zionists
    Green Alliance, Green League, Green Left, Green Movement, Homeland Party, Homeland Union
    Humanist Movement, Humanist Party, Independence Front, Independence Movement, Independence Party
    Independent Labour Party, Independent Socialist Party, Islamic Action Front, Islamic Dawa Party
    Islamic Front, Islamic Movement, Islamic Party, Islamic Renaissance Party
    Islamic Salvation Front, Islamic Union, Justice Party, Justice and Development Party
    Justice and Equality Movement, Know Nothing Party, Labor Party, Labour Front, Labour Movement
    Labour Union, Law and Order Party, Left Alliance, Left Bloc, Left Front, Left Opposition
    Left Party, Left Socialists, Left Unity, Liberal Alliance, Liberal Democratic Party
    Liberal Movement, Liberal Party, Liberal People’s Party, Liberal Reform Party, Liberal Union
    Liberation Front, Liberation Movement, Liberation Party, Libertarian Party
    Maoist Communist Party, Marxist-Leninist Party, Marxist–Leninist Party, Moderate Party
    Movement for Change, Movement for Democracy, Movement for Democratic Change
    National Action Party, National Alliance, National Coalition Party, National Congress Party
    National Conservative Party, National Democratic Alliance, National Democratic Congress
    National Democratic Front, National Democratic Party, National Front
    National Independence Party, National Labour Party, National Liberal Movement
    National Liberal Party, National Liberation Army, National Liberation Front
    National Liberation Movement, National Party, National Patriotic Party, National People’s Party
    National Progressive Party, National Reform Party, National Renewal Party
    National Republican Party, National Resistance Movement, National Restoration Party
    National Revolutionary Party, National Salvation Front, National Salvation Party
    National Socialist Party, National Union, National Unity Party, Nationalist Party
    Natural Law Party, New Alliance, New Communist Party, New Democracy, New Democratic Party
    New Democrats, New Frontier Party, New Jewel Movement, New Korea Party, New Labour
    New Liberal Party, New National Party, New Party, New Patriotic Party, New Progressive Party
    New Republic Party, New Right, Party for Democracy, Party for Freedom, Party for Peace
    Party for the Animals, Party of Communists, Party of Democratic Socialism, Party of Independence
    Party of Islamic Renaissance, Party of Labour, Party of National Unity, Party of Pensioners
    Party of Regions, Party of Socialists and Democrats, Patriotic Alliance, Patriotic Front
    Patriotic Movement, Patriotic Party, Patriotic Salvation Movement, Patriotic Union
    Peace and Freedom Party, Peasant Party, Peasants’ Party, Pensioners Party, Pensioners’ Party
    People’s Action Party, People’s Alliance, People’s Democratic Front, People’s Democratic Party
    People’s Front, People’s Liberation Front, People’s Movement, People’s National Congress
    People’s National Convention, People’s National Movement, People’s National Party
    People’s Party, People’s Power Party, People’s Progressive Party, People’s Redemption Party
    People’s Reform Party, People’s Revolutionary Party, People’s Will, Pirate Parties International
    Pirate Party, Popular Action, Popular Alliance, Popular Democratic Party, Popular Front
    Popular Party, Popular Republican Movement, Popular Socialist Party, Popular Union
    Popular Unity, Popular Will, Populist Party, Progress Party, Progressive Alliance
    Progressive Citizens’ Party, Progressive Conservative Party, Progressive Democratic Party
    Progressive Democrats, Progressive Labour Party, Progressive Liberal Party, Progressive Party
    Progressive Republican Party, Progressive Socialist Party, Prohibition Party
    Radical Civic Union, Radical Democratic Party, Radical Left Party, Radical Liberal Party
    Radical Party, Radical Socialist Party, Rally for Democracy and Progress, Rally for the Republic
    Reform Movement, Reform Party, Reform and Development Party, Renewal Party, Renovation Party
    Republican Alliance, Republican Left, Republican People’s Party, Republican Proposal
    Republican Union, Revolutionary Communist Group, Revolutionary Communist League
    Revolutionary Communist Party, Revolutionary Socialist Party, Single Tax Party
    Smallholders Party, Social Credit, Social Credit Party, Social Democracy Party
    Social Democratic Labour Party, Social Democratic Workers’ Party
    Social Democratic and Labour Party, Social Democrats, Socialist Alliance, Socialist Labor Party
    Socialist Labour Party, Socialist Left, Socialist Left Party, Socialist Party
    Socialist People’s Party, Socialist Unity Party, Socialist Workers Party
    Socialist Workers’ Party, Solidarity Movement, Solidarity Party, Tea Party, Tory Party
    Unified Socialist Party, Union for Democracy and Progress
    Union for Democracy and Social Progress, Union for National Progress
    Union for Peace and Progress, Union for the Republic, Union of Centrists
    Union of Democratic Forces, Union of the Centre, Unionist Party, United Bermuda Party
    United Democratic Alliance, United Democratic Front, United Democratic Movement
    United Democratic Party, United Front, United Labour Party, United Left
    United National Congress, United National Independence Party, United National Party
    United Opposition, United Party, United People’s Party, United Socialist Party
    United Workers Party, United Workers’ Party, Unity Movement, Unity Party, Whig Party, Whigs
    Women’s Equality Party, Women’s Party, Workers Party, Workers’ Front, Workers’ Party
    Workers’ and Peasants’ Party, Zionist Union
  `,
});
